import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxyStudio

@Suite struct RecipeTests {
  private func galaxy(
    _ preset: Preset = .playerOwned, _ settings: KeyValuePairs<String, SettingValue> = [:]
  ) throws -> Galaxy {
    GalaxyPlan(seed: 7, settings: try GenerationSettings(preset: preset, settings)).outline
  }

  @Test func `A recipe has the settings that differ, in canonical form`() throws {
    let map = try galaxy(
      .playerOwned,
      ["region.sectors": 120, "graph.maxWarps": 6, "galaxy.name": "Ägir 𝄞 \"x\" \\ <"])
    let recipe = try #require(Recipe(recordedIn: map))
    #expect(
      recipe.line
        == #"{"generator":{"name":"warpwright","version":"\#(generatorVersion)"},"#
        + #""preset":"player-owned","schema":"warpwright.recipe","seed":7,"settings":{"#
        + #""galaxy.name":"\u00c4gir \ud834\udd1e \"x\" \\ <","region.sectors":120},"version":1}"#)
  }

  @Test func `Recipes that are read again are equal`() throws {
    for preset in Preset.allCases {
      let map = try galaxy(preset, ["graph.maxWarps": 4, "names.planets": "Vega;Altaír"])
      let recipe = try #require(Recipe(recordedIn: map))
      let again = try RecipeReader.read(Array(recipe.line.utf8), source: "r")
      #expect(again.line == recipe.line)
      #expect(try again.settings().resolved == map.settings)
    }
  }

  @Test func `Maps of another origin have none`() {
    #expect(Recipe(recordedIn: Galaxy(name: "", source: .edgeList)) == nil)
  }

  @Test func `A carried stamp is taken over if it is a recipe`() throws {
    var map = Galaxy(name: "", source: .edgeList)
    map.stamp = try #require(Recipe(recordedIn: try galaxy())).line
    #expect(Recipe(recordedIn: map)?.line == map.stamp)
    map.stamp = "{\"seed\":1,\"nonsense\":2}"
    #expect(Recipe(recordedIn: map) == nil)
  }

  @Test(arguments: [
    #"{"seed":1,"steps":[{}]}"#, #"{"seed":1,"waivers":[{}]}"#,
    #"{"seed":1,"base":{"file":"x"}}"#, #"{"schema":"warpwright.find"}"#,
    #"{"schema":"warpwright.recipe","version":2}"#, #"{"version":1}"#,
  ])
  func `What cannot be repeated is refused`(text: String) {
    #expect(throws: InputError.self) { try RecipeReader.read(Array(text.utf8), source: "r") }
  }

  @Test func `Empty lists of steps change nothing`() throws {
    let text = #"{"schema":"warpwright.recipe","version":1,"seed":3,"steps":[],"waivers":[]}"#
    #expect(try RecipeReader.read(Array(text.utf8), source: "r").seed == 3)
  }
}
