import MapEditing
import Determinism
public import GalaxyGeneration
public import GalaxyModel
public import GalaxySeeding
import GalaxySettings
public import GraphKit

extension GalaxyPlan {
  /// What is seeded onto the map of the plan, with the variants of its stations, planets, and pirates,
  /// and what steps keep of them.
  ///
  /// - Parameters:
  ///   - map: The map, as `GalaxyGenerator.generateMap` makes it with row identifiers.
  ///   - threads: Number of threads; nothing depends on it.
  ///   - betweenness: That of earlier maps, which those with the same warps share; nothing depends on it.
  /// - Returns: The settings of seeding.
  /// - Complexity: For each step that keeps stations or planets, that of seeding the world before it; edits
  ///   behind an edit of the map alone find what that one kept.
  public func seeding(
    of map: Galaxy, threads: Int = 1, betweenness: BetweennessMemory? = nil
  ) -> SeedingSettings {
    var history = SiteHistory(self, map, threads: threads, betweenness)
    for step in changes.steps { history.take(step) }
    return history.seeding
  }
}

/// Follows the stations, planets, and pirates of a map through its steps.
private struct SiteHistory {
  private let plan: GalaxyPlan
  private let map: Galaxy
  private let threads: Int
  /// What to seed onto the map after the steps so far.
  private(set) var seeding: SeedingSettings
  private var variants: VariantsByRegion
  /// What the last step kept, if that is everything there is, so that an edit keeps the same.
  private var whole: [String: KeptSites]?
  /// Pins of everything in regions that a step has nothing to do with, by name.
  private var untouched: [String: SitePins] = [:]

  init(_ plan: GalaxyPlan, _ map: Galaxy, threads: Int, _ betweenness: BetweennessMemory?) {
    self.plan = plan
    self.map = map
    self.threads = threads
    seeding = SeedingSettings(plan.settings, seed: plan.seed)
    seeding.betweenness = betweenness
    variants = plan.changes.variants
    seeding.set(variants, in: plan.regions)
  }

  mutating func take(_ step: GalaxyStep) {
    let pins = pins(of: step)
    let isWholeEdit = step.releases == nil && pins.count == map.regions.count
    var kept: [String: KeptSites] = [:]
    if let whole, isWholeEdit {
      kept = whole
    } else if pins.values.contains(where: { !$0.isEmpty }) {
      kept = GalaxySeeder(settings: seeding, threads: threads)
        .keep(pins, of: state { $0.number >= step.number })
    }
    whole = isWholeEdit && step.siteEdits.values.allSatisfy(\.isEmpty) ? kept : nil
    dropHoldings(of: &kept, step)
    edit(&kept, step)
    for region in pins.keys { seeding.kept[region] = kept[region] }
    variants = step.variants
    seeding.set(variants, in: plan.regions)
  }

  /// What a step keeps, by name of region.
  private mutating func pins(of step: GalaxyStep) -> [String: SitePins] {
    let own = map.siteSteps.filter { $0.number == step.number }
    var pins = Dictionary(
      uniqueKeysWithValues: own.map { record in
        let region = map.regions[record.region]
        return (
          region.name,
          record.pins.keepingUntouched(
            from: variants[region.name], to: step.variants[region.name],
            sectors: region.sectorCount)
        )
      })
    for region in plan.regions
    where pins[region.name] == nil && !own.isEmpty && region.step ?? 0 < step.number {
      // Where factions have their homes depends on all regions.
      let everything =
        untouched[region.name] ?? SitePins.everything(sectors: region.sectorCount)
      untouched[region.name] = everything
      pins[region.name] = everything
    }
    return pins
  }

  /// The map before the first step of each region that is looked for.
  private func state(before isWanted: (SiteStep) -> Bool) -> Galaxy {
    var state = map
    for index in state.regions.indices {
      let later = map.siteSteps.first { $0.region == index && isWanted($0) }
      if let later { state.regions[index] = later.before }
    }
    state.siteSteps = []
    if plan.settings[\.adoptsEmergent] {
      EmergentFormations(galaxySeed: plan.seed, settings: plan.settings).adopt(in: &state)
    }
    return state
  }

  /// Lets go of pirates where they may no longer be, or says why that is a conflict.
  ///
  /// What edits do to them, the invariants tell, which may be waived.
  private mutating func dropHoldings(of kept: inout [String: KeptSites], _ step: GalaxyStep) {
    guard let releases = step.releases, kept.values.contains(where: \.hasHoldings) else { return }
    let after = state { $0.number > step.number }
    var outcome = StepOutcome(number: step.number)
    for (index, region) in after.regions.enumerated() {
      guard var sites = kept[region.name],
        !variants[region.name].hasSameMap(as: step.variants[region.name])
      else { continue }
      outcome.released += GalaxySeeder(settings: seeding)
        .dropHoldings(of: &sites, in: region, at: index)
      kept[region.name] = sites
    }
    if outcome.released.isEmpty { return }
    if releases {
      seeding.outcomes.append(outcome)
    } else {
      seeding.faults += outcome.released.map {
        StepFault(.conflict, step: step.number, what: $0.what, stage: $0.stage, why: $0.why)
      }
    }
  }

  /// Makes the edits of stations and planets of a step.
  private mutating func edit(_ kept: inout [String: KeptSites], _ step: GalaxyStep) {
    for (index, region) in map.regions.enumerated() {
      guard let edits = step.siteEdits[region.name] else { continue }
      let later = map.siteSteps.first { $0.region == index && $0.number > step.number }
      var sites = kept[region.name] ?? KeptSites()
      for edit in edits {
        seeding.edited[region.name, default: EditCounts()].count(edit.edit.operation)
        guard let reason = sites.refusal(of: edit.edit, in: later?.before ?? region) else {
          continue
        }
        seeding.faults.append(
          StepFault(
            reason.kind == .unmet ? .conflict : .refusal, step: step.number, edit: edit.number,
            what: "", stage: reason.stage, why: reason.reason))
      }
      kept[region.name] = sites
    }
  }
}

extension SitePins {
  /// All stations, pirates and planets of a region.
  fileprivate static func everything(sectors: Int) -> SitePins {
    var pins = SitePins()
    pins.stations = Set(0..<sectors)
    pins.keepsAllStations = true
    pins.keepsAllPlanets = true
    return pins
  }

  /// The pins with what stages that do not run again made.
  fileprivate func keepingUntouched(
    from old: StageVariants, to new: StageVariants, sectors: Int
  ) -> SitePins {
    var pins = self
    let isTouched = { (stage: SiteStage) in old[stage.rawValue] != new[stage.rawValue] }
    if !old.hasSameMap(as: new) { return pins }
    pins.keepsAllStations = !isTouched(.stations)
    pins.keepsAllPlanets = pins.keepsAllStations && !isTouched(.planets)
    // Earlier steps may have kept pirates that this map would have elsewhere.
    if pins.keepsAllStations, !isTouched(.pirates), pins.stations.count < sectors {
      pins.stations = Set(0..<sectors)
    }
    return pins
  }
}

extension SeedingSettings {
  fileprivate mutating func set(_ all: VariantsByRegion, in regions: [RegionOutline]) {
    for region in regions {
      var own: [SiteStage: Int] = [:]
      for stage in SiteStage.allCases where all[region.name][stage.rawValue] != 0 {
        own[stage] = all[region.name][stage.rawValue]
      }
      variants[region.name] = own.isEmpty ? nil : own
    }
  }
}
