/// Where the keys of the outermost object begin, and those of the objects that it holds.
///
/// The scan of a document passes them anyway. Found again one by one, each would take the time of going
/// through what stands before it, which in a document of tables is nearly all of it.
struct JSONLandmarks: Sendable {
  /// Most keys that are kept, so that a document does not decide how much memory they take.
  private static let limit = 1024

  /// The keys of the outermost object.
  private(set) var outer: [Int] = []
  /// The keys of objects that are its members, in the order of the document.
  private(set) var inner: [Int] = []
  /// Whether all keys are here.
  private(set) var isWhole = true

  /// Takes the next key.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - depth: The number of containers around its object: 0 or 1.
  mutating func add(_ start: Int, depth: Int) {
    guard outer.count + inner.count < Self.limit else { return isWhole = false }
    if depth == 0 { outer.append(start) } else { inner.append(start) }
  }

  /// The keys of the object that is the value of one of the outermost keys.
  ///
  /// - Parameter place: The place of the key among them.
  /// - Returns: Where they begin.
  /// - Complexity: O(keys).
  func keys(inside place: Int) -> [Int] {
    let end = place + 1 < outer.count ? outer[place + 1] : Int.max
    return inner.filter { $0 > outer[place] && $0 < end }
  }
}
