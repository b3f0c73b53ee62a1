import ArgumentParser
import Determinism
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxySettings
import GraphFormats
import Testing

@testable import GalaxyStudio
@testable import WarpwrightCLI

@Suite struct RecipeReaderTests {
  private func read(_ text: String) throws(InputError) -> Recipe {
    try RecipeReader.read(Array(text.utf8), source: "r.json5", formats: .program)
  }

  @Test func `Settings stand nested, dotted, or under settings`() throws {
    let recipe = try read(
      """
      // a comment
      { preset: 'player-owned', seed: 0x10, formats: ["svg", "json", "svg"],
        region: { sectors: 500, shape: "spiral" },
        "graph.maxWarps": 5,
        settings: { density: { profile: "tradewars" }, "galaxy.name": null, },
      }
      """)
    #expect(recipe.preset == .playerOwned)
    #expect(recipe.seed == 16)
    #expect(recipe.formats == [.svg, .json])
    var settings = GenerationSettings(preset: .playerOwned)
    try recipe.apply(to: &settings)
    #expect(settings[\.sectors] == 500)
    #expect(settings[\.shape] == .spiral)
    #expect(settings[\.maxWarps] == 5)
    #expect(settings[\.density] == .tradewars)
    #expect(settings[\.galaxyName] == nil)
  }

  @Test func `A seed may be a text, as on the command line`() throws {
    #expect(try read(#"{seed: "harbor"}"#).seed?.value == Seed(text: "harbor").value)
    #expect(try read(#"{seed: "12"}"#).seed == 12)
    #expect(try read("{seed: 9007199254740991}").seed?.value == Seed.maximum)
  }

  @Test(arguments: [
    "{formations: {BUBBLE: {size: 9}}}", "{formations: {bubble: {size: 9}}}",
    "{formations: {'BUBBLE.size': 9}}", "{'formations.BUBBLE': {size: 9}}",
    "{'formations.BUBBLE.size': 9}", "{settings: {formations: {BUBBLE: {size: 9}}}}",
    "{formations: {BUBBLE: {size: 9}, TUNNEL: null}, region: null, density: null, seeding: null}",
  ])
  func `Every nesting is the dotted name`(text: String) throws {
    var settings = GenerationSettings(preset: .playerOwned)
    try read(text).apply(to: &settings)
    var dotted = GenerationSettings(preset: .playerOwned)
    try dotted.set("formations.BUBBLE.size", "9")
    #expect(settings == dotted)
  }

  @Test func `A count may accompany a size`() throws {
    for text in [
      "{formations: {BUBBLE: {count: 2, size: 9}}}", "{formations: {BUBBLE: 2, 'BUBBLE.size': 9}}",
      "{formations: {BUBBLE: 2}, 'formations.BUBBLE': {size: 9}}",
    ] {
      var settings = GenerationSettings(preset: .playerOwned)
      try read(text).apply(to: &settings)
      #expect(settings.formationCount(.bubble) == 2)
      #expect(settings.formationSize(.bubble) == 9)
    }
  }

  @Test(arguments: [
    "{formations: {BUBBLE: 3}, 'formations.BUBBLE': {count: 4}}",
    "{formations: {BUBBLE: {count: 4, size: 5}}, 'formations.bubble': 3}",
    "{'formations.BUBBLE.count': 4, 'formations.BUBBLE': 3}",
  ])
  func `Two values of one setting are named`(text: String) throws {
    let error = #expect(throws: InputError.self) { try read(text) }
    #expect(error?.description.contains("formations.BUBBLE is given twice") == true)
  }

