/// The error of a map that fails an expectation.
///
/// Its description is for the log of a failing test: what was expected of which region, what was
/// found, and the first witnesses.
public struct UnmetExpectation: Error, Equatable, CustomStringConvertible {
  /// What was expected, such as "out-degree at most 6".
  public let expectation: String
  /// The name of the region or galaxy.
  public let scope: String
  /// What was found instead, one line each.
  public let details: [String]

  /// Creates the error of a failed expectation.
  ///
  /// - Parameters:
  ///   - expectation: What was expected.
  ///   - scope: The name of the region or galaxy.
  ///   - details: What was found instead, one line each.
  public init(expectation: String, scope: String, details: [String]) {
    self.expectation = expectation
    self.scope = scope
    self.details = details
  }

  /// The scope and expectation, followed by the indented details.
  public var description: String {
    (["\(scope): expected \(expectation)"] + details.map { "  " + $0 }).joined(separator: "\n")
  }

  /// Formats the first numbers of a list, and their count if the list is abridged.
  static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(20).map(String.init).joined(separator: ", ")
    return numbers.count > 20 ? "\(shown), … \(numbers.count) in all" : shown
  }
}
