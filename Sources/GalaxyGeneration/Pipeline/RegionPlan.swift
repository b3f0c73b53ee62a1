import Determinism
import GalaxyModel
import GalaxySettings
import MapEditing
import PlaceNaming

/// What is decided about a region before it is generated.
struct RegionPlan: Sendable, Equatable {
  var type: RegionType
  /// Slug, the natural key.
  var name: String
  var displayName: String
  var seed: Seed
  var sectorCount: Int
  var sectorOffset: Int
  /// The seed of the galaxy, from which identifiers derive.
  var galaxySeed: Seed
  /// The number of the step that adds it; nil if it is there from the start.
  var step: Int?

  /// The share of the usual number of warp tunnels, in percent.
  var tunnelPercent: Int { type == .centralNexus ? 30 : 100 }

  /// Whether it is a player-owned region too small for islands and most formations.
  var isSmall: Bool { type == .playerOwned && sectorCount < 200 }

  /// The number of clusters: fixed for the two named regions, else one for every 50 sectors.
  var clusterCount: Int {
    switch type {
    case .centralNexus: 20
    case .terranSpace: 6
    case .playerOwned: max(2, sectorCount / 50)
    }
  }
}

/// A region while it is generated: the plan, what is finished, and what stages pass on to later
/// ones.
struct RegionDraft {
  let plan: RegionPlan
  var settings: GenerationSettings
  /// The random streams of the stage that runs.
  var random: RandomSource
  /// Sectors 1…this number are fedspace.
  let fedspace: Int
  /// The index of the region in its galaxy.
  let regionIndex: Int
  /// The random streams of what no variant of a stage changes.
  var plain: RandomSource { RandomSource(seed: plan.seed) }
  var region: Region
  /// The neighbors of sectors that numbering has found, for wiring; they know which positions they are
  /// valid for.
  var neighbors: PlacedNeighbors?
  /// Warps while they can still be edited; stamping formations works on these.
  var warps = WarpDraft(nodeCount: 0, slots: 2)
  /// Whether these are the warps of the rows, because edits were made since they were drawn.
  var followsRows = false
  /// What was measured for the last edits.
  var measured: MeasuredFacts?
  /// The anchors of the formations that the edits which are being made remove.
  var leavingAnchors: Set<Int> = []
  /// By node, whether the sector belongs to a formation: later stages do not change its warps, and
  /// no tunnel ends there.
  var reserved: [Bool] = []
  /// Sectors with fixed content: the capital, the first port, the docks, the special locations.
  var anchors: [Int] = []
  /// The number of formations of each type.
  var budget = FormationBudget()
  /// The islands.
  var islands: IslandPlan?
  /// The exit of each island, in the order of the plan.
  var islandExits: [IslandExit?] = []
  /// The stamped formations of the mainland.
  var stamped: [StampedFormation] = []
  /// The one-way warps that belong to formations.
  var formationWarps: [(source: Int, destination: Int)] = []
  var warnings: [GenerationWarning] = []
  /// Whether what decided about the region is recorded.
  var isTraced = false
  /// What became of the attempts to stamp each type, if that is recorded.
  var tallies: [FormationType: FormationTally] = [:]
  /// The variant in which all positions were drawn at last.
  var frame = 0
  /// The cell of each sector in the lattice of a disc, if sectors have moved since.
  var cells: [UInt32]?
  /// The step that draws again, with what there was before; nil while the map is made for the first
  /// time.
  var step: DraftStep?
  /// The variants of stages, while edits are made.
  var variants = StageVariants()
  /// Why steps could not be done as the recipe asks.
  var faults: [StepFault] = []

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

  /// Returns the names of places of a kind.
  func names(of kind: NameKind) -> PlaceNames {
    PlaceNames(
      kind, seed: plan.seed, galaxySeed: plan.galaxySeed, regions: settings.regionCount,
      settings: settings)
  }

  /// Whether the sector at `node` is fedspace.
  func isFedspace(_ node: Int) -> Bool { node < fedspace }

  mutating func warn(_ category: String, _ code: String, _ message: String) {
    warnings.append(
      GenerationWarning(category: category, code: code, message: "\(plan.displayName): \(message)"))
  }
}

/// Returns `numerator / denominator`, rounded half up.
///
/// - Precondition: Neither is negative.
func roundedRatio(_ numerator: Int, _ denominator: Int) -> Int {
  (2 * numerator + denominator) / (2 * denominator)
}
