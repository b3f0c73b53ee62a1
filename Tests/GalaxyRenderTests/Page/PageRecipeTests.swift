import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing

@testable import GalaxyRender

@Suite("Recipe of the page")
struct PageRecipeTests {
  @Test func onlyChangedSettingsAreInIt() throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("graph.maxWarps", "5")
    var galaxy = Galaxy(name: "", source: .rows)
    (galaxy.seed, galaxy.preset, galaxy.settings) = (7, "player-owned", settings.resolved)
    guard case .object(let members) = PageRecipe.fieldValue(of: galaxy) else { return }
    let changed = try #require(members.first { $0.key == "settings" }?.value)
    #expect(changed == .object([.init("graph.maxWarps", .integer(5))]))
    #expect(members.map(\.key) == members.map(\.key).sorted())
  }

  @Test func mapsOfAnotherOriginHaveNone() {
    #expect(PageRecipe.fieldValue(of: Galaxy(name: "", source: .edgeList)) == .null)
  }
}
