import GalaxyModel
import Testing
import WarpwrightTesting

/// A change to a sound map and the invariants that it breaks.
struct Breach: Sendable, CustomTestStringConvertible {
  var ids: [String]
  var name: String
  var change: @Sendable (inout SyntheticMap) -> Void

  init(_ id: String, _ name: String, _ change: @escaping @Sendable (inout SyntheticMap) -> Void) {
    self.init([id], name, change)
  }

  init(
    _ ids: [String], _ name: String, _ change: @escaping @Sendable (inout SyntheticMap) -> Void
  ) {
    self.ids = ids
    self.name = name
    self.change = change
  }

  var testDescription: String { "\(ids.joined(separator: " ")): \(name)" }
}

@Suite("A broken map")
struct BrokenMapTests {
  @Test(arguments: identity + clusters + zones)
  func breaksIdentityClustersAndZones(_ breach: Breach) throws { try check(breach) }

  @Test(arguments: warps) func breaksWarps(_ breach: Breach) throws { try check(breach) }

  @Test(arguments: tunnels + places + content)
  func breaksTunnelsPlacesAndContent(_ breach: Breach) throws { try check(breach) }

  private func check(_ breach: Breach) throws {
    var map = SyntheticMap.withFormations
    breach.change(&map)
    expectViolations(of: breach.ids, in: map.galaxy)
  }

  static let identity = [
    Breach("INV-01", "declares one more") { $0.region.declaredSectorCount = 201 },
    Breach(["INV-02", "INV-03", "INV-38"], "a number twice") {
      $0.region.sectors.numbering = .listed(Array(1...150) + Array(150...199))
      $0.region.declaredSectorCount = 200
      // Specials and zones go by number; keep them where they were.
      $0.region.specialLocations[4].node = 190
      $0.region.sectors.flags[189].remove(.discovered)
      $0.region.sectors.flags[190].insert(.discovered)
    },
    Breach("INV-04", "two capitals") {
      $0.region.sectors.flags[5].insert(.capital)
      $0.region.sectors.hazard[5] = 0
      $0.region.sectors.radiation[5] = 0
    },
    Breach("INV-04", "no capital") { $0.region.sectors.flags[0].remove(.capital) },
    Breach("INV-05", "declares another capital") { $0.region.declaredCapital = 2 },
    Breach("INV-05", "flags another capital") {
      $0.region.sectors.flags[0].remove(.capital)
      $0.region.sectors.flags[4].insert(.capital)
      $0.region.sectors.hazard[4] = 0
      $0.region.sectors.radiation[4] = 0
    },
    Breach(["INV-06", "INV-17", "INV-19", "INV-45"], "a Nexus of 200 sectors") {
      $0.region.type = .centralNexus
      $0.region.tunnels.removeLast($0.region.tunnels.count - 21)
    },
    Breach("INV-07", "a foreign id") {
      $0.region.sectors.listedGlobalID = Array(1...199) + [777]
    },
    Breach("INV-09", "outside of the scale") { $0.region.sectors.z[199] = 1501 },
    Breach("INV-09", "two at one place") {
      $0.region.sectors.x[199] = $0.region.sectors.x[198]
      $0.region.sectors.y[199] = $0.region.sectors.y[198]
    },
    Breach("INV-09", "sector 1 off the origin") { $0.region.sectors.z[0] = 1 },
    Breach("INV-10", "numbered inwards") {
      $0.region.sectors.x.swapAt(150, 199)
      $0.region.sectors.y.swapAt(150, 199)
    },
    Breach("INV-10", "scattered clusters") { $0.scatterClusters() },
  ]

  static let clusters = [
    Breach(["INV-11", "INV-12"], "a sector in no cluster") {
      $0.region.sectors.cluster[70] = SectorTable.unknown
    },
    Breach("INV-12", "a member of another cluster") {
      $0.region.clusters[1].declaredSectorCount = 49
      $0.region.clusters[1].lastSector = 99
      $0.region.clusters[2].declaredSectorCount = 51
      $0.region.clusters[2].firstSector = 100
    },
    Breach("INV-13", "a gap") { $0.region.clusters[3].firstSector = 152 },
    Breach("INV-13", "an overlap") { $0.region.clusters[3].firstSector = 150 },
    Breach("INV-13", "beyond the end") { $0.region.clusters[3].lastSector = 201 },
    Breach("INV-14", "a name twice") { $0.region.clusters[3].name = "Cluster 1" },
    Breach("INV-14", "an empty name") { $0.region.clusters[3].name = "" },
    Breach("INV-16", "too stable") { $0.region.clusters[3].warpStability = 1.01 },
    Breach("INV-16", "not a number") { $0.region.clusters[3].warpStability = .nan },
    Breach("INV-16", "too valuable") { $0.region.clusters[3].economicValue = 101 },
  ]

