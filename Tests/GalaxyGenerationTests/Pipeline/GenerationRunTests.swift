import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@Suite struct GenerationRunTests {
  private func digests(
    _ key: String? = nil, _ value: String = "", through level: GenerationLevel = .rows
  ) throws -> [StageDigest] {
    var settings = try GenerationSettings(preset: .sandbox, ["region.sectors": 600])
    if let key { try settings.set(key, value) }
    var run = GenerationRun(GalaxyPlan(seed: 9, settings: settings), region: 0)
    run.recordsDigests = true
    run.advance(through: level)
    return run.digests
  }

  @Test func stagesAreRecordedInTheOrderOfRunning() throws {
    #expect(
      try digests().map(\.stage) == [
        "positions", "zones", "clusters", "anchors", "islands", "warps", "formations", "warp-rows",
        "cluster-names", "formation-rows", "sector-types", "nebulae", "anomalies", "hazards",
        "tunnels", "identifiers",
      ])
    #expect(try digests(through: .warps).last?.stage == "warp-rows")
    #expect(try digests() == digests())
  }

  @Test(arguments: [
    ("graph.oneWayPercent", "11", "warps"), ("formations.BUBBLE", "3", "formations"),
    ("graph.latentPercent", "77", "warp-rows"), ("names.clusters", "Vega", "cluster-names"),
    ("names.formations", "Vega", "formation-rows"), ("density.nebulaPercent", "29", "nebulae"),
    ("tunnels.participationPercent", "20", "tunnels"),
  ])
  func theFirstStageThatDiffersIsTheOneThatReadsASetting(
    key: String, value: String, stage: String
  ) throws {
    let first = zip(try digests(), try digests(key, value)).first { $0 != $1 }
    #expect(first?.0.stage == stage)
  }

  @Test func runsThatDoNotRecordHaveNoDigests() throws {
    var run = GenerationRun(
      GalaxyPlan(seed: 9, settings: GenerationSettings(preset: .sandbox)), region: 0)
    run.advance(through: .places)
    #expect(run.digests.isEmpty)
  }
}
