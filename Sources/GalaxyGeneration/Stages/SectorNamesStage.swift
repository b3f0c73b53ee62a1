import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming

extension Stage {
  /// Names the sectors where something is: by their type, or because most warps of a cluster meet
  /// there.
  static let sectorNames = Stage(name: "sector-names", level: .map, establishes: []) { draft in
    var names = draft.names(of: .sectors)
    let nouns = draft.random.family("sector-names")
    let hubs = hubs(draft)
    let special = Set(draft.region.specialLocations.map(\.node))
    let kept = draft.keptSectorNames
    // Special locations have names of their own, unless they were given others.
    for node in special where draft.previous?.region.specialLocation(at: node) != nil {
      if let own = kept[node] ?? nil { draft.region.sectors.placeName[node] = own }
    }
    var used = Set(kept.values.compactMap { $0 })
    for node in draft.region.sectors.type.indices where !special.contains(node) {
      if let own = kept[node] {
        draft.region.sectors.placeName[node] = own
        continue
      }
      let typed = NamePools.sector(draft.region.sectors.type[node])
      let pool = typed.isEmpty && hubs.contains(node) ? NamePools.hub : typed
      if pool.isEmpty { continue }
      let noun = pool[Int(nouns.value(UInt64(node), below: UInt64(pool.count)))]
      var name = names.next(noun)
      if !kept.isEmpty {
        while !used.insert(name).inserted { name = names.next(noun) }
      }
      draft.region.sectors.placeName[node] = name
    }
  }

  // The sector of each cluster with the most warps in and out, the first of several.
  private static func hubs(_ draft: RegionDraft) -> Set<Int> {
    let warps = draft.region.warps
    var degree = [Int](repeating: 0, count: draft.plan.sectorCount)
    for row in 0..<warps.count {
      degree[Int(warps.source[row])] += 1
      degree[Int(warps.destination[row])] += 1
    }
    let hubs = draft.region.clusters.compactMap { cluster in
      (cluster.firstSector - 1..<cluster.lastSector)
        .filter { !draft.isFedspace($0) }
        .max { (degree[$0], -$0) < (degree[$1], -$1) }
    }
    return Set(hubs)
  }
}
