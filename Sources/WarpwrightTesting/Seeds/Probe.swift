import Testing

/// What fails in one run of a test body, which is tried rather than reported.
///
/// Used from one thread: the body of a trial is not asynchronous.
final class Probe: @unchecked Sendable {
  /// The probe of the current task; nil outside of a trial.
  @TaskLocal static var current: Probe?

  /// The first failure of a trial.
  struct Failure {
    let message: String
    /// Equal for failures of the same line, so that a smaller map that fails elsewhere is not taken
    /// for the same failure.
    let key: String
    /// For failures of our expectations.
    var finding: Finding?
  }

  private(set) var first: Failure?

  /// Notes what one of our expectations found.
  func note(_ finding: Finding, at place: SourceLocation) {
    keep(
      Failure(
        message: "\(Probe.text(place)): \(finding.error.description)", key: Probe.text(place),
        finding: finding))
  }

  /// Notes an issue of `#expect`.
  func note(_ issue: Issue) {
    let place = issue.sourceLocation.map(Probe.text) ?? ""
    let comments = issue.comments.map { " (\($0.rawValue))" }.joined()
    keep(Failure(message: "\(place): \(issue)\(comments)", key: place))
  }

  /// Notes an error that ends the body.
  func note(_ error: any Error) {
    let key = "\(type(of: error))" + ((error as? UnmetExpectation)?.expectation ?? "")
    keep(Failure(message: String(describing: error), key: key))
  }

  private func keep(_ failure: Failure) {
    if first == nil { first = failure }
  }

  private static func text(_ place: SourceLocation) -> String { "\(place.fileName):\(place.line)" }

  /// Runs a body and returns its first failure instead of reporting it.
  static func run(_ body: () throws -> Void) -> Failure? {
    let probe = Probe()
    $current.withValue(probe) {
      withKnownIssue("a seed is tried", isIntermittent: true) {
        do { try body() } catch { probe.note(error) }
      } matching: { issue in
        probe.note(issue)
        return true
      }
    }
    return probe.first
  }
}