  static let zones = [
    Breach(["INV-18", "INV-19"], "no zones") {
      $0.region.zones = []
      $0.region.sectors.zone = []
    },
    Breach(["INV-18", "INV-19"], "rated 11") { $0.region.zones[0].policing = 11 },
    Breach("INV-19", "rated otherwise") { $0.region.zones[0].policing = 8 },
    Breach(["INV-19", "INV-20"], "another bound") {
      $0.region.zones[0].lastSector = 67
      $0.region.zones[1].firstSector = 68
    },
    Breach("INV-20", "in another zone") { $0.region.sectors.zone[0] = 2 },
    Breach("INV-20", "in no zone") { $0.region.sectors.zone[9] = 3 },
  ]

  static let warps = [
    Breach("INV-21", "a warp to nowhere") { $0.oneWay(3, 200) },
    Breach("INV-22", "a loop") { $0.oneWay(30, 30) },
    Breach("INV-23", "a link twice") {
      $0.link(Int($0.region.warps.source[0]), Int($0.region.warps.destination[0]))
    },
    Breach("INV-23", "a two-way link one-way as well") {
      $0.oneWay(Int($0.region.warps.destination[0]), Int($0.region.warps.source[0]))
    },
    Breach("INV-25", "seven exits") { map in for node in [90, 95, 98] { map.link(0, node) } },
    Breach("INV-25", "two above the cluster's cap") { map in
      map.region.clusters[3].maxWarps = 2
    },
    Breach("INV-26", "too many one-way links") { map in
      for node in 100..<118 where node % 10 != 9 { map.oneWay(node, node - 50, flags: flag(node)) }
    },
    Breach("INV-27", "a latent link two-way") { $0.region.warps.flags[0].insert(.latent) },
    Breach("INV-27", "everything latent") { map in
      for row in map.region.warps.source.indices
      where !map.region.warps.isTwoWay(row) && map.region.warps.source[row] != 199 {
        map.region.warps.flags[row].insert(.latent)
      }
    },
    Breach("INV-28", "a free warp") {
      $0.region.warps.turnCost = [Int32](repeating: 1, count: $0.region.warps.count)
      $0.region.warps.turnCost[7] = 0
    },
    Breach("INV-28", "an overstable warp") {
      $0.region.warps.stability = [Double](repeating: 1, count: $0.region.warps.count)
      $0.region.warps.stability[7] = 1.5
    },
    Breach(
      ["INV-29", "INV-30", "INV-38", "INV-47", "INV-52", "INV-53"], "a third cut off"
    ) { map in
      let warps = map.region.warps
      for row in warps.source.indices where warps.isTwoWay(row) {
        // Cluster 2 and 4 keep their inner links and lose those to others.
        let clusters = [warps.source[row] / 50, warps.destination[row] / 50]
        if clusters[0] != clusters[1] { map.region.warps.flags[row] = [.formation] }
      }
    },
    Breach(["INV-30", "INV-52"], "a way out and none in") {
      $0.strip(197)
      $0.oneWay(197, 196)
    },
    Breach(["INV-31", "INV-38", "INV-47"], "a sink out of reach") {
      for node in [179, 199] { $0.strip(node) }
      $0.oneWay(199, 179)
    },
    Breach(["INV-30", "INV-32", "INV-52"], "a bare sector") { $0.strip(197) },
    Breach(["INV-33", "INV-38", "INV-47"], "a way into an island") {
      $0.oneWay(150, 199)
    },
    Breach(["INV-33", "INV-38", "INV-47"], "two ways out of an island") { $0.oneWay(199, 151) },
  ]

