import GalaxyModel
import GalaxySettings

/// How many formations of each type a region gets.
struct FormationBudget {
  private(set) var count: [FormationType: Int] = [:]
  /// Types that the region may not have, with the numbers that were requested.
  private(set) var banned: [FormationType: Int] = [:]

  subscript(type: FormationType) -> Int { count[type] ?? 0 }

  /// The number of formations that are stamped into finished warps.
  var stampedTotal: Int { count.reduce(0) { $1.key.isIsland ? $0 : $0 + $1.value } }

  /// Lowers the budget of a type to at most `most`.
  mutating func limit(_ type: FormationType, to most: Int) { count[type] = min(self[type], most) }

  /// A budget of nothing.
  init() {}

  /// Whether no formation is left to place.
  var isEmpty: Bool { count.values.allSatisfy { $0 == 0 } }

  /// The budget of a region by its type and size, replaced by what the settings request.
  ///
  /// Islands are listed as requested; `IslandPlan` fits them into the room there is.
  init(plan: RegionPlan, settings: GenerationSettings) {
    for type in FormationType.allCases {
      let rule = type.facts.count(in: plan)
      let requested = settings.formationCount(type)
      if rule == .never, let requested, requested > 0 { banned[type] = requested }
      count[type] = rule == .never ? 0 : requested ?? rule.number(in: plan)
    }
    let enclaves = self[.bubble] + self[.deadEndBubble]
    for type in FormationType.allCases where settings.formationCount(type) == nil {
      if case .perEnclave(let maximum) = type.facts.count(in: plan) {
        count[type] = min(maximum, enclaves)
      }
    }
  }
}

extension FormationFacts {
  /// The rule for a region.
  fileprivate func count(in plan: RegionPlan) -> FormationCount {
    switch plan.type {
    case .terranSpace: terranSpace
    case .centralNexus: centralNexus
    case .playerOwned: plan.isSmall ? smallRegion : largeRegion
    }
  }
}

extension FormationCount {
  /// The number for a region; 0 where it depends on the numbers of other types.
  fileprivate func number(in plan: RegionPlan) -> Int {
    switch self {
    case .fixed(let number): number
    case .never, .perEnclave: 0
    case .perSectors(let each, let minimum): max(minimum, roundedRatio(plan.sectorCount, each))
    case .oneFromSectors(let least): plan.sectorCount >= least ? 1 : 0
    case .oneFromClusters(let least): plan.clusterCount >= least ? 1 : 0
    case .perClusters(let each, let least):
      plan.sectorCount >= least ? roundedRatio(plan.clusterCount, each) : 0
    }
  }
}
