import FileIO
import GalaxyAnalysis
import GalaxyDatabase
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform
import RowFormats

/// Turns errors into the failures that end a process.
enum FailureMapping {
  /// The failure that ends the process, `nil` for an error that is a bug.
  static func failure(for error: any Error) -> CommandFailure? {
    switch error {
    case let failure as CommandFailure: failure
    case is NegativeAnswer: CommandFailure(.negative)
    case let failure as InputFailure where failure.kind == .directory:
      CommandFailure(failure.exitStatus, failure.description + hint(for: failure.source))
    case let error as any ReportableError:
      switch error.exitStatus {
      case .bug: nil
      case .closedOutput: CommandFailure(.closedOutput)
      case let status: CommandFailure(status, error.description)
      }
    default: nil
    }
  }

  /// The files of a directory that was generated, one of which was probably meant.
  private static func hint(for source: InputSource) -> String {
    guard case .file(let path) = source else { return "" }
    let base = path.hasSuffix("/") ? path : path + "/"
    let inside = [Reproduction.mapName, Manifest.fileName].map { base + $0 }.filter { name in
      !InputSource.file(name).beginning(1).isEmpty
    }
    guard !inside.isEmpty else { return "" }
    return "; did you mean \(inside.map(\.terminalSafe).joined(separator: " or "))?"
  }
}
