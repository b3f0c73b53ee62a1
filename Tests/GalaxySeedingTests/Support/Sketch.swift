import Determinism
import GalaxyModel
import GalaxySettings

@testable import GalaxySeeding

/// Small regions, worlds and populations made by hand.
enum Sketch {
  /// Returns a region of one cluster and one zone.
  ///
  /// - Parameters:
  ///   - count: Number of sectors; sector 1 is the capital.
  ///   - links: Two-way warps between nodes; a path through all sectors by default.
  ///   - oneWay: One-way warps.
  ///   - fedspace: Number of fedspace sectors, from sector 1.
  ///   - type: The type of the region.
  ///   - zone: The zone of all sectors.
  ///   - name: The name, from which the identifier is made.
  /// - Returns: The region.
  static func region(
    _ count: Int, _ links: [(Int, Int)]? = nil, oneWay: [(Int, Int)] = [], fedspace: Int = 0,
    type: RegionType = .terranSpace, zone: ZoneType = .federation, name: String = "sketch"
  ) -> Region {
    var region = Region(
      type: type, name: name, displayName: "Sketch", sectors: SectorTable(count: count))
    region.seed = 7
    region.identifier = id(1_000_000 + name.utf8.reduce(0) { 31 * $0 + Int($1) } % 1000)
    let links = links ?? path(count)
    let warps =
      links.map { (min($0.0, $0.1), max($0.0, $0.1), WarpFlags.twoWay) }
      + oneWay.map { ($0.0, $0.1, WarpFlags()) }
    region.warps = WarpTable(
      source: warps.map { UInt32($0.0) }, destination: warps.map { UInt32($0.1) },
      flags: warps.map(\.2))
    region.clusters = [
      Cluster(
        ordinal: 1, name: "A", type: .standard, firstSector: 1, lastSector: count, maxWarps: 6)
    ]
    region.zones = [
      Zone(name: "Z", type: zone, firstSector: 1, lastSector: count, policing: 5, danger: 5)
    ]
    region.sectors.cluster = PackedColumn([UInt32](repeating: 0, count: count))
    region.sectors.zone = PackedColumn([UInt32](repeating: 0, count: count))
    region.sectors.x = PackedColumn((0..<count).map { Int32($0) })
    region.sectors.y = PackedColumn([Int32](repeating: 0, count: count))
    region.sectors.z = PackedColumn([Int32](repeating: 0, count: count))
    region.sectors.type = [SectorType](repeating: .standard, count: count)
    region.sectors.hazard = PackedColumn([Int32](repeating: 0, count: count))
    region.sectors.radiation = PackedColumn([Double](repeating: 0, count: count))
    region.sectors.security = PackedColumn([Int32](repeating: 5, count: count))
    region.sectors.flags = (0..<count).map { $0 < fedspace ? [.fedspace] : [] }
    region.sectors.identifier = SectorIdentifiers((0..<count).map { id($0 + 1) })
    return region
  }

  /// Returns an identifier that is easy to recognize.
  static func id(_ number: Int) -> Identifier { Identifier(high: 1, low: UInt64(number)) }

  /// Returns the links of a path through nodes 0 to `count` - 1.
  static func path(_ count: Int) -> [(Int, Int)] { (0..<max(0, count - 1)).map { ($0, $0 + 1) } }

  /// Returns the links of a cycle.
  static func cycle(_ count: Int) -> [(Int, Int)] { path(count) + [(0, count - 1)] }

  /// Returns what all seeders need.
  static func context(
    seed: Seed = 7, profile: Profile = .demo,
    _ adjust: (inout SettingValues) -> Void = { _ in }
  ) -> SeedingContext {
    var settings = SeedingSettings(seed: seed)
    settings.values[\.profile] = profile
    adjust(&settings.values)
    return SeedingContext(settings)
  }

  /// Returns a world without contents.
  static func world(_ region: Region, index: Int = 0) -> RegionWorld {
    var world = RegionWorld(survey: RegionSurvey(region, index: index), regionOrdinal: index)
    let count = region.sectorCount
    world.strongestFaction = [Int8](repeating: -1, count: count)
    world.stationAt = [Int32](repeating: -1, count: count)
    world.planetAt = [Int32](repeating: -1, count: count)
    world.contents.stationClass = [Int8](repeating: -1, count: count)
    world.contents.planetCount = [UInt8](repeating: 0, count: count)
    world.contents.controllingFaction = [Int8](repeating: -1, count: count)
    world.contents.clusters = region.clusters.map { _ in ClusterContents() }
    return world
  }

  /// Returns a world with a station of each given class.
  static func world(
    _ region: Region, stations: [(node: Int, stationClass: Int)], _ context: SeedingContext
  ) -> RegionWorld {
    var world = world(region)
    let sites = stations.sorted { $0.node < $1.node }.map {
      StationSite(node: $0.node, stationClass: $0.stationClass, kind: .ordinary)
    }
    StationSeeder(context: context, random: context.streams(of: region)).seed(sites, into: &world)
    return world
  }

