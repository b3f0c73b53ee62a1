public import Platform

/// A sector number that a region does not have.
public struct UnknownSector: Error, Equatable, CustomStringConvertible {
  /// The number that no sector has.
  public let number: Int
  /// The name of the region, or `galaxy`.
  public let region: String

  /// Creates an error.
  public init(number: Int, region: String) {
    self.number = number
    self.region = region
  }

  /// The message for the user.
  public var description: String { "there is no sector \(number) in \(region)" }
}

extension UnknownSector: ReportableError {
  /// The number comes from the call.
  public var exitStatus: ExitStatus { .usage }
}
