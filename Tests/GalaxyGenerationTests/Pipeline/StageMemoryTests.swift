import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyGeneration

@Suite struct StageMemoryTests {
  /// Settings that tests change, each with values.
  private static let values: [(key: String, values: [String])] = [
    ("graph.maxWarps", ["4", "6", "8"]), ("graph.oneWayPercent", ["0", "5", "10"]),
    ("density.profile", ["documented", "tradewars"]), ("density.nebulaPercent", ["5", "20"]),
    ("density.stationPercent", ["5", "40"]), ("formations.BUBBLE", ["0", "1", "2"]),
    ("region.shape", ["disc", "ring"]), ("region.sectors", ["120", "150"]),
  ]

  /// The digest of all that the stages have made.
  private static func digest(_ run: GenerationRun) -> String {
    var hash = SHA256()
    for stage in Stage.pipeline {
      for column in stage.makes { column.append(run.draft, &hash) }
    }
    return hash.finalize().hex
  }

  @Test func mapsAreTheSameAsWithoutMemory() throws {
    var random = GalaxyTestSupport.SplitMix64(seed: TestSeed.draw())
    var memory = StageMemory()
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("region.sectors", "120")
    var reused = 0
    for _ in 0..<40 {
      let known = Self.values.filter { !SettingCatalog.definitions(matching: $0.key).isEmpty }
      let (key, values) = known[random.below(known.count)]
      var next = settings
      guard (try? next.set(key, values[random.below(values.count)])) != nil,
        (try? next.check()) != nil
      else { continue }
      settings = next
      let seed = Seed(random.below(4) == 0 ? 2 : 1)
      let plan = GalaxyPlan(seed: seed, settings: settings)
      var plain = GenerationRun(plan, region: 0)
      plain.advance(through: GenerationLevel.rows)
      var run = GenerationRun(plan, region: 0)
      run.advance(through: GenerationLevel.rows, reusing: &memory)
      #expect(Self.digest(run) == Self.digest(plain), "\(key)")
      #expect(run.warnings == plain.warnings)
      reused += memory.reused
    }
    #expect(reused > 40)
  }

  @Test func lateSettingKeepsTheWarps() throws {
    var memory = StageMemory()
    var settings = GenerationSettings(preset: .terranSpace)
    var run = GenerationRun(GalaxyPlan(seed: 3, settings: settings), region: 0)
    run.advance(through: GenerationLevel.rows, reusing: &memory)
    #expect(memory.reused == 0)
    try settings.set("density.stationPercent", "30")
    var stages: [String] = []
    run = GenerationRun(GalaxyPlan(seed: 3, settings: settings), region: 0)
    run.advance(through: GenerationLevel.rows, reusing: &memory) { stage in
      stages.append(stage)
      return true
    }
    #expect(stages.isEmpty)
    try settings.set("graph.maxWarps", "5")
    run = GenerationRun(GalaxyPlan(seed: 3, settings: settings), region: 0)
    let isFinished = run.advance(through: GenerationLevel.rows, reusing: &memory) { $0 != "warps" }
    #expect(!isFinished && memory.reused > 0)
  }
}
