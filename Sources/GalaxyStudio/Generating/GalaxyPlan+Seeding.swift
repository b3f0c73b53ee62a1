import MapEditing
import Determinism
public import GalaxyGeneration
public import GalaxyModel
public import GalaxySeeding
import GalaxySettings

extension GalaxyPlan {
  /// What is seeded onto the map of the plan, with the variants of its stations, planets, and pirates,
  /// and what steps keep of them.
  ///
  /// - Parameters:
  ///   - map: The map, as `GalaxyGenerator.generateMap` makes it with row identifiers.
  ///   - threads: Number of threads; nothing depends on it.
  /// - Returns: The settings of seeding.
  /// - Complexity: For each step that keeps stations or planets, that of seeding the world before it.
  public func seeding(of map: Galaxy, threads: Int = 1) -> SeedingSettings {
    var seeding = SeedingSettings(settings, seed: seed)
    seeding.set(changes.variants, in: regions)
    var variants = changes.variants
    for step in changes.steps {
      let own = map.siteSteps.filter { $0.number == step.number }
      let (old, new) = (variants, step.variants)
      variants = new
      var pins = Dictionary(
        uniqueKeysWithValues: own.map { record in
          let name = map.regions[record.region].name
          return (name, record.pins.keepingUntouched(from: old[name], to: new[name]))
        })
      for region in regions
      where pins[region.name] == nil && !own.isEmpty && region.step ?? 0 < step.number {
        // Where factions have their homes depends on all regions.
        pins[region.name] = SitePins.everything
      }
      var kept: [String: KeptSites] = [:]
      if pins.values.contains(where: { !$0.isEmpty }) {
        var before = map
        for index in before.regions.indices {
          let later = map.siteSteps.first { $0.region == index && $0.number >= step.number }
          if let later { before.regions[index] = later.before }
        }
        before.siteSteps = []
        if settings[\.adoptsEmergent] {
          EmergentFormations(galaxySeed: seed, settings: settings).adopt(in: &before)
        }
        kept = GalaxySeeder(settings: seeding, threads: threads).keep(pins, of: before)
      }
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
      for region in pins.keys { seeding.kept[region] = kept[region] }
      seeding.set(step.variants, in: regions)
    }
    return seeding
  }
}

extension SitePins {
  /// All stations and planets.
  fileprivate static var everything: SitePins {
    var pins = SitePins()
    pins.keepsAllStations = true
    pins.keepsAllPlanets = true
    return pins
  }

  /// The pins with what stages that do not run again made.
  fileprivate func keepingUntouched(
    from old: StageVariants, to new: StageVariants
  ) -> SitePins {
    var pins = self
    let isTouched = { (stage: SiteStage) in old[stage.rawValue] != new[stage.rawValue] }
    if !old.hasSameMap(as: new) { return pins }
    pins.keepsAllStations = !isTouched(.stations)
    pins.keepsAllPlanets = pins.keepsAllStations && !isTouched(.planets)
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
