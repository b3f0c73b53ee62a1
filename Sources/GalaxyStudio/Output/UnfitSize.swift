import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxySettings
import GraphFormats
public import Platform

/// A region of a size that the schema of the game rejects.
public struct UnfitSize: Error, Equatable, CustomStringConvertible {
  /// Name of the format.
  public let format: String
  /// Name of the region.
  public let region: String
  /// Number of sectors of the region.
  public let sectorCount: Int

  /// One line, safe to show on a terminal.
  public var description: String {
    "\(format): the game's schema allows regions of \(RegionSize.playerOwned.lowerBound) to "
      + "\(RegionSize.playerOwned.upperBound) sectors, and '\(region.terminalSafe)' has \(sectorCount)"
  }

  /// Rejects formats that the checks of the game apply to if a region violates them.
  static func check(
    _ formats: [ExportFormat],
    regions: some Sequence<(name: String, type: RegionType?, sectors: Int)>
  ) throws(UnfitSize) {
    guard let format = formats.first(where: \.obeysGame) else { return }
    for region in regions
    where region.type == .playerOwned && !RegionSize.playerOwned.contains(region.sectors) {
      throw UnfitSize(
        format: format.name, region: region.name, sectorCount: region.sectors)
    }
  }
}

extension UnfitSize: ReportableError {
  /// The status for bad input.
  public var exitStatus: ExitStatus { .badInput }
}
