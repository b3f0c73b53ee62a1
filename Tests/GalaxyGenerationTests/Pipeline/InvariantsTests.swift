import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Testing

@testable import GalaxyGeneration

/// Every invariant, judged by code that knows nothing of the generator, over many seeds.
@Suite struct InvariantsTests {
  private func failures(_ galaxy: Galaxy) throws -> [String] {
    try Verification.run(galaxy).failures.map { "\($0.id) \($0.scope): \($0.message)" }
  }

  @Test(arguments: [
    (Preset.terranSpace, 60), (.playerOwned, 24), (.centralNexus, 3), (.galaxy, 2),
  ])
  func presetsHoldAllInvariants(preset: Preset, seeds: Int) throws {
    for seed in 0..<seeds {
      let galaxy = Galaxy.generate(preset, seed: Seed(text: String(seed)))
      #expect(try failures(galaxy) == [], "\(preset.rawValue) seed \(seed)")
      #expect(galaxy.warnings == [])
    }
  }

  @Test func sandboxesOfAnySizeHoldAllInvariants() throws {
    for size in Array(20...120) + [777, 1501, 3000] {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(size))
      if size % 2 == 0 { try settings.set("density.profile", "tradewars") }
      let galaxy = GalaxyGenerator(seed: Seed(text: String(size)), settings: settings).generate()
      #expect(try failures(galaxy) == [], "\(size) sectors")
    }
  }

  @Test(arguments: 0..<40)
  func anySettingsHoldAllInvariants(index: Int) throws {
    var draws = RandomSource(seed: Seed(text: String(index))).stream("settings")
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("region.sectors", String(draws.int(in: 100...700)))
    // Two warps a sector leave no room for one-way links; the generator then warns.
    try settings.set("graph.maxWarps", String(draws.int(in: 3...10)))
    try settings.set("graph.oneWayPercent", String(draws.int(in: 0...25)))
    try settings.set("graph.latentPercent", String(draws.int(in: 0...100)))
    try settings.set("region.fedspace", String(draws.int(in: 2...20)))
    try settings.set("region.shape", draws.pick(from: RegionShape.allCases).rawValue)
    settings.mask = testMask
    try settings.set("density.nebulaPercent", String(draws.int(in: 0...30)))
    try settings.set("tunnels.participationPercent", String(draws.int(in: 0...80)))
    let galaxy = GalaxyGenerator(seed: Seed(text: String(index)), settings: settings).generate()
    #expect(try failures(galaxy) == [])
  }

  @Test func tooFewWarpsForOneWaysIsAWarning() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("graph.maxWarps", "2")
    let galaxy = GalaxyGenerator(seed: 1, settings: settings).generate()
    #expect(galaxy.warnings.map(\.code).contains("ONE_WAY_SHORTFALL"))
  }
}
