import FileIO
import GalaxyAnalysis
import GalaxyDatabase
import GalaxyGeneration
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform
import RowFormats

/// Turns the errors of all modules into exit statuses; the only place that knows both.
enum FailureMapping {
  /// The failure that ends the process, `nil` for an error that nobody expects.
  static func failure(for error: any Error) -> CommandFailure? {
    switch error {
    case let error as CommandFailure: error
    case is NegativeAnswer: CommandFailure(.negative)
    case let error as IOFailure: output(error)
    case let error as InputFailure: input(error)
    case let error as InputError:
      CommandFailure(error.kind == .noSuchRoot ? .usage : .badInput, error.description)
    case let error as SettingFailure:
      CommandFailure(error.isConflict ? .badInput : .usage, error.description)
    case let error as UnknownFormat: .usage(error.description)
    case let error as UnavailableFormat: .usage(error.description)
    case let error as UnknownInvariant: .usage(error.description)
    case let error as UnknownSector: .usage(error.description)
    case let error as MissingContent: CommandFailure(.badInput, error.description)
    case let error as UnfitMap: CommandFailure(.badInput, error.description)
    case let error as UnfitSize: CommandFailure(.badInput, error.description)
    case let error as UnwritableCell: CommandFailure(.badInput, error.description)
    case let error as DatabaseFailure: database(error)
    case let error as RenderFailure: drawing(error)
    case let error as OutputConflict: CommandFailure(.cannotCreate, error.description)
    default: nil
    }
  }

  private static func output(_ error: IOFailure) -> CommandFailure {
    if error.isClosedPipe { return CommandFailure(.closedOutput) }
    let isDisk = [ENOSPC, EDQUOT, EIO].contains(error.code)
    return CommandFailure(
      error.isCreation && !isDisk ? .cannotCreate : .ioError, error.description)
  }

  private static func database(_ error: DatabaseFailure) -> CommandFailure {
    switch error {
    case .refused, .danglingKey, .unreadable: CommandFailure(.badInput, error.description)
    case .failed: CommandFailure(.ioError, error.description)
    }
  }

  private static func drawing(_ error: RenderFailure) -> CommandFailure? {
    switch error {
    case .invalidOption, .unknownFocus: .usage(error.description)
    case .tooManySectors, .tooManyLinks, .pictureTooLarge, .missingColumn, .graphviz(.layout, _),
      .graphviz(.drawing, _):
      CommandFailure(.badInput, error.description)
    case .graphvizUnavailable: CommandFailure(.unavailable, error.description)
    case .unknownRegion, .graphviz: nil
    }
  }

  private static func input(_ error: InputFailure) -> CommandFailure {
    let status: ExitStatus =
      switch error.kind {
      case .missing, .forbidden, .directory: .missingInput
      case .tooLarge: .badInput
      case .unreadable: .ioError
      }
    return CommandFailure(status, error.description)
  }
}
