import Determinism
import GalaxyModel

extension RegionDraft {
  /// Moves the sectors of clusters that are not pinned a little, and numbers them again inside their
  /// cluster by distance; the others stay where they are.
  ///
  /// - Returns: False if no position is pinned, so that the region is placed anew.
  /// - Complexity: O(sectors) for even patterns.
  mutating func keepPositions() -> Bool {
    guard let pins, let previous, !pins.positions.isEmpty else { return false }
    var moved = SectorScatter(previous.region.sectors, random: random)
    let clusters = previous.region.clusters
    moved.scatter(clusters.indices.filter { !pins.positions.contains($0) }.map { clusters[$0].nodes })
    region.sectors.x = PackedColumn(moved.x)
    region.sectors.y = PackedColumn(moved.y)
    region.sectors.z = PackedColumn(moved.z)
    let kept = pins.positions.members.reduce(0) { $0 + clusters[$1].nodes.count }
    note("positions", kept: kept, drawn: plan.sectorCount - kept)
    return true
  }

  /// Returns the kept special locations, and the sectors where no other may be.
  func keptLocations() -> (nodes: [SpecialLocation: Int], closed: Set<Int>) {
    guard let pins, let previous else { return ([:], []) }
    var nodes: [SpecialLocation: Int] = [:]
    for (location, node) in previous.region.specialLocations where pins.locations.contains(location) {
      nodes[location] = node
    }
    var closed: Set<Int> = []
    for node in 0..<plan.sectorCount {
      let hasPlanet = (0..<8).contains { pins.singlePlanets.contains(8 * node + $0) }
      if hasPlanet || pins.facts.contains(node) || pins.planets.contains(node)
        || pins.stations.contains(node)
      {
        closed.insert(node)
      }
    }
    for cluster in pins.nebulae.members {
      for node in previous.region.clusters[cluster].nodes
      where previous.region.sectors.nebulaDensity[node] > 0 { closed.insert(node) }
    }
    for index in pins.stamps.members {
      closed.formUnion(previous.stamped[index].members)
    }
    for index in pins.islands.members {
      closed.formUnion(previous.islands?.islands[index].nodes ?? [])
    }
    return (nodes, closed)
  }
}

/// Sectors that move a little: each by less than half the way to its nearest neighbor.
private struct SectorScatter {
  private(set) var x: [Int32]
  private(set) var y: [Int32]
  private(set) var z: [Int32]
  private let shifts: StreamFamily
  private let heights: StreamFamily

  /// The farthest that a sector moves, as a share of the way to its nearest neighbor.
  private static let reach = 0.4
  /// The radius that no sector leaves.
  private static let rim = 9_999.0

  init(_ sectors: SectorTable, random: RandomSource) {
    (x, y, z) = (sectors.x.unpacked, sectors.y.unpacked, sectors.z.unpacked)
    shifts = random.family("positions/scatter")
    heights = random.family("positions/height")
  }

  /// Moves the sectors of clusters, and numbers each cluster outwards.
  mutating func scatter(_ clusters: [Range<Int>]) {
    let near = NearestNeighbors(
      x: x, y: y, z: [Int32](repeating: 0, count: x.count), grid: SpatialGrid(x: x, y: y), width: 1)
    guard near.width > 0 else { return }
    let thickness = z.reduce(0) { max($0, abs(Int($1))) }
    let (oldX, oldY) = (x, y)
    var taken = Set<UInt64>(minimumCapacity: x.count)
    func key(_ node: Int) -> UInt64 {
      UInt64(UInt32(bitPattern: x[node])) << 32 | UInt64(UInt32(bitPattern: y[node]))
    }
    let moving = Set(clusters.flatMap { $0 })
    for node in x.indices where node == 0 || !moving.contains(node) { taken.insert(key(node)) }
    for node in clusters.flatMap({ $0 }) where node != 0 {
      let other = near.neighbor(node, 0)
      let (dx, dy) = (Double(oldX[node] - oldX[other]), Double(oldY[node] - oldY[other]))
      let most = SectorScatter.reach * (dx * dx + dy * dy).squareRoot()
      var stream = shifts.stream(UInt64(node))
      var isPlaced = false
      for _ in 0..<16 where !isPlaced {
        let u = Double(oldX[node]) + most * (stream.unit() * 2 - 1)
        let v = Double(oldY[node]) + most * (stream.unit() * 2 - 1)
        if u * u + v * v > SectorScatter.rim * SectorScatter.rim { continue }
        x[node] = Int32(u.rounded(.toNearestOrAwayFromZero))
        y[node] = Int32(v.rounded(.toNearestOrAwayFromZero))
        isPlaced = taken.insert(key(node)).inserted
      }
      if !isPlaced {
        (x[node], y[node]) = (oldX[node], oldY[node])
        taken.insert(key(node))
      }
      let draw = heights.value(UInt64(node), below: UInt64(2 * thickness + 1))
      z[node] = Int32(Int(draw) - thickness)
    }
    for cluster in clusters { number(cluster) }
  }

  // Numbers the sectors of a cluster by their distance from the origin.
  private mutating func number(_ cluster: Range<Int>) {
    func squared(_ node: Int) -> Int {
      let (u, v, w) = (Int(x[node]), Int(y[node]), Int(z[node]))
      return u * u + v * v + w * w
    }
    let order = cluster.map { (squared($0), $0) }.sorted { $0 < $1 }.map(\.1)
    let places = order.map { (x[$0], y[$0], z[$0]) }
    for (node, place) in zip(cluster, places) { (x[node], y[node], z[node]) = place }
  }
}

extension RegionDraft {
  /// The clusters that keep type and cap, by index.
  var keptClusterTypes: [Int: Cluster] {
    guard let pins, let previous else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: pins.clusterTypes.members.map { ($0, previous.region.clusters[$0]) })
  }

  /// The names of clusters that are kept, by index.
  var keptClusterNames: [Int: String] {
    guard let pins, let previous, !pins.drawsNames else { return [:] }
    let clusters = previous.region.clusters
    let kept = pins.keepsNames ? Array(clusters.indices) : pins.clusters.members
    return Dictionary(uniqueKeysWithValues: kept.map { ($0, clusters[$0].name) })
  }

  /// The number of the sector where a special location was before the step.
  func previousNumber(of location: SpecialLocation) -> Int? {
    previous?.region.specialLocations.first { $0.location == location }.map { $0.node + 1 }
  }
}
