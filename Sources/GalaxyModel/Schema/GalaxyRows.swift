/// A galaxy prepared for reading rows: the regions by reference, and figures that several cells
/// need, counted once. Making it takes O(sectors + tunnels) time and O(regions) space.
public final class GalaxyRows: Sendable {
  public let galaxy: Galaxy
  /// In ascending order of name.
  let regions: [RegionRows]
  /// Attachments by the name of the region that each one attaches.
  let attachments: [WarpTunnel]
  /// When world rows were created, as a cell.
  let worldTime: FieldValue

  /// Prepares `galaxy`, whose regions stand in ascending order of name.
  public init(_ galaxy: Galaxy) {
    self.galaxy = galaxy
    regions = galaxy.regions.map(RegionRows.init)
    worldTime = .timestamp(galaxy.worldTime)
    attachments = galaxy.attachments.map { (galaxy.attachedRegion(of: $0), $0) }
      .sorted { textPrecedes($0.0, $1.0) }.map(\.1)
  }

  /// Region by its place in the galaxy, `nil` if there is none.
  func region(_ index: Int) -> RegionRows? {
    regions.indices.contains(index) ? regions[index] : nil
  }
}

/// One region prepared for reading rows.
public final class RegionRows: Sendable {
  let region: Region
  let identifier: FieldValue
  /// Sectors that are known from the start.
  let discoveredCount: Int
  /// Sectors that no warp leads to because they are meant to be hidden.
  let islandCount: Int
  /// Special location at a node, for the few nodes that have one.
  let locations: [Int: SpecialLocation]
  /// Row identifiers of the formations by ordinal.
  let formations: [Int: Identifier]

  /// Prepares `region`. O(sectors).
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

  /// Row identifier of the sector at a node, as a cell.
  func sectorIdentifier(_ node: Int) -> FieldValue {
    .identifier(region.sectors.identifier.value(at: node) ?? .none)
  }
}

extension Galaxy {
  /// Name of the region that an attachment ties to the hub: the end that is not the Nexus, and
  /// without a Nexus the end that was attached later, which has the higher sector ids.
  func attachedRegion(of tunnel: WarpTunnel) -> String {
    let ends = [tunnel.origin, tunnel.destination].compactMap { regions.value(at: $0.region) }
    let spokes = ends.filter { $0.type != .centralNexus }
    return (spokes.isEmpty ? ends : spokes).max { $0.sectorOffset < $1.sectorOffset }?.name ?? ""
  }
}

/// Order of texts in natural keys: by bytes.
func textPrecedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
