import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxySettings
import GraphFormats
public import Platform

/// A region of a size that the game's own checks refuse, so that no database takes it.
public struct UnfitSize: Error, Equatable, CustomStringConvertible {
  public let format: String
  public let region: String
  public let sectorCount: Int

  /// One line, safe to show on a terminal.
  public var description: String {
    "\(format): the game's schema allows regions of \(RegionSize.playerOwned.lowerBound) to "
      + "\(RegionSize.playerOwned.upperBound) sectors, and '\(region.terminalSafe)' has \(sectorCount)"
  }

  /// Refuses formats that have to obey the game's checks, if a region breaks them.
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
  /// The map is at fault.
  public var exitStatus: ExitStatus { .badInput }
}
