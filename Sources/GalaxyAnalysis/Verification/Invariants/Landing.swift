import GalaxyModel
import GraphKit
import WarpMap

/// The sector of a region where the tunnel that attaches it to others starts.
///
/// A search from the capital ignores directions. Candidates are at 60 % or more of the greatest
/// distance it finds. Preferred are, in this order: sectors in no formation, sparse sectors (no
/// special location, and nothing put there), the farthest, the smallest position, the smallest
/// number.
enum Landing {
  /// - Parameter occupied: nodes with a station or a planet, as far as they are known.
  /// - Parameter hasPorts: Whether the first port and both docks have stations, told or not.
  /// - Returns: nil in an empty region; the lowest sector where there are no candidates.
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
    // With the capital alone in reach there is no candidate but itself.
    guard greatest > 0 else { return region.lowestNode }
    let numbers = hasPorts ? [2, 10, region.region.sectorCount - 5] : []
    let ports = numbers.compactMap { region.region.sectors.node(ofNumber: $0) }
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

  /// What candidates are compared by; the smallest wins.
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
