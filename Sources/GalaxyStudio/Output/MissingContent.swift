public import GalaxyFormats
import GalaxyModel
import GraphFormats
public import Platform
import RowFormats

/// An input that lacks data that a format requires.
public struct MissingContent: Error, Equatable, CustomStringConvertible {
  /// Name of the input.
  public let source: String
  /// The format.
  public let format: ExportFormat
  /// What is missing.
  public let missing: String

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - source: Name of the input.
  ///   - format: The format.
  ///   - missing: What is missing.
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
  /// Rejects a format that requires data that the input lacks.
  ///
  /// - Parameters:
  ///   - target: The format to write.
  ///   - source: Name of the input in the message.
  /// - Throws: `MissingContent`, which lists what is missing.
  /// - Complexity: As `ExportFormat.lacks(in:)`.
  public func check(for target: ExportFormat, source: String) throws(MissingContent) {
    // The document that was read is written back as it is.
    if target == .json, format != .universe, document != nil { return }
    if let missing = target.lacks(in: galaxy) {
      throw MissingContent(source: source, format: target, missing: missing)
    }
  }

  /// Rejects a map that a format cannot represent or that violates the checks of the game.
  ///
  /// A Universe file is also rejected if the importer of the game would reject it; its size counts
  /// only where a Universe file is written.
  ///
  /// - Parameters:
  ///   - target: The format to write.
  ///   - source: Name of the input in messages.
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
  /// The status for bad input.
  public var exitStatus: ExitStatus { .badInput }
}
