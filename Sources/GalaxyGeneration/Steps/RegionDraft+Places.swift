import Determinism
import GalaxyModel
import GalaxySettings

extension RegionDraft {
  /// Moves the sectors of clusters that are not pinned a little, and numbers them again inside their
  /// cluster by distance; the others stay where they are.
  ///
  /// In a disc each sector moves inside its cell of the lattice, else around its place.
  ///
  /// - Returns: False if no position is pinned, so that the region is placed anew.
  /// - Complexity: O(sectors) for even patterns.
  mutating func keepPositions() -> Bool {
    guard let pins, let previous, !pins.positions.isEmpty else { return false }
    let clusters = previous.region.clusters
    let moving = clusters.indices.filter { !pins.positions.contains($0) }
      .map { clusters[$0].nodes }
    var moved = SectorScatter(previous.region.sectors, random: random)
    if settings[\.shape] == .disc, let cells = cells(of: previous) {
      moved.scatter(moving, in: cells)
    } else {
      moved.scatter(moving)
    }
    frame = previous.frame
    cells = moved.cells
    region.sectors.x = PackedColumn(moved.x)
    region.sectors.y = PackedColumn(moved.y)
    region.sectors.z = PackedColumn(moved.z)
    let kept = pins.positions.members.reduce(0) { $0 + clusters[$1].nodes.count }
    note("positions", kept: kept, drawn: plan.sectorCount - kept)
    return true
  }

  /// The lattice of a disc with the cell of each sector; nil if positions do not tell.
  private func cells(of previous: RegionDraft) -> SectorCells? {
    SectorCells(
      previous.region.sectors, cells: previous.cells, random: plain.variant(previous.frame))
  }

  /// Returns the kept special locations, and the sectors where no other may be.
  func keptLocations() -> (nodes: [SpecialLocation: Int], closed: Set<Int>) {
    guard let pins, let previous else { return ([:], []) }
    var nodes: [SpecialLocation: Int] = [:]
    for (location, node) in previous.region.specialLocations where pins.locations.contains(location)
    {
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
