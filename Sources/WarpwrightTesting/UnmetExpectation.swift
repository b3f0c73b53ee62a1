/// What a map did not live up to. Its description is meant for the log of a failing test: what was
/// expected, of which region, what was found, and the first witnesses.
public struct UnmetExpectation: Error, Equatable, CustomStringConvertible {
  /// What was expected, such as "out-degree at most 6".
  public let expectation: String
  /// Name of the region, or `galaxy`.
  public let scope: String
  /// What was found instead, one line each.
  public let details: [String]

  public init(expectation: String, scope: String, details: [String]) {
    self.expectation = expectation
    self.scope = scope
    self.details = details
  }

  public var description: String {
    (["\(scope): expected \(expectation)"] + details.map { "  " + $0 }).joined(separator: "\n")
  }

  /// The first numbers of a list and how many there are.
  static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(20).map(String.init).joined(separator: ", ")
    return numbers.count > 20 ? "\(shown), … \(numbers.count) in all" : shown
  }
}
