import Determinism
import GalaxyModel
import GalaxySettings

/// What is decided about a region before any of it is made.
struct RegionPlan: Sendable {
  var type: RegionType
  /// Slug, the natural key.
  var name: String
  var displayName: String
  var seed: Seed
  var sectorCount: Int
  var sectorOffset: Int
  /// The galaxy's own seed, which identifiers are named after.
  var galaxySeed: Seed

  /// Share of the usual warp tunnels, in percent.
  var tunnelPercent: Int { type == .centralNexus ? 30 : 100 }

  /// Whether it is a player-owned region too small for islands and most formations.
  var isSmall: Bool { type == .playerOwned && sectorCount < 200 }

  /// Number of clusters: fixed for the two named regions, else one for every 50 sectors.
  var clusterCount: Int {
    switch type {
    case .centralNexus: 20
    case .terranSpace: 6
    case .playerOwned: max(2, sectorCount / 50)
    }
  }
}

/// A region being made: the plan, what is finished, and what stages hand on to each other.
struct RegionDraft {
  let plan: RegionPlan
  let settings: GenerationSettings
  let random: RandomSource
  /// Sectors 1…this number are fedspace.
  let fedspace: Int
  /// Which galaxy region this will be.
  let regionIndex: Int
  var region: Region
  /// Warps while they can still be edited; stamping formations works on these.
  var warps = WarpDraft(nodeCount: 0, slots: 2)
  /// Sectors that belong to a formation: later stages leave every warp at them alone, and no tunnel
  /// ends there.
  var reserved: [Bool] = []
  /// Sectors with fixed content: the capital, the first port, the docks, the special locations.
  var anchors: [Int] = []
  /// How many formations of each type are due.
  var budget = FormationBudget()
  /// Which sectors are islands.
  var islands: IslandPlan?
  /// Exits by island, in the order of the plan.
  var islandExits: [IslandExit?] = []
  /// Formations of the mainland as they were stamped.
  var stamped: [StampedFormation] = []
  /// One-way warps that formations made.
  var formationWarps: [(source: Int, destination: Int)] = []
  var warnings: [GenerationWarning] = []

  init(plan: RegionPlan, settings: GenerationSettings, regionIndex: Int) {
    self.plan = plan
    self.settings = settings
    self.regionIndex = regionIndex
    random = RandomSource(seed: plan.seed)
    fedspace = settings[\.fedspace]
    region = Region(
      type: plan.type, name: plan.name, displayName: plan.displayName,
      sectors: SectorTable(count: plan.sectorCount))
    region.seed = plan.seed.value
    region.sectorOffset = plan.sectorOffset
    reserved = [Bool](repeating: false, count: plan.sectorCount)
  }

  /// Whether the sector at `node` is fedspace.
  func isFedspace(_ node: Int) -> Bool { node < fedspace }

  mutating func warn(_ category: String, _ code: String, _ message: String) {
    warnings.append(
      GenerationWarning(category: category, code: code, message: "\(plan.displayName): \(message)"))
  }
}

/// `numerator / denominator`, rounded half up, in integers. Both are not negative.
func roundedRatio(_ numerator: Int, _ denominator: Int) -> Int {
  (2 * numerator + denominator) / (2 * denominator)
}