  /// Returns a habitable planet without an owner.
  static func planet(_ region: Region, at node: Int, habitability: Int = 60) -> Planet {
    var planet = Planet(
      id: id(2_000_000 + node), name: "P\(node)", sectorID: region.globalID(node),
      sectorUUID: region.sectors.identifier[node], regionID: region.identifier,
      createdAt: .defaultEpoch, type: .mountainous, status: .habitable,
      habitability: habitability)
    planet.maxPopulation = habitability * 1000
    return planet
  }

  /// Adds links at random until the region is connected and has some cycles.
  static func randomLinks(_ count: Int, extra: Int, seed: UInt64) -> [(Int, Int)] {
    var stream = RandomStream(key: seed)
    var links = (1..<count).map { (stream.index(below: $0), $0) }
    for _ in 0..<extra {
      let first = stream.index(below: count)
      let second = stream.index(below: count)
      if first != second { links.append((min(first, second), max(first, second))) }
    }
    return links
  }

  /// Returns hops by a search that is as simple as possible.
  static func hops(_ count: Int, _ links: [(Int, Int)], from start: Int) -> [Int] {
    var hops = [Int](repeating: 1_000_000, count: count)
    hops[start] = 0
    for _ in 0..<count {
      for (first, second) in links {
        hops[first] = min(hops[first], hops[second] + 1)
        hops[second] = min(hops[second], hops[first] + 1)
      }
    }
    return hops
  }
}

/// Players of one region, for seeders that take some.
struct SketchedPeople {
  let context: PopulationContext
  var worlds: [RegionWorld]
  let hosts: [Host]
  var pilots: [Pilot]
  var hulls: [PlayerHull]
  var crews: [Crew] = []

  init(
    _ regions: [Region], _ context: SeedingContext, players: Int = 24, days: Int = 7,
    isDemo: Bool = true, stations: [(Int, Int)] = []
  ) {
    self.context = PopulationContext(
      context, counts: PopulationCounts(players: players, days: days, isDemo: isDemo))
    var worlds: [RegionWorld] = []
    var hosts: [Host] = []
    for (index, region) in regions.enumerated() {
      let built = Sketch.world(
        region, stations: stations.map { (node: $0.0, stationClass: $0.1) }, context)
      var world = SketchedPeople.moved(built, to: index)
      hosts.append(Host(&world, context.streams(of: region)))
      worlds.append(world)
    }
    self.worlds = worlds
    self.hosts = hosts
    pilots = PilotSeeder(context: self.context, hosts: hosts).pilots()
    hulls = HullPlan(context: self.context, hosts: hosts).hulls(&pilots)
  }

  private static func moved(_ world: RegionWorld, to index: Int) -> RegionWorld {
    guard index > 0 else { return world }
    var moved = Sketch.world(world.region, index: index)
    moved.stations = world.stations
    moved.stationAt = world.stationAt
    moved.markets = world.markets
    moved.marketPrices = world.marketPrices
    return moved
  }

  /// The source of fights between these players, without anything else to fight with.
  var battlefield: Battlefield {
    Battlefield(
      pilots: pilots, hulls: hulls, hosts: hosts, guards: [],
      stations: hosts.map { _ in [] }, planets: hosts.map { _ in [] }, victims: [:],
      opponents: [], losers: [:])
  }

  /// Forms the teams.
  mutating func formTeams() {
    crews = TeamSeeder(context: context, hosts: hosts).crews(&pilots)
  }
}

extension FieldValue {
  /// Returns a member of an object.
  subscript(_ key: String) -> FieldValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The elements of a list.
  var elements: [FieldValue] {
    guard case .list(let elements) = self else { return [] }
    return elements
  }

  /// The value of an integer.
  var number: Int? {
    guard case .integer(let number) = self else { return nil }
    return Int(number)
  }
}

/// Draws of a seed, for random tests.
struct RandomDraws {
  private var stream: RandomStream

  init(_ seed: UInt64) { stream = RandomStream(key: seed ^ 0x5EED) }

  mutating func below(_ bound: Int) -> Int { stream.index(below: bound) }
}

extension Sketch {
  /// Returns three regions, of which tunnels join the first with the second and the second with the third.
  static func joinedGalaxy() -> Galaxy {
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.regions = ["a", "b", "c"].map { Sketch.region(30, name: $0) }
    let ends = [(0, 12, 1, 20), (1, 5, 0, 3), (2, 4, 1, 6)]
    galaxy.attachments = ends.map {
      WarpTunnel(
        name: "t", origin: SectorReference(region: $0.0, node: $0.1),
        destination: SectorReference(region: $0.2, node: $0.3), type: .natural, isTwoWay: true,
        isLatent: false,
        stability: 1, turnCost: 1, length: 1)
    }
    return galaxy
  }
}
