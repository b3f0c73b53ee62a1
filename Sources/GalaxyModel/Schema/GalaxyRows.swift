/// A galaxy prepared for reading rows.
///
/// Holds references to the regions, and figures that several cells need, computed once.
public final class GalaxyRows: Sendable {
  /// The galaxy.
  public let galaxy: Galaxy
  /// The regions in ascending order of name.
  let regions: [RegionRows]
  /// Attachments ordered by the name of the region that each of them attaches.
  let attachments: [WarpTunnel]
  /// Percentages that the row of the galaxy contains.
  public let density: GalaxyDensity
  /// Creation time of world rows, as a cell.
  let worldTime: FieldValue
  /// Sums over all regions.
  let totals: GalaxyTotals

  /// Prepares a galaxy.
  ///
  /// - Parameters:
  ///   - galaxy: A galaxy whose regions are in ascending order of name.
  ///   - density: Percentages that the row of the galaxy contains.
  ///   - totals: Sums over all regions, if the galaxy does not have them in memory.
  /// - Complexity: O(sectors + tunnels) time, O(regions) space.
  public init(_ galaxy: Galaxy, density: GalaxyDensity, totals: GalaxyTotals? = nil) {
    self.galaxy = galaxy
    self.density = density
    let regions = galaxy.regions.map(RegionRows.init)
    self.regions = regions
    self.totals =
      totals
      ?? regions.reduce(into: GalaxyTotals(attachments: galaxy.attachments.count)) { $0.add($1) }
    worldTime = .timestamp(galaxy.worldTime)
    attachments = galaxy.attachments.map { (galaxy.attachedRegion(of: $0), $0) }
      .sorted { textPrecedes($0.0, $1.0) }.map(\.1)
  }

  /// Returns the region at an index of the galaxy, or nil if there is none.
  func region(_ index: Int) -> RegionRows? {
    regions.indices.contains(index) ? regions[index] : nil
  }
}

/// Percentages that the row of the galaxy contains; they follow from its settings.
public struct GalaxyDensity: Sendable {
  let stationPercent: Int
  let planetPercent: Int
  let oneWayPercent: Int

  /// Creates the percentages.
  ///
  /// - Parameters:
  ///   - stationPercent: Stations per 100 sectors.
  ///   - planetPercent: Planets per 100 sectors.
  ///   - oneWayPercent: Share of one-way links.
  public init(stationPercent: Int, planetPercent: Int, oneWayPercent: Int) {
    self.stationPercent = stationPercent
    self.planetPercent = planetPercent
    self.oneWayPercent = oneWayPercent
  }
}

/// One region prepared for reading rows.
public final class RegionRows: Sendable {
  let region: Region
  let identifier: FieldValue
  /// The number of sectors that are known from the beginning.
  let discoveredCount: Int
  /// The number of sectors that no warp enters, by design.
  let islandCount: Int
  /// The special location at a node, for the few nodes with one.
  let locations: [Int: SpecialLocation]
  /// Row identifiers of the formations by ordinal.
  let formations: [Int: Identifier]

  /// Prepares a region.
  ///
  /// - Parameter region: The region.
  /// - Complexity: O(sectors).
  public init(_ region: Region) {
    self.region = region
    identifier = .identifier(region.identifier)
    discoveredCount = region.sectors.flags.reduce(0) { $0 + ($1.contains(.discovered) ? 1 : 0) }
    var island = Set<Int>()
    for formation in region.formations where formation.type.isIsland {
      island.insert(formation.anchor)
      island.formUnion(formation.interior)
    }
    islandCount = island.count
    locations = Dictionary(
      region.specialLocations.map { ($0.node, $0.location) }, uniquingKeysWith: { $1 })
    formations = Dictionary(
      region.formations.map { ($0.ordinal, $0.identifier) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the row identifier of the sector at a node, as a cell.
  func sectorIdentifier(_ node: Int) -> FieldValue {
    .identifier(region.sectors.identifier.value(at: node) ?? .none)
  }
}

extension Galaxy {
  /// Returns the name of the region that an attachment connects to the hub.
  ///
  /// That is the endpoint outside the Nexus or, without a Nexus, the one attached later, which has
  /// the higher sector IDs.
  func attachedRegion(of tunnel: WarpTunnel) -> String {
    let ends = [tunnel.origin, tunnel.destination].compactMap { regions.value(at: $0.region) }
    let spokes = ends.filter { $0.type != .centralNexus }
    return (spokes.isEmpty ? ends : spokes).max { $0.sectorOffset < $1.sectorOffset }?.name ?? ""
  }
}

/// Returns whether a text precedes another in the byte order of natural keys.
func textPrecedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
