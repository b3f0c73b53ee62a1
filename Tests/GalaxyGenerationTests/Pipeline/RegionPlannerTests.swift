import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyGeneration

@Suite struct RegionPlannerTests {
  private func plans(
    _ preset: Preset, _ values: KeyValuePairs<String, SettingValue> = [:], adding counts: [Int]
  ) throws -> [RegionPlan] {
    RegionPlanner(
      seed: 7, settings: try GenerationSettings(preset: preset, values),
      additions: counts.enumerated().map { RegionAddition(step: $0 + 1, count: $1) }
    ).plans()
  }

  @Test(arguments: [Preset.terranSpace, .centralNexus, .playerOwned, .galaxy])
  func regionsAreAddedAfterThoseThatAreThere(preset: Preset) throws {
    let before = try plans(preset, adding: [])
    let after = try plans(preset, adding: [1, 3])
    #expect(after.count == before.count + 4)
    for (one, other) in zip(before, after) {
      #expect(one.name == other.name && one.seed == other.seed && other.step == nil)
      #expect(one.sectorOffset == other.sectorOffset && one.sectorCount == other.sectorCount)
    }
    #expect(after.suffix(4).map(\.step) == [1, 2, 2, 2])
    #expect(after.suffix(4).allSatisfy { $0.type == .playerOwned })
    #expect(Set(after.map(\.name)).count == after.count)
    #expect(Set(after.map(\.seed.value)).count == after.count)
    for (one, next) in zip(after, after.dropFirst()) {
      #expect(one.sectorOffset + one.sectorCount == next.sectorOffset)
    }
  }

  @Test func aGalaxyGrowsByTheRegionsThatMoreOfThemWouldHave() throws {
    for count in 1...3 {
      let larger = try plans(.galaxy, ["galaxy.playerRegions": .integer(count + 3)], adding: [])
      let grown = try plans(.galaxy, ["galaxy.playerRegions": .integer(count)], adding: [1, 2])
      #expect(grown.map(\.name) == larger.map(\.name))
      #expect(grown.map(\.seed) == larger.map(\.seed))
      #expect(grown.map(\.sectorOffset) == larger.map(\.sectorOffset))
    }
  }

  @Test func namesOfAListGoOnAndKeepTheirKeysApart() throws {
    let grown = try plans(
      .playerOwned,
      ["region.name": .text("vega!"), "names.regions": .names(["Sol", "Vega", "Altair"])],
      adding: [3])
    #expect(grown.map(\.displayName).prefix(3) == ["vega!", "Vega II", "Altair"])
    #expect(Set(grown.map(\.name)).count == 4)
  }
}
