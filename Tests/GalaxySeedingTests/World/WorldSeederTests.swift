import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("The world follows its rules")
struct WorldSeederTests {
  /// Rules about what exists without players, except characters.
  static let rules =
    ["ENT-01", "ENT-02", "ENT-03", "ENT-08", "ENT-09", "ENT-10", "ENT-11", "ENT-12"]
    + (13...16).map { "ENT-\($0)" } + (20...33).map { "ENT-\($0)" } + ["ENT-35"]
    + (39...46).map { "ENT-\($0)" } + ["INV-51"]

  private func expectSound(
    _ preset: Preset, _ seed: UInt64, _ settings: [(String, String)] = []
  ) throws {
    let seeded = try SeededGalaxy(preset, seed: seed, settings)
    let found = try seeded.violations(of: Self.rules)
    #expect(found.isEmpty, "\(preset) \(seed) \(settings): \(found.prefix(5))")
  }

  @Test func terranSpace() throws {
    for seed in 1...10 as ClosedRange<UInt64> { try expectSound(.terranSpace, seed) }
    for seed in 1...3 as ClosedRange<UInt64> {
      try expectSound(.terranSpace, seed, [("density.profile", "tradewars")])
    }
  }

  @Test func playerOwnedRegionsOfAnySize() throws {
    var seed: UInt64 = 100
    for size in [100, 101, 119, 120, 149, 150, 200, 333, 500, 800] {
      for density in ["documented", "tradewars"] {
        seed += 1
        try expectSound(
          .playerOwned, seed, [("region.sectors", "\(size)"), ("density.profile", density)])
      }
    }
    try expectSound(.playerOwned, 7, [("region.sectors", "1500")])
  }

  @Test func smallRegionsHoldTrade() throws {
    for seed in 1...30 as ClosedRange<UInt64> {
      try expectSound(.playerOwned, seed, [("region.sectors", "100")])
    }
  }

  @Test func nexusAndGalaxy() throws {
    try expectSound(.centralNexus, 1)
    try expectSound(.galaxy, 4, [("region.sectors", "150"), ("galaxy.playerRegions", "3")])
  }

  @Test func tinySandboxesDoNotBreak() throws {
    for size in [20, 21, 25, 40, 60] {
      let seeded = try SeededGalaxy(
        .sandbox, seed: UInt64(size), [("region.sectors", "\(size)")])
      #expect(seeded.rows[Tables.stations].count >= 4)
      #expect(seeded.rows[Tables.planets].count >= 3)
    }
  }
}
