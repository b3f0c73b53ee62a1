import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing
import WarpwrightTesting

@Suite struct FormationExpectationsTests {
  @Test func holdOnGeneratedMaps() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("formations.BACKDOOR", "0")
    let region = GalaxyGenerator(seed: 7, settings: settings).generate().regions[0]
    expectCleanBubbles(region, atLeast: 3)
    expectFormations(region, ofType: .blister, atLeast: 2)
    expectDetectedEqualsDeclared(region)
  }

  @Test func failWithWords() throws {
    var region = Galaxy.generate(.terranSpace, seed: 7).regions[0]
    #expect(throws: UnmetExpectation.self) { try requireCleanBubbles(region, atLeast: 99) }
    #expect(throws: UnmetExpectation.self) {
      try requireFormations(region, ofType: .archipelago, atLeast: 1)
    }
    // One warp out of the bubble, and it is none any more.
    let bubble = try #require(region.formations.first { $0.type == .bubble })
    region.warps.source.append(UInt32(bubble.interior[0]))
    region.warps.destination.append(0)
    region.warps.flags.append([])
    #expect(throws: UnmetExpectation.self) { try requireDetectedEqualsDeclared(region) }
  }
}
