public import Determinism
public import GalaxyModel

/// Version of the generator. A change of any output for the same seed and settings raises it.
public let generatorVersion = "0.2.0"

/// Makes galaxies from a seed and settings.
public struct GalaxyGenerator: Sendable {
  public let seed: Seed
  public let settings: GenerationSettings
  /// How much to make.
  public let scope: GenerationScope

  public init(seed: Seed, settings: GenerationSettings, scope: GenerationScope = .rows) {
    self.seed = seed
    self.settings = settings
    self.scope = scope
  }

  /// Makes the galaxy. Same version, seed and settings give the same value, always.
  ///
  /// O(sectors) time and space for even shapes.
  ///
  /// - Parameter progress: Called before each stage of each region with a few words for people.
  public func generate(progress: (String) -> Void = { _ in }) -> Galaxy {
    let plans = RegionPlanner(seed: seed, settings: settings).plans()
    // Rows stand in order of region name; plans stand in the order of global ids.
    let byName = plans.indices.sorted {
      plans[$0].name.utf8.lexicographicallyPrecedes(plans[$1].name.utf8)
    }
    var galaxy = Galaxy(
      name: settings.galaxyName ?? "Galaxy \(seed.value)", source: .rows)
    galaxy.seed = seed.value
    galaxy.preset = settings.preset.rawValue
    galaxy.generatorVersion = generatorVersion
    galaxy.settings = settings.resolved
    galaxy.epoch = settings.epoch
    for (regionIndex, planIndex) in byName.enumerated() {
      var draft = RegionDraft(
        plan: plans[planIndex], settings: settings, regionIndex: regionIndex)
      for stage in Stage.pipeline where stage.scope <= scope {
        progress("\(draft.plan.displayName): \(stage.name)")
        stage.run(&draft)
      }
      galaxy.regions.append(draft.region)
      galaxy.warnings += draft.warnings
    }
    let names = scope >= .rows ? RowNames(galaxySeed: seed) : nil
    if let names { galaxy.identifier = names.identifier("galaxies", "1") }
    if scope >= .map {
      let order = plans.indices.compactMap { byName.firstIndex(of: $0) }
      Attachment.attach(&galaxy, order: order, hasPorts: settings.hasStations, names: names)
    }
    return galaxy
  }
}

extension Galaxy {
  /// Makes a galaxy with the default settings of a preset.
  ///
  /// ```swift
  /// let galaxy = Galaxy.generate(.terranSpace, seed: 2102)
  /// ```
  public static func generate(
    _ preset: Preset, seed: Seed, scope: GenerationScope = .rows
  ) -> Galaxy {
    GalaxyGenerator(seed: seed, settings: GenerationSettings(preset: preset), scope: scope)
      .generate()
  }
}
