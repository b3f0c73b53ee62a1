import Determinism
import GalaxyModel

extension Stage {
  /// Chooses the islands: whole clusters and single sectors that no warp will lead into.
  static let islands = Stage(
    name: "islands", scope: .warps, establishes: ["INV-33", "INV-44", "INV-45"]
  ) { draft in
    let budget = FormationBudget(plan: draft.plan, settings: draft.settings)
    let plan = IslandPlan(draft: draft, budget: budget, anchors: Set(draft.anchors))
    draft.budget = budget
    draft.islands = plan
    var group = 0
    for island in plan.islands {
      for node in island.nodes { draft.reserved[node] = true }
      if island.clusters.isEmpty { continue }
      group += 1
      for cluster in island.clusters { draft.region.clusters[cluster].islandGroup = group }
    }
  }
}

extension IslandPlan {
  /// The parts that wiring keeps apart, each connected in itself: the mainland, every cluster of an
  /// island, every lost sector; and which of them form one island.
  func wiringParts(clusterOf: [UInt32]) -> (part: [UInt32], bay: [UInt32]) {
    if islands.isEmpty { return ([], []) }
    var part = [UInt32](repeating: 0, count: group.count)
    var bay: [UInt32] = [0]
    for (index, island) in islands.enumerated() {
      var partOfCluster: [UInt32: UInt32] = [:]
      for node in island.nodes {
        let key = island.clusters.isEmpty ? UInt32.max : clusterOf[node]
        if partOfCluster[key] == nil {
          partOfCluster[key] = UInt32(bay.count)
          bay.append(UInt32(index + 1))
        }
        part[node] = partOfCluster[key] ?? 0
      }
    }
    return (part, bay)
  }
}
