public import GalaxyModel

/// What a step keeps of a region, as the things that stages make.
///
/// Pinned subjects are added one by one, or everything is pinned and some subjects are let go of. Nodes,
/// indices of clusters and of formations are those of the map before the step.
public struct RegionPins: Sendable, Equatable {
  /// By node, whether the row of the sector is kept: name, type, dangers, nebula, asteroids.
  var facts: NodeSet
  /// By node, whether the sector keeps all its warps and gains none.
  var links: NodeSet
  /// By node, whether the sector keeps all its tunnels and gains none.
  var tunnelEnds: NodeSet
  /// By node, whether the sector keeps its station, or has none still.
  var stations: NodeSet
  /// By node, whether the sector keeps its planets, or has none still.
  var planets: NodeSet
  /// Single planets, as `8 · node + position`.
  var singlePlanets: NodeSet
  /// By index, whether the sectors of the cluster stay where they are.
  var positions: NodeSet
  /// By index, whether the cluster keeps type, name, cap, and nebula.
  var clusters: NodeSet
  /// By index, whether the formation is kept.
  var formations: NodeSet
  /// Single warps, in each direction that is kept.
  var warps: Set<SectorPair> = []
  /// Single tunnels, from the lower end.
  var tunnels: Set<SectorPair> = []
  /// Special locations that stay where they are.
  var locations: Set<SpecialLocation> = []
  /// Whether every name is kept.
  var keepsNames = false
  /// Whether names are drawn again, also those of what is kept.
  var drawsNames = false

  /// By index, whether the cluster keeps type and cap, because of a station.
  var clusterTypes: NodeSet
  /// By index, whether the nebula of the cluster is kept as a whole.
  var nebulae: NodeSet
  /// Kept formations of the mainland, as indices of what was stamped.
  var stamps: NodeSet
  /// Kept islands, as indices of the plan of islands.
  var islands: NodeSet
  /// By node, whether new formations and islands keep off the sector.
  var blocked: NodeSet

  /// Pins nothing.
  ///
  /// - Parameter region: The region before the step.
  public init(nothingOf region: Region) {
    let nodes = NodeSet(count: region.sectorCount)
    (facts, links, tunnelEnds, stations, planets) = (nodes, nodes, nodes, nodes, nodes)
    singlePlanets = NodeSet(count: 8 * region.sectorCount)
    positions = NodeSet(count: region.clusters.count)
    clusters = positions
    formations = NodeSet(count: region.formations.count)
    (clusterTypes, nebulae, blocked) = (clusters, clusters, nodes)
    (stamps, islands) = (formations, formations)
  }

  /// Pins everything.
  ///
  /// - Parameter region: The region before the step.
  public init(everythingOf region: Region) {
    self.init(nothingOf: region)
    for node in 0..<region.sectorCount { pin(.sector(node), of: region) }
    for cluster in region.clusters.indices {
      positions.insert(cluster)
      clusters.insert(cluster)
    }
    for formation in region.formations.indices { formations.insert(formation) }
    locations = Set(SpecialLocation.allCases)
    keepsNames = true
  }

  /// Whether nothing is pinned.
  public var isEmpty: Bool {
    let sets = [
      facts, links, tunnelEnds, stations, planets, singlePlanets, positions, clusters, formations,
    ]
    return sets.allSatisfy(\.isEmpty) && warps.isEmpty && tunnels.isEmpty && locations.isEmpty
      && !keepsNames
  }
}

extension RegionPins {
  /// What of it is about stations and planets.
  var sites: SitePins {
    var sites = SitePins()
    sites.stations = Set(stations.members)
    sites.planets = Set(planets.members)
    for place in singlePlanets.members {
      sites.singlePlanets[place / 8, default: []].insert(place % 8 + 1)
    }
    sites.keepsNames = keepsNames
    sites.drawsNames = drawsNames
    return sites
  }
}

/// Two sectors, in order.
struct SectorPair: Hashable, Sendable {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  /// The pair in ascending order.
  var ascending: SectorPair {
    first <= second ? self : SectorPair(second, first)
  }

  /// The pair the other way round.
  var reversed: SectorPair { SectorPair(second, first) }
}

/// A set of small numbers.
struct NodeSet: Sendable, Equatable {
  private var isMember: [Bool]
  /// The number of members.
  private(set) var count = 0

  init(count: Int) { isMember = [Bool](repeating: false, count: count) }

  /// Whether there are no members.
  var isEmpty: Bool { count == 0 }

  /// The members in ascending order.
  ///
  /// - Complexity: O(numbers).
  var members: [Int] { count == 0 ? [] : isMember.indices.filter { isMember[$0] } }

  /// Whether a number is a member; false for numbers beyond the largest.
  func contains(_ number: Int) -> Bool { isMember.indices.contains(number) && isMember[number] }

  /// Adds a number.
  mutating func insert(_ number: Int) {
    guard isMember.indices.contains(number), !isMember[number] else { return }
    isMember[number] = true
    count += 1
  }

  /// Removes a number.
  mutating func remove(_ number: Int) {
    guard contains(number) else { return }
    isMember[number] = false
    count -= 1
  }
}
