import Determinism
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings

/// A map in the making, level by level, as criteria see it.
struct FindMap {
  /// What all maps of the same settings have in common.
  struct Context: Sendable {
    let settings: GenerationSettings
    /// A galaxy that has recorded the settings.
    let outline: Galaxy
    /// Whether all regions have to be made, although one is judged.
    let needsAll: Bool
    /// Whether formations are declared as soon as warps are finished.
    let needsFormations: Bool
    /// Whether rows have identifiers from level `map` on.
    let needsIdentifiers: Bool
  }

  let context: Context
  let plan: GalaxyPlan
  /// The index of the judged region in the order of the galaxy.
  let region: Int
  private var runs: [GenerationRun]
  private var sites: [SiteStage: Int]
  private(set) var galaxy: Galaxy
  private(set) var contents = ChartContents()

  /// The index of the judged region in the galaxy.
  var index: Int { context.needsAll ? region : 0 }

  init(_ context: Context, plan: GalaxyPlan, region: Int) {
    self.context = context
    self.plan = plan
    self.region = region
    sites = [:]
    let made = context.needsAll ? Array(plan.regions.indices) : [region]
    runs = made.map { GenerationRun(plan, region: $0) }
    galaxy = context.outline
    galaxy.seed = plan.seed.value
    galaxy.regions = runs.map(\.region)
  }

  /// Goes on with other variants of the stages that have not run.
  mutating func vary(_ variant: FindVariant) {
    runs = runs.map { $0.with(variant.mapVariants) }
    sites = variant.siteVariants
  }

  /// Runs the stages of the map before another one, at most through a level.
  mutating func advance(through level: GenerationLevel, before stage: String) {
    for index in runs.indices { runs[index].advance(through: level, before: stage) }
  }

  /// Finishes a level.
  mutating func advance(to level: CriteriaLevel) throws {
    switch level {
    case .plan: break
    case .places: advance(through: .places)
    case .warps: advance(through: .warps)
    case .map: finishMap(context.needsIdentifiers ? .rows : .map)
    case .sites: try seed(fully: !seeder.hasPlainSites)
    case .world, .population: try seed(fully: true)
    }
  }

  private mutating func advance(through level: GenerationLevel) {
    for index in runs.indices {
      runs[index].advance(through: level)
      if level == .warps, context.needsFormations { runs[index].declareFormations() }
    }
    collect()
  }

  /// Takes the regions as far as they are made.
  private mutating func collect() {
    galaxy = context.outline
    galaxy.name = context.settings[\.galaxyName] ?? "Galaxy \(plan.seed)"
    galaxy.seed = plan.seed.value
    for run in runs { galaxy.take(run) }
    for index in galaxy.regions.indices where galaxy.regions[index].sectors.flags.isEmpty {
      galaxy.regions[index].sectors.flags = flags(of: galaxy.regions[index].sectorCount)
    }
  }

  /// The flags that follow from numbers, before the stage that sets them all.
  private func flags(of sectors: Int) -> [SectorFlags] {
    let fedspace = context.settings[\.fedspace]
    return (0..<sectors).map { node in
      node == 0 ? [.fedspace, .capital] : node < fedspace ? [.fedspace] : []
    }
  }

  private mutating func finishMap(_ level: GenerationLevel) {
    for index in runs.indices { runs[index].advance(through: level) }
    collect()
    if context.needsAll || plan.regions.count == 1 {
      galaxy.complete(plan, through: level)
    }
    if context.settings[\.adoptsEmergent] {
      EmergentFormations(galaxySeed: plan.seed, settings: context.settings).adopt(in: &galaxy)
    }
  }

  private var seeder: GalaxySeeder {
    var settings = SeedingSettings(context.settings, seed: plan.seed)
    for region in plan.regions { settings.variants[region.name] = sites }
    return GalaxySeeder(settings: settings)
  }

  private mutating func seed(fully isFull: Bool) throws {
    finishMap(.rows)
    var sink = SiteSink()
    if isFull {
      var filled = galaxy
      try seeder.seed(&filled, into: &sink)
    } else {
      try seeder.seedSites(of: galaxy, into: &sink)
    }
    contents = ChartContents(sink.rows, of: galaxy)
  }
}

/// Keeps the rows that criteria read.
private struct SiteSink: RowSink {
  private static let tables: Set<String> = ["stations", "planets", "market_prices"]
  private(set) var rows = RowStore()

  mutating func receive(_ rows: TableRows) {
    if Self.tables.contains(rows.table.name) { self.rows.receive(rows) }
  }
}
