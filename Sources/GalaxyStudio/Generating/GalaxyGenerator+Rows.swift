public import Determinism
public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
public import GalaxySettings

extension GalaxyGenerator {
  /// Generates the galaxy with everything that its settings request, including the formations that
  /// arose by chance, if they are to be declared, and the digest of the settings.
  ///
  /// - Parameters:
  ///   - threads: Number of threads; nothing depends on it.
  ///   - progress: Called before each stage of each region, or with several threads after each region.
  /// - Returns: The galaxy.
  /// - Complexity: That of `generate`.
  public func generateMap(
    threads: Int = 1, progress: (ProgressStep) -> Void = { _ in }
  ) -> Galaxy {
    finished(generate(threads: threads, progress: progress))
  }

  /// Generates what ``generateMap(threads:progress:)`` does and records what decided about it.
  ///
  /// - Parameter progress: Called before each stage of each region.
  /// - Returns: The galaxy, and what decided about each of its regions.
  /// - Complexity: That of `trace`.
  public func traceMap(
    progress: (ProgressStep) -> Void = { _ in }
  ) -> (galaxy: Galaxy, traces: [RegionTrace]) {
    let (galaxy, traces) = trace(progress: progress)
    return (finished(galaxy), traces)
  }

  /// Generates what ``generateMap(threads:progress:)`` does, from what earlier maps have in common with it.
  ///
  /// - Parameters:
  ///   - memory: What the stages of each region have made, in the order of the galaxy.
  ///   - isWanted: Called before each stage with its name and region; false gives the map up.
  /// - Returns: The galaxy; nil if it is not wanted any more.
  /// - Complexity: That of `generate`.
  public func generateMap(
    reusing memory: inout [StageMemory], isWanted: (_ stage: String, _ region: String) -> Bool
  ) -> Galaxy? {
    var galaxy = plan.outline
    let regions = plan.regions
    while memory.count < regions.count { memory.append(StageMemory()) }
    for (index, region) in regions.enumerated() {
      var run = GenerationRun(plan, region: index)
      let isFinished = run.advance(through: scope.level, reusing: &memory[index]) { stage in
        isWanted(stage, region.name)
      }
      guard isFinished else { return nil }
      galaxy.take(run)
    }
    galaxy.complete(plan, through: scope.level)
    return finished(galaxy)
  }

  private func finished(_ made: Galaxy) -> Galaxy {
    var galaxy = made
    if settings[\.adoptsEmergent] && scope >= .map {
      EmergentFormations(galaxySeed: seed, settings: settings)
        .adopt(in: &galaxy)
    }
    galaxy.settingsDigest = settings.digest(with: plan.changes)
    return galaxy
  }

  /// Generates the galaxy and the rows of all tables, in memory: what `warpwright generate` writes.
  ///
  /// - Parameter threads: Number of threads; no row depends on it.
  /// - Returns: The galaxy and the rows.
  /// - Throws: What collecting rows throws.
  /// - Complexity: O(sectors + players) time and space.
  public func generateRows(threads: Int = 1) throws -> (galaxy: Galaxy, rows: RowStore) {
    var galaxy = generateMap(threads: threads)
    var rows = RowStore()
    try GalaxySeeder(settings: plan.seeding(of: galaxy, threads: threads), threads: threads)
      .seed(&galaxy, into: &rows)
    return (galaxy, rows)
  }
}

extension Galaxy {
  /// Generates a galaxy with its stations, planets and factions on the map.
  ///
  /// ```swift
  /// let galaxy = try Galaxy.generateWorld(.terranSpace, seed: 7)
  /// let ports = galaxy.regions[0].everySector.filter(\.hasStation)
  /// ```
  ///
  /// - Parameters:
  ///   - preset: The preset.
  ///   - seed: Seed of the galaxy.
  ///   - settings: Values of settings by their dotted names; the others have their defaults.
  /// - Returns: The galaxy.
  /// - Throws: `SettingFailure` if a name is unknown or a value out of range.
  /// - Complexity: O(sectors + players) time and space.
  public static func generateWorld(
    _ preset: Preset, seed: Seed, settings: KeyValuePairs<String, SettingValue> = [:]
  ) throws -> Galaxy {
    let settings = try GenerationSettings(preset: preset, settings)
    return try GalaxyGenerator(seed: seed, settings: settings).generateRows().galaxy
  }
}