  @Test(arguments: ["", "  ", "\t"])
  func `An empty seed is refused`(seed: String) {
    #expect(throws: InputError.self) { try read("{seed: '\(seed)'}") }
    for words in [["--seed", seed], ["--set", "seed=" + seed]] {
      #expect(throws: CommandFailure.self) {
        try GenerateRequest(try GalaxyOptions.parse(words), recipe: nil)
      }
    }
  }

  @Test func `An empty recipe says nothing`() throws {
    let recipe = try read("{}")
    #expect(recipe.preset == nil && recipe.seed == nil && recipe.formats == nil)
    #expect(recipe.assignments.isEmpty)
  }

  @Test(arguments: [
    ("{graph: {maxWraps: 5}}", "graph.maxWraps", "graph.maxWarps"),
    ("{grahp: {maxWarps: 5}}", "grahp", ""),
    ("{presett: 'galaxy'}", "presett", "preset"),
    ("{preset: 'galxy'}", "preset", "galaxy"),
    ("{preset: 5}", "preset", "presets"),
    ("{seed: -1}", "seed", "0…9007199254740991"),
    ("{seed: 1.5}", "seed", "integer"),
    ("{seed: 9007199254740992}", "seed", "integer"),
    ("{formats: []}", "formats", "list of names"),
    ("{formats: ['jsn']}", "formats", "json"),
    ("{formats: 7}", "formats", "list of names"),
    ("{settings: []}", "settings", "object"),
    ("{region: 5}", "region", "no setting"),
    ("{region: {sectors: {}}}", "region.sectors", "20…10000000"),
    ("{region: {sectors: 500}, 'region.sectors': 500}", "region.sectors", "twice"),
  ])
  func `Mistakes are named with their place and a hint`(
    text: String, path: String, hint: String
  ) throws {
    let error = try #require(throws: InputError.self) { try read(text) }
    #expect(error.kind == .structure)
    #expect(error.description.contains("r.json5"))
    #expect(error.description.contains(path), "\(error)")
    #expect(error.description.contains(hint), "\(error)")
  }

  @Test(arguments: [
    "", "[]", "5", "null", "{", "{a:1 b:2}", "{preset: galaxy}", "{seed: 1, seed: 2}",
  ])
  func `What is no recipe is refused`(text: String) {
    #expect(throws: InputError.self) { try read(text) }
  }

  @Test func `Every setting refuses what is no value of it`() throws {
    var cases = 0
    for definition in SettingCatalog.all {
      var bad = ["[]", "[1]", "1.5", "1e400", "-1", "\"\\u0007\"", "9223372036854775808"]
      switch definition.kind {
      case .integer(let range):
        bad += ["\"5\"", "true", "\(range.lowerBound - 1)", "\(range.upperBound + 1)", "1e1"]
      case .choice: bad += ["\"nonsense\"", "true", "5", "\"\""]
      case .text(let maximum):
        bad += ["true", "5", "\"\"", "\" \"", "\"\(String(repeating: "x", count: maximum + 1))\""]
      case .names(let maximum):
        let long = String(repeating: "x", count: maximum + 1)
        bad += ["true", "5", "\"A\"", "[\"\"]", "[\"A\", \"A\"]", "[\"a;b\"]", "[\"\(long)\"]"]
      case .boolean: bad += ["\"true\"", "0", "1"]
      case .time: bad += ["\"yesterday\"", "5", "\"2026-02-30T00:00:00Z\"", "\"2026-01-01\""]
      }
      // Where names go on, an empty object sets nothing.
      if !SettingCatalog.hasSettings(under: definition.key) { bad.append("{}") }
      for value in bad {
        cases += 1
        #expect(throws: InputError.self, "\(definition.key) = \(value)") {
          var settings = GenerationSettings(preset: .galaxy)
          try read("{\"\(definition.key)\": \(value)}").apply(to: &settings)
        }
      }
    }
    #expect(cases > 150)
  }

  @Test func `Ranges are closed at both ends`() throws {
    for definition in SettingCatalog.all {
      guard case .integer(let range) = definition.kind else { continue }
      for value in [range.lowerBound, range.upperBound] {
        var settings = GenerationSettings(
          preset: definition.key == "region.sectors" ? .sandbox : .galaxy)
        try read("{\"\(definition.key)\": \(value)}").apply(to: &settings)
        #expect(settings[recorded: definition] == .integer(value))
      }
    }
  }
}
