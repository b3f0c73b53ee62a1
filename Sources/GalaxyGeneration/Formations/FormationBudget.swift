import GalaxyModel
import GalaxySettings

/// How many formations of each type a region gets.
struct FormationBudget {
  private(set) var count: [FormationType: Int] = [:]
  /// Types that the region may not have, with how many were asked for.
  private(set) var banned: [FormationType: Int] = [:]

  subscript(type: FormationType) -> Int { count[type] ?? 0 }

  /// How many are stamped into finished warps.
  var stampedTotal: Int { count.reduce(0) { $1.key.isIsland ? $0 : $0 + $1.value } }

  /// Takes a type out of the budget.
  private mutating func ban(_ type: FormationType) {
    if self[type] > 0 { banned[type] = self[type] }
    count[type] = 0
  }

  /// Lowers the budget of a type to what there is room for.
  mutating func limit(_ type: FormationType, to most: Int) { count[type] = min(self[type], most) }

  /// A budget of nothing.
  init() {}

  /// Whether nothing is due.
  var isEmpty: Bool { count.values.allSatisfy { $0 == 0 } }

  /// The budget of a region by its type and size, with what the settings say instead.
  ///
  /// Islands are not in it beyond the wish; `IslandPlan` fits them into the room there is.
  init(plan: RegionPlan, settings: GenerationSettings) {
    let sectors = plan.sectorCount
    func perSectors(_ each: Int) -> Int { roundedRatio(sectors, each) }
    switch plan.type {
    case .terranSpace:
      count = [.bubble: 1, .deadEndBubble: 1, .tunnel: 1, .deadEnd: 1]
    case .centralNexus:
      count = [
        .bubble: 4, .deadEndBubble: 2, .tunnel: 4, .deadEnd: 4, .warpSink: 2, .blister: 2,
        .escapeHatch: 2,
      ]
    case .playerOwned where sectors < 200:
      count = [.bubble: 1, .deadEndBubble: 1, .deadEnd: 1]
    case .playerOwned:
      count = [
        .bubble: max(1, perSectors(333)), .deadEndBubble: max(1, perSectors(800)),
        .tunnel: max(1, perSectors(500)), .deadEnd: max(1, perSectors(500)),
        .warpSink: sectors >= 800 ? 1 : 0, .blister: perSectors(500),
        .escapeHatch: sectors >= 500 ? 1 : 0, .lostSector: perSectors(333),
        .archipelago: plan.clusterCount >= 12 ? 1 : 0,
        .lostCluster: sectors >= 300 ? roundedRatio(plan.clusterCount, 10) : 0,
      ]
    }
    for type in FormationType.allCases {
      if let wish = settings.formationCount(type) { count[type] = wish }
    }
    // Only player-owned regions have room for sectors that nobody can reach; and the starter region
    // has no trap.
    if plan.type != .playerOwned || sectors < 200 {
      for type in FormationType.allCases where type.isIsland { ban(type) }
    }
    if plan.type == .terranSpace { ban(.warpSink) }
    if settings.formationCount(.backdoor) == nil {
      count[.backdoor] = min(4, self[.bubble] + self[.deadEndBubble])
    }
    if plan.type == .playerOwned && sectors < 200 && settings.formationCount(.backdoor) == nil {
      count[.backdoor] = min(1, self[.backdoor])
    }
  }
}
