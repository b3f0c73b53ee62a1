import GalaxyModel
import GraphKit
import WarpMap

/// The sector of a region at which the tunnel that attaches it to others starts.
///
/// A search from the capital ignores directions. Candidates are at 60 % or more of the greatest
/// distance. Preferred are, in this order: sectors outside of formations, sectors without special
/// locations, stations, and planets, the farthest, the lowest position, the lowest number.
enum Landing {
  /// Finds the landing of a region.
  ///
  /// `occupied` are the nodes with a station or a planet, as far as known; with `hasPorts`, the first
  /// port and both docks have stations, known or not.
  ///
  /// - Returns: A node, or nil in an empty region; the lowest sector if there are no candidates.
  /// - Complexity: O(V + E) time and space.
  static func node(
    of region: RegionContext, occupied: Set<Int> = [], hasPorts: Bool = true
  ) -> Int? {
    guard let root = region.warpGraph.root else { return region.lowestNode }
    let distances = region.graph.undirected().breadthFirstDistances(from: root).distances
    var greatest: UInt64 = 0
    for distance in distances where distance != .unreached {
      greatest = max(greatest, UInt64(distance))
    }
    // If only the capital can be reached, it is the only candidate.
    guard greatest > 0 else { return region.lowestNode }
    let sectors = region.region.sectors
    let stations = hasPorts ? FixedStation.outposts : []
    let ports = stations.compactMap {
      sectors.node(ofNumber: $0.number(sectorCount: region.region.sectorCount))
    }
    let settled = occupied.union(region.region.specialLocations.map(\.node)).union(ports)
    let isInFormation = region.isInFormation
    var best: (node: Int, rank: Rank)?
    for (node, distance) in distances.enumerated()
    where node != root.position && distance != .unreached && 5 * UInt64(distance) >= 3 * greatest {
      let rank = Rank(
        formation: isInFormation[node] ? 1 : 0, settlement: settled.contains(node) ? 1 : 0,
        nearness: greatest - UInt64(distance),
        place: region.hasPositions ? region.region.position(node) : Position(x: 0, y: 0, z: 0),
        number: region.number(node))
      if let known = best, !(rank < known.rank) { continue }
      best = (node, rank)
    }
    return best?.node ?? region.lowestNode
  }

  /// The rank of a candidate; the lowest wins.
  private struct Rank {
    var formation: Int
    var settlement: Int
    var nearness: UInt64
    var place: Position
    var number: Int

    static func < (left: Rank, right: Rank) -> Bool {
      let l = (left.formation, left.settlement, left.nearness)
      let r = (right.formation, right.settlement, right.nearness)
      if l != r { return l < r }
      return (left.place.x, left.place.y, left.place.z, left.number)
        < (right.place.x, right.place.y, right.place.z, right.number)
    }
  }
}
