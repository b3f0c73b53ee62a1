public import GalaxyExport

/// An input that does not carry what a format holds.
public struct MissingContent: Error, Equatable, CustomStringConvertible {
  public let source: String
  public let format: ExportFormat
  /// What is missing.
  public let missing: String

  /// One line.
  public var description: String {
    "\(source): cannot be written as \(format.rawValue), for it carries no \(missing)"
  }
}

extension ReadMap {
  /// Refuses a format that holds more than the input carries.
  ///
  /// - Parameter source: Name of the input in the message.
  public func check(for target: ExportFormat, source: String) throws(MissingContent) {
    guard target.holdsRows, format != .json else { return }
    let missing =
      format == .edges
      ? "sectors' positions, clusters, zones and row identifiers" : "zones and row identifiers"
    throw MissingContent(source: source, format: target, missing: missing)
  }
}
