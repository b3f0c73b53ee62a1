import FileIO
import GalaxyAnalysis
import GalaxyDatabase
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform

/// Turns errors into the failures that end a process.
enum FailureMapping {
  /// The failure that ends the process, `nil` for an error that is a bug.
  static func failure(for error: any Error) -> CommandFailure? {
    switch error {
    case let failure as CommandFailure: failure
    case is NegativeAnswer: CommandFailure(.negative)
    case let error as any ReportableError:
      switch error.exitStatus {
      case .bug: nil
      case .closedOutput: CommandFailure(.closedOutput)
      case let status: CommandFailure(status, error.description)
      }
    default: nil
    }
  }
}
