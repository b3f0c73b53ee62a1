import GalaxyModel
import GraphKit

extension RegionSurvey {
  /// Sector where a tunnel from another region lands, or would land: it is kept free, since the
  /// choice prefers sectors without stations and planets and must not depend on there being any.
  ///
  /// At least 60 % of the greatest distance from the capital, direction ignored; rather in no
  /// formation, rather no special location, rather far, then by position and number.
  static func landing(
    _ region: Region, _ links: UndirectedGraph, _ places: FormationPlaces, hasPorts: Bool
  ) -> Int {
    let hops = links.breadthFirstDistances(from: NodeIndex(region.root))
    let least = (hops.eccentricity * 60 + 99) / 100
    let sectors = region.sectors
    // The first port and both docks have stations.
    let ports = hasPorts ? [1, 9, region.sectorCount - 6] : []
    var best: (rank: (Int, Int, Int), position: (Int32, Int32, Int32), node: Int)?
    for node in 0..<region.sectorCount
    where node != region.root && hops.distances[node] != .unreached
      && hops.distances[node] >= least
    {
      let isMember = !places.inside[node].isEmpty || !places.gate[node].isEmpty
      let rank = (
        isMember ? 1 : 0,
        region.specialLocation(at: node) == nil && !ports.contains(node) ? 0 : 1,
        -Int(hops.distances[node])
      )
      let position = (sectors.x[node], sectors.y[node], sectors.z[node])
      if let best, (best.rank, best.position) <= (rank, position) { continue }
      best = (rank, position, node)
    }
    return best?.node ?? 0
  }
}

private func <= (
  left: (rank: (Int, Int, Int), position: (Int32, Int32, Int32)),
  right: (rank: (Int, Int, Int), position: (Int32, Int32, Int32))
) -> Bool {
  left.rank == right.rank ? left.position <= right.position : left.rank < right.rank
}
