public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
import GalaxySettings

extension GalaxyGenerator {
  /// Generates the galaxy with everything that its settings request, including the formations that
  /// arose by chance, if they are to be declared, and the digest of the settings.
  ///
  /// - Parameter progress: Called before each stage of each region.
  /// - Returns: The galaxy.
  /// - Complexity: That of `generate`.
  public func generateMap(progress: (ProgressStep) -> Void = { _ in }) -> Galaxy {
    var galaxy = generate(progress: progress)
    if settings[\.adoptsEmergent] && scope >= .map {
      EmergentFormations(galaxySeed: seed, settings: settings)
        .adopt(in: &galaxy)
    }
    galaxy.settingsDigest = settings.digest
    return galaxy
  }

  /// Generates the galaxy and the rows of all tables, in memory: what `warpwright generate` writes.
  ///
  /// - Parameter threads: Number of threads; no row depends on it.
  /// - Returns: The galaxy and the rows.
  /// - Throws: What collecting rows throws.
  /// - Complexity: O(sectors + players) time and space.
  public func generateRows(threads: Int = 1) throws -> (galaxy: Galaxy, rows: RowStore) {
    var galaxy = generateMap()
    var rows = RowStore()
    try GalaxySeeder(settings: SeedingSettings(settings, seed: seed), threads: threads)
      .seed(&galaxy, into: &rows)
    return (galaxy, rows)
  }
}
