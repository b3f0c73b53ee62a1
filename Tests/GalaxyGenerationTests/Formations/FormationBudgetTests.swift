import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct FormationBudgetTests {
  private func counts(_ galaxy: Galaxy) -> [FormationType: Int] {
    var counts: [FormationType: Int] = [:]
    for formation in galaxy.regions[0].formations { counts[formation.type, default: 0] += 1 }
    return counts
  }

  private static let usual: [(preset: Preset, counts: [FormationType: Int])] = [
    (
      .terranSpace,
      [.bubble: 1, .deadEndBubble: 1, .tunnel: 1, .deadEnd: 1, .backdoor: 2]
    ),
    (
      .playerOwned,
      [
        .bubble: 3, .deadEndBubble: 1, .tunnel: 2, .deadEnd: 2, .warpSink: 1, .backdoor: 4,
        .blister: 2, .escapeHatch: 1, .lostSector: 3, .lostCluster: 2, .archipelago: 1,
      ]
    ),
    (
      .centralNexus,
      [
        .bubble: 4, .deadEndBubble: 2, .tunnel: 4, .deadEnd: 4, .warpSink: 2, .backdoor: 4,
        .blister: 2, .escapeHatch: 2,
      ]
    ),
  ]

  @Test(arguments: [(Preset.terranSpace, 30), (.playerOwned, 20), (.centralNexus, 2)])
  func withoutVarietyPresetsGetTheUsualBudget(preset: Preset, seeds: Int) throws {
    let usual = try #require(FormationBudgetTests.usual.first { $0.preset == preset }).counts
    var settings = GenerationSettings(preset: preset)
    try settings.set("formations.variety", "0")
    for seed in 0..<seeds {
      let seed = Seed(text: String(seed))
      let generator = GalaxyGenerator(seed: seed, settings: settings, scope: .map)
      #expect(counts(generator.generate()) == usual, "seed \(seed.value)")
    }
  }

  @Test(arguments: [(Preset.terranSpace, 80), (.playerOwned, 60), (.centralNexus, 3)])
  func countsVaryAroundTheUsualBudget(preset: Preset, seeds: Int) throws {
    let usual = try #require(FormationBudgetTests.usual.first { $0.preset == preset }).counts
    let first = TestSeed.draw()
    var seen: [FormationType: Set<Int>] = [:]
    for seed in first..<first + UInt64(seeds) {
      let seed = try #require(Seed(value: seed))
      let counts = counts(Galaxy.generate(preset, seed: seed, scope: .map))
      for type in FormationType.allCases {
        let budget = usual[type] ?? 0
        let spread = type.isIsland ? 0 : budget == 1 ? 1 : budget / 2
        let count = counts[type] ?? 0
        seen[type, default: []].insert(count)
        #expect(
          (budget - spread...budget + spread).contains(count), "\(type) seed \(seed.value)")
      }
      #expect((counts[.bubble] ?? 0) + (counts[.deadEndBubble] ?? 0) > 0, "seed \(seed.value)")
    }
    if seeds < 60 { return }
    for (type, budget) in usual where !type.isIsland && type != .backdoor {
      #expect(seen[type]?.count == (budget == 1 ? 3 : 2 * (budget / 2) + 1), "\(type)")
    }
  }

  @Test func settingsReplaceTheBudget() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("formations.bubble.count", "5")
    try settings.set("formations.BUBBLE.size", "9")
    try settings.set("formations.TUNNEL", "0")
    try settings.set("formations.gold_bubble", "1")
    let galaxy = GalaxyGenerator(seed: 12, settings: settings).generate()
    let formations = galaxy.regions[0].formations
    let bubbles = formations.filter { $0.type == .bubble }
    #expect(bubbles.count == 5 && bubbles.allSatisfy { $0.interior.count == 9 })
    #expect(!formations.contains { $0.type == .tunnel })
    #expect(formations.filter { $0.type == .goldBubble }.allSatisfy { $0.interior.count >= 100 })
    #expect(formations.filter { $0.type == .goldBubble }.count == 1)
  }

  @Test func starterAndHubHaveNoIslands() throws {
    for preset in [Preset.terranSpace, .centralNexus] {
      var settings = GenerationSettings(preset: preset)
      try settings.set("formations.LOST_SECTOR", "3")
      let galaxy = GalaxyGenerator(seed: 1, settings: settings).generate()
      #expect(!galaxy.regions[0].formations.contains { $0.type.isIsland })
      #expect(galaxy.warnings.map(\.code) == ["FORMATION_SHORTFALL"])
    }
  }

  @Test(arguments: [200, 250, 299, 300, 450, 600, 800, 1500])
  func islandsTakeAQuarterAtMost(sectors: Int) throws {
    for seed in 0..<12 {
      var settings = GenerationSettings(preset: .playerOwned)
      try settings.set("region.sectors", String(sectors))
      let galaxy = GalaxyGenerator(seed: Seed(text: String(seed)), settings: settings).generate()
      #expect(galaxy.warnings == [])
      var lost = 0
      for formation in galaxy.regions[0].formations {
        if formation.type.isIsland { lost += 1 + formation.interior.count }
        if formation.type == .warpSink { lost += 1 }
      }
      #expect(lost <= sectors / 4)
    }
  }
}
