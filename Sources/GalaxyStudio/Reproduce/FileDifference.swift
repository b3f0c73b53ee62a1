/// Where two files differ first.
public struct FileDifference: Sendable, Equatable {
  /// The offset of the first byte that differs, or at which one of them ends.
  public let offset: Int
  /// The line of that byte, from 1; nil for files that are no text.
  public let line: Int?

  /// Compares two files; nil if they are equal.
  ///
  /// - Parameters:
  ///   - one: The bytes of a file.
  ///   - other: The bytes of another one.
  ///   - isText: Whether they have lines.
  /// - Complexity: O(bytes).
  public init?(_ one: [UInt8], _ other: [UInt8], isText: Bool) {
    let common = min(one.count, other.count)
    var place = 0
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        while place < common, one[place] == other[place] { place += 1 }
      }
    }
    guard place < max(one.count, other.count) else { return nil }
    offset = place
    line = isText ? 1 + one[..<place].count { $0 == 0x0A } : nil
  }
}
