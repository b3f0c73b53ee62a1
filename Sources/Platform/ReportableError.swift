/// An error that a user can be told about: what happened, in one line, and the exit status that it ends
/// a command with.
///
/// Whatever else a command throws is a bug, and ends in a crash report.
public protocol ReportableError: Error, CustomStringConvertible {
  /// What the process ends with; `bug` for a case that only a bug can cause.
  var exitStatus: ExitStatus { get }
}
