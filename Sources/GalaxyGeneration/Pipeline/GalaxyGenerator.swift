public import Determinism
public import GalaxyModel
public import GalaxySettings
import GraphKit

/// Version of the generator, raised with every change of the output for the same seed and settings.
public let generatorVersion = "0.12.0"

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
  /// - Parameters:
  ///   - threads: Number of threads, which make several regions at once; nothing depends on it.
  ///   - progress: Called before each stage of each region, or with several threads after each region.
  /// - Returns: The galaxy.
  /// - Complexity: O(sectors) time and space for even shapes.
  public func generate(
    threads: Int = 1, progress: (ProgressStep) -> Void = { _ in }
  ) -> Galaxy {
    guard threads > 1, plan.orderByName.count > 1 else {
      return generate(isTraced: false, progress: progress) { _ in }
    }
    var galaxy = plan.outline
    let level = scope.level
    let count = plan.orderByName.count
    var sectorsDone = 0
    try? OrderedWork.run(count: count, threads: threads) { index in
      var run = GenerationRun(plan, region: index)
      run.advance(through: level)
      return run
    } deliver: { index, run in
      sectorsDone += run.sectorCount
      galaxy.take(run)
      progress(
        ProgressStep(
          "generating",
          region: ProgressStep.Region(number: index + 1, count: count, name: run.displayName),
          share: Double(sectorsDone) / Double(max(1, plan.sectorCount))))
    }
    galaxy.complete(plan, through: level)
    return galaxy
  }

  /// Generates the galaxy and records what decided about it; the galaxy is that of
  /// ``generate(threads:progress:)``.
  ///
  /// - Parameter progress: Called before each stage of each region.
  /// - Returns: The galaxy, and what decided about each of its regions.
  /// - Complexity: That of ``generate(threads:progress:)``.
  public func trace(
    progress: (ProgressStep) -> Void = { _ in }
  ) -> (galaxy: Galaxy, traces: [RegionTrace]) {
    var traces: [RegionTrace] = []
    let galaxy = generate(isTraced: true, progress: progress) { run in
      if let trace = run.trace { traces.append(trace) }
    }
    return (galaxy, traces)
  }

  private func generate(
    isTraced: Bool, progress: (ProgressStep) -> Void, finished: (GenerationRun) -> Void
  ) -> Galaxy {
    var galaxy = plan.outline
    let level = scope.level
    let stages = Stage.pipeline.count { $0.level <= level }
    var sectorsDone = 0
    for index in plan.orderByName.indices {
      var run = GenerationRun(plan, region: index)
      run.isTraced = isTraced
      let region = ProgressStep.Region(
        number: index + 1, count: plan.orderByName.count, name: run.displayName)
      let sectors = run.sectorCount
      var done = 0
      run.advance(through: level) { stage in
        let ownShare = Double(done) / Double(stages) * Double(sectors)
        let share = (Double(sectorsDone) + ownShare) / Double(max(1, plan.sectorCount))
        progress(ProgressStep(stage, region: region, share: share))
        done += 1
        return true
      }
      sectorsDone += sectors
      galaxy.take(run)
      finished(run)
    }
    galaxy.complete(plan, through: level)
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
