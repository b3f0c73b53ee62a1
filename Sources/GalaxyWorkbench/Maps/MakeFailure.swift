import FileIO
import GalaxyModel
import GalaxySeeding
import GalaxyStudio
import Platform

/// Why a map cannot be made.
struct MakeFailure: Error {
  /// What is wrong, and how to fix it.
  let message: String
  /// What the command would end with.
  let status: ExitStatus
  /// Invariants that the map does not keep, as in the report of a step.
  var failures: [FieldValue] = []
  /// The number of the step that is to blame, from 1.
  var step: Int?
  /// The number of the edit in it, from 1.
  var edit: Int?

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// Describes an error.
  ///
  /// - Parameter error: An error that is no abandonment.
  init(_ error: any Error) {
    switch error {
    case let failure as MakeFailure: self = failure
    case let failure as StepFailure:
      self.init(failure.description, failure.exitStatus)
      step = failure.faults.first?.step
      edit = failure.faults.first?.edit
    case let failure as RefusedEdit:
      self.init(failure.description, failure.exitStatus)
      edit = failure.index
    case let failure as any ReportableError: self.init(failure.description, failure.exitStatus)
    default: self.init("\(error)", .bug)
    }
  }

  /// Whether an error says that nothing waits any more.
  static func isAbandonment(_ error: any Error) -> Bool {
    switch error {
    case is Abandoned, is UnwantedOutput, is UnwantedSeeding: true
    case let failure as IOFailure: failure.isClosedPipe
    default: false
    }
  }

  /// What is wrong, as an answer to a request.
  var answer: WebAnswer {
    .error(
      status == .bug ? 500 : 422, message,
      more: [.init("exit", .int(Int(status.rawValue)))])
  }
}
