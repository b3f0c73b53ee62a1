import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding

/// A generated galaxy with the rows of all its tables in memory.
struct SeededGalaxy {
  let galaxy: Galaxy
  let rows: RowStore
  let report: SeedingReport

  init(
    _ preset: Preset, seed: UInt64, profile: SeedingSettings.Profile, players: Int? = nil,
    playerSectors: Int? = nil, options: [(String, String)] = [],
    change: (inout SeedingSettings) -> Void = { _ in }
  ) throws {
    var generation = GenerationSettings(preset: preset)
    try generation.set("seeding.profile", profile.rawValue)
    if let players { try generation.set("seeding.players", "\(players)") }
    if let playerSectors { try generation.set("region.sectors", "\(playerSectors)") }
    for (key, value) in options { try generation.set(key, value) }
    guard let value = Seed(value: seed) else { throw SeedOutOfRange() }
    var galaxy = GalaxyGenerator(seed: value, settings: generation).generate()
    var settings = SeedingSettings(seed: value, profile: profile)
    if let players { settings.players = players }
    change(&settings)
    var rows = RowStore()
    report = try GalaxySeeder(settings: settings).seed(&galaxy, into: &rows)
    self.galaxy = galaxy
    self.rows = rows
  }

  struct SeedOutOfRange: Error {}

  /// What the judge says about these rules, as lines.
  func failures(_ rules: [String]) throws -> [String] {
    try Verification.run(VerificationContext(galaxy, rows: rows), only: rules).failures.map {
      "\($0.id) \($0.scope): \($0.message) \($0.witnesses.prefix(3))"
    }
  }

  /// Rows of a table.
  func count(_ table: String) -> Int { rows[table].count }
}
