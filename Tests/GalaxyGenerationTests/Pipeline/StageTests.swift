import Determinism
import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

/// Each stage keeps its promise: after every prefix of the pipeline, all invariants that its stages
/// name hold, as judged by code that does not know the generator.
@Suite struct StageTests {
  /// A galaxy of the draft alone; warps that are not rows yet are written down as they are.
  private func galaxy(of draft: RegionDraft, _ settings: GenerationSettings) -> Galaxy {
    var galaxy = Galaxy(name: "Draft", source: .rows)
    galaxy.seed = draft.plan.galaxySeed.value
    galaxy.preset = settings.preset.rawValue
    galaxy.generatorVersion = generatorVersion
    galaxy.settings = settings.resolved
    galaxy.epoch = settings[\.epoch]
    galaxy.regions = [draft.region]
    if draft.region.warps.count == 0 { galaxy.regions[0].warps = draft.warps.table() }
    galaxy.warnings = draft.warnings
    return galaxy
  }

  private func judgePrefixes(_ plan: RegionPlan, _ settings: GenerationSettings) throws {
    var draft = RegionDraft(plan: plan, settings: settings, regionIndex: 0)
    var established: Set<String> = []
    for stage in Stage.pipeline {
      stage.run(&draft)
      established.formUnion(stage.establishes)
      let ids = established.sorted()
      let verification = try Verification.run(galaxy(of: draft, settings), only: ids)
      let place = "\(plan.displayName) of seed \(plan.seed.value) after \(stage.name)"
      #expect(Set(verification.checked) == established, "\(place)")
      #expect(verification.failures.map { "\($0.id): \($0.message)" } == [], "\(place)")
    }
  }

  @Test(arguments: [Preset.terranSpace, .playerOwned, .sandbox, .centralNexus])
  func everyPrefixEstablishesItsInvariants(preset: Preset) throws {
    let seed = TestSeed.draw()
    var settings = GenerationSettings(preset: preset)
    if preset == .sandbox { try settings.set("region.sectors", "120") }
    if preset == .playerOwned { try settings.set("region.sectors", "400") }
    for round in 0..<(preset == .centralNexus ? 1 : 6) {
      let plans = RegionPlanner(
        seed: try #require(Seed(value: seed + UInt64(round))), settings: settings
      ).plans()
      for plan in plans { try judgePrefixes(plan, settings) }
    }
  }

  @Test func namesOfStagesAreUnique() {
    #expect(Set(Stage.pipeline.map(\.name)).count == Stage.pipeline.count)
  }

  @Test func everyInvariantOfAStageIsJudgedOnMaps() {
    let judged = Set(Invariant.all.filter(\.isJudgedOnMaps).map(\.id))
    for stage in Stage.pipeline {
      #expect(Set(stage.establishes).subtracting(judged) == [], "\(stage.name)")
    }
  }
}
