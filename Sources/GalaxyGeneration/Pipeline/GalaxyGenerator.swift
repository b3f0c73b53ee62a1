public import Determinism
public import GalaxyModel
public import GalaxySettings

/// Version of the generator, raised with every change of the output for the same seed and settings.
public let generatorVersion = "0.3.0"

/// Generates galaxies from a seed and settings.
public struct GalaxyGenerator: Sendable {
  /// The regions to generate, with the seed and the settings.
  public let plan: GalaxyPlan
  /// How much to generate.
  public let scope: GenerationScope

  /// Seed of the galaxy.
  public var seed: Seed { plan.seed }
  /// The settings.
  public var settings: GenerationSettings { plan.settings }

  /// Creates a generator.
  ///
  /// - Parameters:
  ///   - seed: Seed of the galaxy.
  ///   - settings: The settings.
  ///   - scope: How much to generate.
  public init(seed: Seed, settings: GenerationSettings, scope: GenerationScope = .rows) {
    self.init(plan: GalaxyPlan(seed: seed, settings: settings), scope: scope)
  }

  /// Creates a generator for a plan.
  ///
  /// - Parameters:
  ///   - plan: The regions to generate.
  ///   - scope: How much to generate.
  public init(plan: GalaxyPlan, scope: GenerationScope = .rows) {
    self.plan = plan
    self.scope = scope
  }

  /// Generates the galaxy; the same version, seed, and settings always result in the same value.
  ///
  /// - Parameter progress: Called before each stage of each region.
  /// - Returns: The galaxy.
  /// - Complexity: O(sectors) time and space for even shapes.
  public func generate(progress: (ProgressStep) -> Void = { _ in }) -> Galaxy {
    var galaxy = Galaxy(
      name: settings[\.galaxyName] ?? "Galaxy \(seed.value)", source: .rows)
    galaxy.seed = seed.value
    galaxy.preset = settings.preset.rawValue
    galaxy.generatorVersion = generatorVersion
    galaxy.settings = settings.resolved
    galaxy.epoch = settings[\.epoch]
    let stages = Stage.pipeline.filter { $0.scope <= scope }
    var sectorsDone = 0
    for (regionIndex, planIndex) in plan.orderByName.enumerated() {
      var draft = RegionDraft(
        plan: plan.regionPlans[planIndex], settings: settings, regionIndex: regionIndex)
      let region = ProgressStep.Region(
        number: regionIndex + 1, count: plan.orderByName.count, name: draft.plan.displayName)
      for (index, stage) in stages.enumerated() {
        let ownShare = Double(index) / Double(stages.count) * Double(draft.plan.sectorCount)
        let share = (Double(sectorsDone) + ownShare) / Double(max(1, plan.sectorCount))
        progress(ProgressStep(stage.name, region: region, share: share))
        stage.run(&draft)
      }
      sectorsDone += draft.plan.sectorCount
      galaxy.regions.append(draft.region)
      galaxy.warnings += draft.warnings
    }
    galaxy.noteOrigin()
    let names = scope >= .rows ? RowNames(galaxySeed: seed) : nil
    if let names { galaxy.identifier = names.identifier("galaxies", "1") }
    if scope >= .map {
      let order = plan.regionPlans.indices.compactMap { plan.orderByName.firstIndex(of: $0) }
      Attachment.attach(
        &galaxy, order: order, hasPorts: settings.isSwitchedOn(.stations), names: names)
    }
    return galaxy
  }
}

extension Galaxy {
  /// Generates a galaxy with a preset and some settings of its own.
  ///
  /// ```swift
  /// let galaxy = try Galaxy.generate(
  ///   .playerOwned, seed: 7, settings: ["region.sectors": 200, "graph.maxWarps": 5])
  /// ```
  ///
  /// - Parameters:
  ///   - preset: The preset.
  ///   - seed: Seed of the galaxy.
  ///   - settings: Values of settings by their dotted names; the others have their defaults.
  ///   - scope: How much to generate.
  /// - Returns: The galaxy.
  /// - Throws: `SettingFailure` if a name is unknown or a value out of range.
  public static func generate(
    _ preset: Preset, seed: Seed, settings: KeyValuePairs<String, SettingValue>,
    scope: GenerationScope = .rows
  ) throws(SettingFailure) -> Galaxy {
    let settings = try GenerationSettings(preset: preset, settings)
    return GalaxyGenerator(seed: seed, settings: settings, scope: scope).generate()
  }

  /// Generates a galaxy with the default settings of a preset.
  ///
  /// ```swift
  /// let galaxy = Galaxy.generate(.terranSpace, seed: 2102)
  /// ```
  ///
  /// - Parameters:
  ///   - preset: The preset.
  ///   - seed: Seed of the galaxy.
  ///   - scope: How much to generate.
  /// - Returns: The galaxy.
  public static func generate(
    _ preset: Preset, seed: Seed, scope: GenerationScope = .rows
  ) -> Galaxy {
    GalaxyGenerator(seed: seed, settings: GenerationSettings(preset: preset), scope: scope)
      .generate()
  }
}
