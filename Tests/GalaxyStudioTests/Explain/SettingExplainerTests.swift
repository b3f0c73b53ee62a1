import Determinism
import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing

@Suite struct SettingExplainerTests {
  private func explainer() throws -> SettingExplainer {
    let settings = try GenerationSettings(
      preset: .playerOwned, ["region.sectors": 120, "graph.oneWayPercent": 20])
    let galaxy = GalaxyGenerator(seed: 4, settings: settings).generateMap()
    return try #require(SettingExplainer(galaxy))
  }

  private func explanation(of key: String) throws -> Explanation {
    try explainer().explanation(of: try #require(SettingCatalog.definition(key)))
  }

  @Test func stagesThatTheDefaultChangesAreTold() throws {
    let role = FieldValue.object(try explanation(of: "graph.oneWayPercent").role)
    let stages = role["stages"].listValue.compactMap(\.textValue)
    #expect(stages.contains("warps"))
    #expect(!stages.contains("positions"))
    #expect(!stages.contains("clusters"))
    #expect(!role["changed"].listValue.isEmpty)
  }

  @Test func valuesAreNumbersAndStagesReadThem() throws {
    let numbers = FieldValue.object(try explanation(of: "graph.oneWayPercent").causes[0].numbers)
    #expect(numbers["value"].intValue == 20)
    #expect(numbers["default"].intValue == 5)
    #expect(numbers["least"].intValue != nil && numbers["most"].intValue != nil)
    #expect(numbers["stages"].listValue.contains(.text("warps")))
    let sites = FieldValue.object(try explanation(of: "density.stationPercent").causes[0].numbers)
    #expect(sites["stages"].listValue == [.text("sites")])
  }

  @Test func defaultsChangeNothing() throws {
    let answer = try explanation(of: "graph.latentPercent")
    #expect(answer.role.isEmpty)
    #expect(answer.causes.count == 1)
  }

  @Test func mapsWithoutRecipeHaveNone() throws {
    var galaxy = Galaxy.generate(.terranSpace, seed: 4)
    galaxy.seed = nil
    #expect(SettingExplainer(galaxy) == nil)
  }
}
