public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding

extension GalaxyGenerator {
  /// Makes the galaxy with all that its settings ask for: also the formations that came about by
  /// chance, where they are to be declared, and the digest of the settings.
  ///
  /// - Parameter progress: Called before each stage of each region with a few words for people.
  /// - Complexity: that of `generate`.
  public func generateMap(progress: (String) -> Void = { _ in }) -> Galaxy {
    var galaxy = generate(progress: progress)
    if settings.adoptsEmergent && scope >= .map {
      EmergentFormations(galaxySeed: seed, oneWayPercent: settings.oneWayPercent)
        .adopt(in: &galaxy)
    }
    galaxy.settingsDigest = settings.digest
    return galaxy
  }

  /// Makes the galaxy and the rows of all tables, in memory: what `warpwright generate` writes.
  ///
  /// - Parameter threads: How many may work; no row depends on it.
  /// - Complexity: O(sectors + players) time and space.
  public func generateRows(threads: Int = 1) throws -> (galaxy: Galaxy, rows: RowStore) {
    var galaxy = generateMap()
    var rows = RowStore()
    try GalaxySeeder(settings: SeedingSettings(settings, seed: seed), threads: threads)
      .seed(&galaxy, into: &rows)
    return (galaxy, rows)
  }
}
