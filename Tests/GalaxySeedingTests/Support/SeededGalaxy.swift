import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Testing

@testable import GalaxySeeding

/// A galaxy with its seeded rows.
struct SeededGalaxy {
  var galaxy: Galaxy
  var rows = RowStore()
  var report: SeedingReport

  /// Makes and seeds a galaxy.
  ///
  /// - Parameters:
  ///   - preset: The preset.
  ///   - seed: The seed.
  ///   - settings: Dotted names and values, as for `--set`.
  ///   - adjust: Changes the settings of seeding before the run.
  /// - Throws: What the settings, generation, or seeding throw.
  init(
    _ preset: Preset, seed: UInt64, _ settings: [(String, String)] = [],
    adjust: (inout SeedingSettings) -> Void = { _ in }
  ) throws {
    var chosen = GenerationSettings(preset: preset)
    for (key, value) in settings { try chosen.set(key, value) }
    let seed = try #require(Seed(value: seed))
    galaxy = GalaxyGenerator(seed: seed, settings: chosen).generate()
    var seeding = SeedingSettings(chosen, seed: seed)
    adjust(&seeding)
    report = try GalaxySeeder(settings: seeding).seed(&galaxy, into: &rows)
  }

  /// Returns the violations of rules, one line each.
  func violations(of rules: [String]) throws -> [String] {
    let context = VerificationContext(galaxy, rows: rows)
    return try Verification.run(context, only: rules).failures.map { "\($0)" }
  }
}
