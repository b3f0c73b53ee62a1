/// What the row of a galaxy counts in its regions.
public struct GalaxyTotals: Sendable, Equatable {
  /// Number of regions.
  public var regions = 0
  /// Number of sectors.
  public var sectors = 0
  /// Number of sectors that are known from the beginning.
  public var discovered = 0
  /// Number of sectors that no warp enters, by design.
  public var islands = 0
  /// Number of stations.
  public var stations = 0
  /// Number of planets.
  public var planets = 0
  /// Number of tunnels, with those between regions.
  public var tunnels = 0

  /// Creates the totals of a galaxy without regions.
  ///
  /// - Parameter attachments: Number of tunnels between regions.
  public init(attachments: Int = 0) { tunnels = attachments }

  /// Counts a region in.
  ///
  /// - Parameter region: The region with its contents.
  public mutating func add(_ region: RegionRows) {
    add(
      GalaxyTotals(
        regions: 1, sectors: region.region.sectorCount, discovered: region.discoveredCount,
        islands: region.islandCount, stations: region.region.contents.stationCount,
        planets: region.region.contents.planetTotal, tunnels: region.region.tunnels.count))
  }

  /// Adds the totals of other regions.
  ///
  /// - Parameter other: Their totals.
  public mutating func add(_ other: GalaxyTotals) {
    regions += other.regions
    sectors += other.sectors
    discovered += other.discovered
    islands += other.islands
    stations += other.stations
    planets += other.planets
    tunnels += other.tunnels
  }

  /// Creates totals from their numbers.
  ///
  /// - Parameters:
  ///   - regions: Number of regions.
  ///   - sectors: Number of sectors.
  ///   - discovered: Number of sectors that are known from the beginning.
  ///   - islands: Number of sectors that no warp enters.
  ///   - stations: Number of stations.
  ///   - planets: Number of planets.
  ///   - tunnels: Number of tunnels.
  public init(
    regions: Int, sectors: Int, discovered: Int, islands: Int, stations: Int, planets: Int,
    tunnels: Int
  ) {
    self.regions = regions
    self.sectors = sectors
    self.discovered = discovered
    self.islands = islands
    self.stations = stations
    self.planets = planets
    self.tunnels = tunnels
  }
}
