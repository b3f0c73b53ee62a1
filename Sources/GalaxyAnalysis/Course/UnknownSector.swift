public import Platform

/// A sector number that a region does not have.
public struct UnknownSector: Error, Equatable, CustomStringConvertible {
  public let number: Int
  /// Name of the region, or `galaxy`.
  public let region: String

  public init(number: Int, region: String) {
    self.number = number
    self.region = region
  }

  public var description: String { "there is no sector \(number) in \(region)" }
}

extension UnknownSector: ReportableError {
  /// The number comes from the call.
  public var exitStatus: ExitStatus { .usage }
}
