public import GalaxyModel
import GalaxySettings

/// A map that fails an expectation: what `require…` throws and what `expect…` records.
///
/// Its description is for the log of a failing test: what was expected of which region, what was
/// found, the first witnesses, and for a generated map the seed, the settings and the command line
/// that generates it again.
public struct UnmetExpectation: Error, Equatable, CustomStringConvertible {
  /// What was expected, such as "out-degree at most 6".
  public let expectation: String
  /// The name of the region or galaxy.
  public let scope: String
  /// What was found instead, one line each.
  public let details: [String]
  /// What the map was generated from; nil for maps of another origin.
  public let origin: MapOrigin?
  /// The command that shows the failure in the map that it reads, such as `verify`.
  public let question: String

  /// Creates the error of a failed expectation.
  ///
  /// - Parameters:
  ///   - expectation: What was expected.
  ///   - scope: The name of the region or galaxy.
  ///   - details: What was found instead, one line each.
  ///   - origin: What the map was generated from.
  ///   - question: The command that shows the failure.
  public init(
    expectation: String, scope: String, details: [String], origin: MapOrigin? = nil,
    question: String = "analyze"
  ) {
    self.expectation = expectation
    self.scope = scope
    self.details = details
    self.origin = origin
    self.question = question
  }

  /// The scope and expectation, followed by the indented details.
  public var description: String {
    (["\(scope): expected \(expectation)"] + (details + origins).map { "  " + $0 })
      .joined(separator: "\n")
  }

  /// The command line that shows the failure; nil for maps of another origin.
  public var commandLine: String? {
    origin.map { "\($0.command) -T json -o - | warpwright \(question)" }
  }

  private var origins: [String] {
    guard let origin, let commandLine else { return [] }
    let settings = origin.changedSettings
    let edits = origin.isEdited ? ", then edited by the test" : ""
    return [
      "seed \(origin.seed), preset \(origin.preset), "
        + (settings.isEmpty ? "default settings" : settings.joined(separator: ", "))
        + ", version \(origin.generatorVersion)\(edits)",
      "reproduce: \(commandLine)",
    ]
  }

  /// Formats the first numbers of a list, and their count if the list is abridged.
  static func list(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(20).map(String.init).joined(separator: ", ")
    return numbers.count > 20 ? "\(shown), … \(numbers.count) in all" : shown
  }
}
