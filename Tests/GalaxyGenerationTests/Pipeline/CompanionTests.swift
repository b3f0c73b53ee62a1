import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyGeneration

@Suite("Companion regions")
struct CompanionTests {
  private func outlines(_ preset: Preset, _ settings: [(String, String)]) throws -> [RegionPlan] {
    var chosen = GenerationSettings(preset: preset)
    for (key, value) in settings { try chosen.set(key, value) }
    return RegionPlanner(seed: 11, settings: chosen).plans()
  }

  @Test(arguments: [Preset.terranSpace, .centralNexus, .playerOwned, .sandbox])
  func companionFollowsASingleRegion(preset: Preset) throws {
    #expect(try outlines(preset, []).count == 1)
    for profile in ["demo", "load"] {
      let plans = try outlines(preset, [("seeding.profile", profile)])
      #expect(plans.count == 2)
      #expect(plans[1].type == .playerOwned && plans[1].sectorCount == 120)
      #expect(plans[1].seed == 12 && plans[1].sectorOffset == plans[0].sectorCount)
      #expect(plans[0].name != plans[1].name)
      let alone = [("seeding.profile", profile), ("seeding.singleRegion", "true")]
      #expect(try outlines(preset, alone).count == 1)
    }
    #expect(try outlines(.galaxy, [("seeding.profile", "demo")]).count == 3)
  }

  @Test func companionIsAttachedAndLeavesTheOtherUnchanged() throws {
    var settings = GenerationSettings(preset: .terranSpace)
    let alone = GalaxyGenerator(seed: 5, settings: settings).generate()
    try settings.set("seeding.profile", "demo")
    let both = GalaxyGenerator(seed: 5, settings: settings).generate()
    let terran = try #require(both.regions.first { $0.type == .terranSpace })
    #expect(terran.warps == alone.regions[0].warps)
    #expect(terran.sectors.identifier == alone.regions[0].sectors.identifier)
    #expect(terran.nexusWarpSector == nil)
    #expect(both.attachments.count == 1)
  }
}
