public import GalaxyModel
public import GraphKit

extension Region {
  /// Returns the sector at which a tunnel from another region lands, or would land if there were one.
  ///
  /// Directions of warps are ignored. Candidates are at 60 % or more of the greatest distance from
  /// the capital, see ``Landing``. Preferred are, in this order: sectors outside of formations, sectors
  /// without special locations and fixed ports, the farthest, the lowest position, the lowest number.
  ///
  /// - Parameters:
  ///   - links: The warps without directions, see ``undirectedWarps()``.
  ///   - hasPorts: Whether stations are placed: the landing avoids the first port and both docks.
  /// - Returns: A node, 0 if no sector but the capital can be reached.
  /// - Complexity: O(V + E).
  public func landing(in links: UndirectedGraph, hasPorts: Bool) -> Int {
    let hops = links.breadthFirstDistances(from: NodeIndex(root))
    var isMember = [Bool](repeating: false, count: sectorCount)
    for formation in formations {
      isMember[formation.anchor] = true
      for node in formation.interior { isMember[node] = true }
    }
    let stations = hasPorts ? FixedStation.outposts : []
    let ports = stations.map { $0.number(sectorCount: sectorCount) - 1 }
    var best: (rank: (Int, Int, Int), position: (Int32, Int32, Int32), node: Int)?
    for node in 0..<sectorCount
    where node != root && hops.distances[node] != .unreached
      && Landing.isFar(Int(hops.distances[node]), of: Int(hops.eccentricity))
    {
      let rank = (
        isMember[node] ? 1 : 0,
        specialLocation(at: node) == nil && !ports.contains(node) ? 0 : 1,
        -Int(hops.distances[node])
      )
      let position = (sectors.x[node], sectors.y[node], sectors.z[node])
      if let best, best.rank < rank || best.rank == rank && best.position <= position { continue }
      best = (rank, position, node)
    }
    return best?.node ?? 0
  }
}

/// The rule for sectors at which tunnels from other regions may land.
public enum Landing {
  /// Returns whether a sector is far enough from the capital.
  ///
  /// - Parameters:
  ///   - hops: Its distance from the capital, ignoring directions.
  ///   - greatest: The greatest such distance in the region.
  /// - Returns: True from 60 % of the greatest distance on.
  public static func isFar(_ hops: Int, of greatest: Int) -> Bool { 10 * hops >= 6 * greatest }
}
