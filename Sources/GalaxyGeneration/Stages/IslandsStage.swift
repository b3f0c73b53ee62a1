import Determinism
import GalaxyModel
import GalaxySettings

extension Stage {
  /// Chooses the islands: whole clusters and single sectors that no warp will enter.
  static let islands = Stage(
    name: "islands", level: .places, makes: [.islands], establishes: ["INV-33", "INV-45"]
  ) { draft in
    let budget = FormationBudget(plan: draft.plan, settings: draft.settings, random: draft.plain)
    let plan = IslandPlan(draft: draft, budget: budget, anchors: Set(draft.anchors))
    draft.budget = budget
    draft.islands = plan
    draft.warnAboutRoom()
    let kept = draft.pins?.islands.count ?? 0
    draft.note("islands", kept: kept, drawn: plan.islands.count - kept)
    var group = 0
    for island in plan.islands {
      for node in island.nodes { draft.reserved[node] = true }
      if island.clusters.isEmpty { continue }
      group += 1
      for cluster in island.clusters { draft.region.clusters[cluster].islandGroup = group }
    }
  }
}

extension RegionDraft {
  /// Warns about formations without room: types that the region may not have, and islands and sinks
  /// beyond a quarter of its sectors.
  fileprivate mutating func warnAboutRoom() {
    let islands = islands?.islands ?? []
    let room = max(0, plan.sectorCount / 4 - islands.reduce(0) { $0 + $1.nodes.count })
    for type in FormationType.allCases {
      var missing = budget.banned[type] ?? 0
      // The requested number; without a request, as many islands as fit.
      let wanted = missing > 0 ? missing : settings.formationCount(type) ?? 0
      if missing == 0, type.isIsland { missing = wanted - islands.count { $0.type == type } }
      if type == .warpSink, budget[type] > room { missing = budget[type] - room }
      if missing > 0 {
        warn(
          "formations", "FORMATION_SHORTFALL",
          "\(missing) of \(max(wanted, missing)) \(type.rawValue) found no room")
      }
    }
    budget.limit(.warpSink, to: room)
  }
}

extension IslandPlan {
  /// Returns the parts that wiring connects each by itself (each zone of the mainland, each cluster
  /// of an island, each lost sector), and the bay of each part: parts with one bay form the mainland
  /// or one island.
  static func wiringParts(
    of plan: IslandPlan?, zoneOf: [UInt32], zoneCount: Int, clusterOf: [UInt32]
  ) -> (part: [UInt32], bay: [UInt32]) {
    var part = zoneOf
    var bay = [UInt32](repeating: 0, count: zoneCount)
    for (index, island) in (plan?.islands ?? []).enumerated() {
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
