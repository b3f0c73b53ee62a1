import Platform

/// A command that has to end, with the reason in one line.
struct CommandFailure: ReportableError, Equatable {
  let status: ExitStatus
  /// Safe to show on a terminal; empty for a quiet end.
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }

  /// The parser quotes a failed validation by its description.
  var description: String { message }

  /// What the process ends with.
  var exitStatus: ExitStatus { status }

  /// The call is wrong.
  static func usage(_ message: String) -> CommandFailure { CommandFailure(.usage, message) }
}

/// The answer is no: a result, not a mistake.
///
/// The result is on the standard output.
struct NegativeAnswer: Error {}
