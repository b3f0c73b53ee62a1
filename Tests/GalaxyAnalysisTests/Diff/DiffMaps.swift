import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// Pairs of small maps that differ in one thing.
enum DiffMaps {
  /// A map of four sectors as a file with everything would give it.
  static func map() throws -> GalaxyMap {
    var map = try GalaxyMap(parsing: "1-2, 2-3, 3-4, 4-1")
    map.galaxy.source = .rows
    map.region.sectors.x = [0, 100, 100, 0]
    map.region.sectors.y = [0, 0, 100, 100]
    map.region.sectors.z = [0, 0, 0, 0]
    map.region.sectors.type = [.standard, .nebula, .void, .standard]
    map.region.sectors.hazard = [0, 1, 2, 3]
    map.region.sectors.flags = [[.capital], [], [.asteroids], []]
    map.region.clusters = [
      Cluster(
        ordinal: 1, name: "Inner", type: .standard, firstSector: 1, lastSector: 2, maxWarps: 5),
      Cluster(
        ordinal: 2, name: "Outer", type: .tradeHub, firstSector: 3, lastSector: 4, maxWarps: 6),
    ]
    return map
  }

  static func tunnel(_ from: Int, _ to: Int, isTwoWay: Bool = true) -> WarpTunnel {
    WarpTunnel(
      name: "", origin: SectorReference(region: 0, node: from),
      destination: SectorReference(region: 0, node: to), type: .natural, isTwoWay: isTwoWay,
      isLatent: false, stability: 0.5, turnCost: 1, length: 3)
  }

  /// The differences after a change of the map.
  static func lines(
    _ level: DiffLevel, match: SectorMatch = .number, _ change: (inout GalaxyMap) -> Void
  ) throws -> [String] {
    let before = try map()
    var after = before
    change(&after)
    let diff = try MapDiff(
      MapSide(before.galaxy), MapSide(after.galaxy),
      options: DiffOptions(levels: [level], match: match))
    return diff.lines()
  }
}