  static let tunnels = [
    Breach("INV-48", "a tunnel to nowhere") { $0.region.tunnels[0].origin.node = 999 },
    Breach("INV-48", "a tunnel to itself") {
      $0.region.tunnels[0].origin = $0.region.tunnels[0].destination
    },
    Breach("INV-48", "a tunnel beside a warp") {
      $0.region.tunnels[0].origin.node = Int($0.region.warps.source[0])
      $0.region.tunnels[0].destination.node = Int($0.region.warps.destination[0])
    },
    Breach("INV-48", "two tunnels, one pair") { $0.region.tunnels[1] = $0.region.tunnels[0] },
    Breach("INV-49", "an ancient tunnel") { $0.region.tunnels[0].type = .ancient },
    Breach("INV-49", "artificial outside of fedspace") {
      $0.region.tunnels[0].type = .artificial
    },
    Breach("INV-49", "four turns") { $0.region.tunnels[0].turnCost = 4 },
    Breach("INV-49", "a wormhole's stability without one") {
      $0.region.tunnels[0].stability = 0.7
    },
    Breach("INV-50", "few tunnels") { $0.region.tunnels.removeLast(20) },
  ]

  static let places = [
    Breach("INV-53", "no Rylan") {
      $0.region.specialLocations.remove(at: 2)
      $0.region.sectors.flags[109].remove(.discovered)
    },
    Breach("INV-53", "Alpha Centauri out of its band") {
      $0.region.specialLocations[3].node = 51
      $0.region.sectors.flags[39].remove(.discovered)
      $0.region.sectors.flags[51].insert(.discovered)
    },
    Breach(["INV-53"], "a location that cannot be reached") {
      $0.region.specialLocations[4].node = 187
      $0.region.sectors.flags[189].remove(.discovered)
      $0.region.sectors.flags[187].insert(.discovered)
      $0.strip(187)
      $0.oneWay(150, 187)
    },
    Breach("INV-54", "fedspace with a gap") {
      $0.region.sectors.flags[9] = [.discovered]
      $0.region.sectors.flags[10] = [.fedspace, .discovered]
    },
    Breach("INV-54", "explored wilderness") {
      $0.region.sectors.flags[99].insert(.discovered)
    },
    Breach("INV-54", "unexplored location") {
      $0.region.sectors.flags[109].remove(.discovered)
    },
  ]

  static let content = [
    Breach(["INV-63", "INV-64"], "too dense") { $0.region.sectors.nebulaDensity[120] = 101 + 200 },
    Breach("INV-63", "dense but standard") { $0.region.sectors.type[120] = .standard },
    Breach("INV-64", "another color") { $0.region.clusters[2].nebula = .crimson },
    Breach("INV-64", "no color") { $0.region.clusters[2].nebula = nil },
    Breach("INV-64", "a color without nebula") { $0.region.clusters[3].nebula = .amber },
    Breach("INV-64", "in the first cluster") {
      $0.region.sectors.type[45] = .nebula
      $0.region.sectors.nebulaDensity[45] = 55
      $0.region.clusters[0].nebula = .emerald
    },
    Breach("INV-65", "one anomaly more") { $0.region.sectors.type[63] = .anomaly },
    Breach("INV-65", "one anomaly fewer") { $0.region.sectors.type[60] = .standard },
    Breach("INV-65", "an anomaly at an anchor") { $0.region.sectors.type.swapAt(60, 194) },
    Breach("INV-65", "a storm") { $0.region.sectors.type[90] = .warpStorm },
    Breach("INV-66", "hazard 11") { $0.region.sectors.hazard[90] = 11 },
    Breach("INV-66", "radiation without a number") { $0.region.sectors.radiation[90] = .nan },
    Breach("INV-66", "security 0") { $0.region.sectors.security[90] = 0 },
    Breach("INV-66", "a hazardous capital") { $0.region.sectors.hazard[0] = 1 },
  ]

  private static func flag(_ node: Int) -> WarpFlags { node % 5 == 0 ? .latent : [] }
}

extension SyntheticMap {
  /// Deals the places out to the clusters in turn, the nearest first.
  fileprivate mutating func scatterClusters() {
    var places: [(x: Int32, y: Int32)] = []
    for node in 0..<Self.count {
      places.append((region.sectors.x[node], region.sectors.y[node]))
    }
    places.sort { one, other in
      let lengths = (one.x * one.x + one.y * one.y, other.x * other.x + other.y * other.y)
      return lengths.0 < lengths.1
    }
    for (rank, place) in places.enumerated() {
      let node = 50 * (rank % 4) + rank / 4
      region.sectors.x[node] = place.x
      region.sectors.y[node] = place.y
    }
  }
}
