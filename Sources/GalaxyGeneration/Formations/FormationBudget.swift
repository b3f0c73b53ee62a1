import Determinism
import GalaxyModel
import GalaxySettings

/// How many formations of each type a region gets.
struct FormationBudget {
  private(set) var count: [FormationType: Int] = [:]
  /// The smallest number of each type that is as good as the drawn one.
  private(set) var least: [FormationType: Int] = [:]
  /// Types that the region may not have, with the numbers that were requested.
  private(set) var banned: [FormationType: Int] = [:]

  subscript(type: FormationType) -> Int { count[type] ?? 0 }

  /// The number of formations that are stamped into finished warps.
  var stampedTotal: Int { count.reduce(0) { $1.key.isIsland ? $0 : $0 + $1.value } }

  /// Lowers the budget of a type to at most `most`.
  mutating func limit(_ type: FormationType, to most: Int) { count[type] = min(self[type], most) }

  /// Counts formations that are there already.
  mutating func take(_ count: Int, of type: FormationType) {
    self.count[type] = max(0, self[type] - count)
    if let few = least[type] { least[type] = max(0, few - count) }
  }

  /// A budget of nothing.
  init() {}

  /// Whether no formation is left to place.
  var isEmpty: Bool { count.values.allSatisfy { $0 == 0 } }

  /// The budget of a region by its type and size, varied by its seed and replaced by what the
  /// settings request.
  ///
  /// Islands are not varied; they are listed as requested, and `IslandPlan` fits them into the room
  /// there is.
  init(plan: RegionPlan, settings: GenerationSettings, random: RandomSource) {
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
    vary(plan, settings, random)
  }

  /// The greatest numbers that regions of a plan can have, whatever their seed.
  static func limits(plan: RegionPlan, settings: GenerationSettings) -> [FormationType: Int] {
    let variety = settings[\.variety]
    let enclaves: [FormationType] = [.bubble, .deadEndBubble]
    var limits: [FormationType: Int] = [:]
    for type in FormationType.allCases {
      let rule = type.facts.count(in: plan)
      limits[type] = rule == .never ? 0 : settings.formationCount(type) ?? rule.number(in: plan)
    }
    func widen(_ type: FormationType) {
      guard !type.isIsland, settings.formationCount(type) == nil, let number = limits[type] else {
        return
      }
      let spread = number == 1 ? 1 : roundedRatio(number / 2 * variety, 100)
      limits[type] = number + (variety == 0 ? 0 : spread)
    }
    let middle = enclaves.reduce(0) { $0 + (limits[$1] ?? 0) }
    for type in enclaves { widen(type) }
    // A region that has lost all its enclaves gets one of either type.
    for type in enclaves where middle > 0 && settings.formationCount(type) == nil {
      limits[type] = max(1, limits[type] ?? 0)
    }
    let most = enclaves.reduce(0) { $0 + (limits[$1] ?? 0) }
    for type in FormationType.allCases where !enclaves.contains(type) {
      if settings.formationCount(type) == nil,
        case .perEnclave(let maximum) = type.facts.count(in: plan)
      {
        limits[type] = min(maximum, middle)
        widen(type)
        limits[type] = min(limits[type] ?? 0, most)
      } else {
        widen(type)
      }
    }
    return limits
  }

  /// Varies the numbers that no setting requests.
  ///
  /// A drawn number is a wish: where a region has less room, any number of the range will do.
  private mutating func vary(
    _ plan: RegionPlan, _ settings: GenerationSettings, _ random: RandomSource
  ) {
    let variety = settings[\.variety]
    let hadEnclaves = self[.bubble] + self[.deadEndBubble] > 0
    let open = FormationType.allCases.filter {
      !$0.isIsland && settings.formationCount($0) == nil
    }
    for type in open {
      var stream = random.stream("formations/variety", key: type.rawValue)
      least[type] = self[type] - (self[type] == 1 ? min(1, variety) : spread(self[type], variety))
      count[type] = varied(self[type], variety, &stream)
    }
    // A region without any enclave would lack what the others are recognized by.
    if hadEnclaves && self[.bubble] + self[.deadEndBubble] == 0 {
      var stream = random.stream("formations/variety", key: "enclave")
      let enclaves = open.filter { $0 == .bubble || $0 == .deadEndBubble }
      if !enclaves.isEmpty { count[stream.pick(from: enclaves)] = 1 }
    }
    // Each enclave has at most one back door.
    for type in open {
      if case .perEnclave = type.facts.count(in: plan) {
        limit(type, to: self[.bubble] + self[.deadEndBubble])
      }
    }
  }

  /// Draws a number around another: at most half of it more or less; for 1, from 0 to 2.
  private func varied(_ number: Int, _ percent: Int, _ stream: inout RandomStream) -> Int {
    if number == 1 {
      let roll = stream.index(below: 400)
      return roll < percent ? 0 : roll < 2 * percent ? 2 : 1
    }
    let spread = spread(number, percent)
    return number + stream.int(in: -spread...spread)
  }

  private func spread(_ number: Int, _ percent: Int) -> Int {
    roundedRatio(number / 2 * percent, 100)
  }

  /// Returns how many formations a region lacks that has `missed` fewer of some types: those that a
  /// setting requests, those below the range of a drawn number, and the only enclave.
  func lack(_ missed: [(type: FormationType, count: Int)]) -> [(type: FormationType, count: Int)] {
    var lack: [(type: FormationType, count: Int)] = []
    for (type, count) in missed {
      let short = min(count, (least[type] ?? self[type]) - (self[type] - count))
      if short > 0 { lack.append((type, short)) }
    }
    let enclaves = [FormationType.bubble, .deadEndBubble]
    let wanted = enclaves.reduce(0) { $0 + self[$1] }
    let lost = missed.reduce(0) { enclaves.contains($1.type) ? $0 + $1.count : $0 }
    if lost > 0 && lost == wanted && !lack.contains(where: { enclaves.contains($0.type) }),
      let first = missed.first(where: { enclaves.contains($0.type) })
    {
      lack.append((first.type, 1))
    }
    return lack
  }
}

extension FormationFacts {
  /// The rule for a region.
  func count(in plan: RegionPlan) -> FormationCount {
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
