import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("Characters, hulls and wrecks follow their rules")
struct CharacterSeederTests {
  /// Rules about hulls of characters, rosters, lodgings, pirates and derelicts.
  static let rules =
    ["ENT-01", "ENT-02", "ENT-03", "INV-68"] + (50...55).map { "ENT-\($0)" }
    + (60...71).map { "ENT-\($0)" } + (75...77).map { "ENT-\($0)" }

  private func expectSound(
    _ preset: Preset, _ seed: UInt64, _ settings: [(String, String)] = [],
    cast: Cast = .full
  ) throws {
    let seeded = try SeededGalaxy(preset, seed: seed, settings) { $0.values[\.cast] = cast }
    let found = try seeded.violations(of: Self.rules)
    #expect(found.isEmpty, "\(preset) \(seed) \(settings): \(found.prefix(5))")
  }

  @Test func terranSpace() throws {
    for seed in 1...8 as ClosedRange<UInt64> { try expectSound(.terranSpace, seed) }
    try expectSound(.terranSpace, 9, cast: .core)
  }

  @Test func playerOwnedRegions() throws {
    var seed: UInt64 = 500
    for size in [100, 120, 199, 200, 300, 600, 1000, 1500] {
      seed += 1
      try expectSound(.playerOwned, seed, [("region.sectors", "\(size)")])
    }
  }

  @Test func nexusAndGalaxy() throws {
    try expectSound(.centralNexus, 3)
    try expectSound(.galaxy, 5, [("region.sectors", "150"), ("galaxy.playerRegions", "2")])
  }

  @Test func sandboxesOfAnySize() throws {
    for size in [20, 33, 77, 2000] {
      _ = try SeededGalaxy(.sandbox, seed: UInt64(size), [("region.sectors", "\(size)")]) {
        $0.values[\.cast] = .full
      }
    }
  }

  @Test func rostersHaveTheirNumbers() throws {
    let seeded = try SeededGalaxy(.terranSpace, seed: 11)
    #expect(seeded.rows[Tables.npcCharacters].count == 48)
    #expect(seeded.rows[Tables.ships].count == 48)
    #expect(seeded.rows[Tables.npcRosters].count == 3)
    #expect(seeded.rows[Tables.npcBarracks].count == 4)
    #expect(seeded.rows[Tables.outlawBases].count == 2)
    #expect(seeded.rows[Tables.cargoWrecks].count == 5)
    #expect(seeded.rows[Tables.shipSpecifications].count == 12)
  }

  @Test func theFullCastKeepsTheCore() throws {
    let core = try SeededGalaxy(.terranSpace, seed: 12)
    let full = try SeededGalaxy(.terranSpace, seed: 12) { $0.values[\.cast] = .full }
    func named(_ rows: StoredRows<NPCCharacter>) -> [Identifier: FieldValue] {
      var names: [Identifier: FieldValue] = [:]
      for row in 0..<rows.count {
        if case .identifier(let id) = rows[row, .id] { names[id] = rows[row, .name] }
      }
      return names
    }
    let many = named(full.rows[Tables.npcCharacters])
    for (id, name) in named(core.rows[Tables.npcCharacters]) { #expect(many[id] == name) }
    #expect(many.count > 48)
  }

  @Test func everyTraderHasARoute() throws {
    let seeded = try SeededGalaxy(.playerOwned, seed: 13)
    let rows = seeded.rows[Tables.npcCharacters]
    var traders = 0
    for row in 0..<rows.count where rows[row, .archetype] == .text("TRADER") {
      traders += 1
      guard case .object(let schedule) = rows[row, .dailySchedule],
        case .list(let stops)? = schedule.first(where: { $0.key == "trade_route" })?.value
      else {
        Issue.record("no schedule")
        continue
      }
      #expect((2...4).contains(stops.count))
    }
    #expect(traders == 34)
  }
}
