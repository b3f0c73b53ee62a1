import Determinism
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct FindVariantTests {
  private func document(_ plan: GalaxyPlan) throws -> [UInt8] {
    try GenerateJob(plan, formats: [.json], destination: .standardOutput).document()
  }

  @Test func variantsOfStagesAreTheMapsThatRerollMakes() throws {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 200])
    let axes: [FindAxis] = [.stage("nebulae", 0...1), .stage("stations", 0...1)]
    for variant in try FindAxis.variants(axes, of: settings) {
      var session = MapSession(
        try RecipeReader.read(
          Array(#"{"preset":"player-owned","seed":8,"region.sectors":200}"#.utf8), source: "r"))
      let stages = variant.stages.map { "\($0.stage)=\($0.number)" }
      try session.reroll(stages)
      let plan = variant.plan(seed: 8)
      let own = try document(plan)
      // A variant 0 beside another one is no part of the step.
      if variant.stages.allSatisfy({ $0.number > 0 }) || plan.changes.isEmpty {
        #expect(try document(session.plan()) == own)
      }
      var run = GenerationRun(plan, region: 0, variants: variant.mapVariants)
      run.advance(through: .map)
      var same = GenerationRun(plan, region: 0)
      same.advance(through: .map)
      #expect(run.region.sectors.type == same.region.sectors.type)
      #expect(plan.changes.isEmpty == variant.stages.allSatisfy { $0.number == 0 })
    }
  }
}
