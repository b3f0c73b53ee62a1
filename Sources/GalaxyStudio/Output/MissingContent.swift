public import GalaxyFormats
import GalaxyModel
import GraphFormats
public import Platform
import RowFormats

/// An input that does not carry what a format holds.
public struct MissingContent: Error, Equatable, CustomStringConvertible {
  public let source: String
  public let format: ExportFormat
  /// What is missing.
  public let missing: String

  public init(source: String, format: ExportFormat, missing: String) {
    self.source = source
    self.format = format
    self.missing = missing
  }

  /// One line.
  public var description: String {
    "\(source): cannot be written as \(format.name); missing are \(missing)"
  }
}

extension ReadMap {
  /// Refuses a format that holds more than the input carries.
  ///
  /// - Parameter source: Name of the input in the message.
  /// - Complexity: as `ExportFormat.lacks(in:)`.
  public func check(for target: ExportFormat, source: String) throws(MissingContent) {
    // The document that was read is written back as it is.
    if target == .json, format != .universe, document != nil { return }
    if let missing = target.lacks(in: galaxy) {
      throw MissingContent(source: source, format: target, missing: missing)
    }
  }

  /// Refuses a Universe file that the game's importer would refuse (for its size only where a
  /// Universe file is written), a format that has to obey the game's checks, if the map breaks them,
  /// and one that has no way to hold the map.
  ///
  /// - Parameter source: Name of the input in messages.
  /// - Throws: `InputError`, `UnfitSize` or `UnfitMap`.
  public func checkFit(for target: ExportFormat, source: String) throws {
    if format == .universe, let document {
      try UniverseGate(source: source).check(document, needsGameSize: target == .universe)
    }
    for region in galaxy.regions { try target.check(region) }
    try UnfitSize.check(
      [target], regions: galaxy.regions.lazy.map { ($0.name, $0.type, $0.sectorCount) })
  }
}

extension MissingContent: ReportableError {
  /// The input is at fault.
  public var exitStatus: ExitStatus { .badInput }
}
