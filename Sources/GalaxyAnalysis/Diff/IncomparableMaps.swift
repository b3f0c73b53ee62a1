public import Platform

/// Two maps that cannot be compared in the way that was asked for.
public struct IncomparableMaps: Error, Equatable, CustomStringConvertible {
  /// Why not.
  public let reason: String
  /// What can be done instead.
  public let hint: String

  /// One line.
  public var description: String { "\(reason); \(hint)" }
}

extension IncomparableMaps: ReportableError {
  /// The maps are at fault.
  public var exitStatus: ExitStatus { .badInput }
}
