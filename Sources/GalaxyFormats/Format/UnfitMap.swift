import FileIO
public import Platform

/// A region that a format has no way to hold.
public struct UnfitMap: Error, Equatable, CustomStringConvertible {
  /// Name of the format.
  public let format: String
  /// Why not, in a few words.
  public let reason: String

  /// One line, safe to show on a terminal.
  public var description: String { "\(format): \(reason.terminalSafe)" }
}

extension UnfitMap: ReportableError {
  /// The map is at fault.
  public var exitStatus: ExitStatus { .badInput }
}
