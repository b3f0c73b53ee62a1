import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@Suite struct SettingReadersTests {
  @Test func stagesThatReadASettingAreTold() throws {
    let settings = try GenerationSettings(preset: .playerOwned, ["region.sectors": 120])
    let plan = GalaxyPlan(seed: 4, settings: settings)
    #expect(plan.stages(reading: "graph.maxWarps").contains("warps"))
    #expect(plan.stages(reading: "region.shape").first == "positions")
    #expect(!plan.stages(reading: "graph.maxWarps").contains("hazards"))
    #expect(plan.stages(reading: "graph.maxWarps", through: .places).contains("warps") == false)
    #expect(plan.stages(reading: "no.setting").isEmpty)
  }
}
