import Determinism
import GalaxySettings
import Testing

@testable import WarpwrightCLI

/// Words that stand for presets, seeds and commands.
@Suite struct WordTests {
  @Test(arguments: [
    ("nexus", Preset.centralNexus), ("Terran-Space", .terranSpace), ("terran_space", .terranSpace),
    ("Terran Space", .terranSpace), ("terran", .terranSpace), ("player", .playerOwned),
    ("owned", .playerOwned), ("GALAXY", .galaxy), ("g", .galaxy), ("sand", .sandbox),
  ])
  func `Presets are found by their beginning, in any case`(word: String, preset: Preset) throws {
    #expect(try PresetName.preset(word) == preset)
  }

  @Test(arguments: ["", "x", "spaces", "terran-spac-e"])
  func `Other words are no presets`(word: String) {
    #expect(throws: CommandFailure.self) { try PresetName.preset(word) }
  }

  @Test(arguments: [
    "1-10", "1..10", "1...10", "1:10", "1,2,3", "0-0", "-7", "-0", "", "  ", "3–9",
  ])
  func `Ranges and negative numbers are no seeds`(text: String) {
    #expect(throws: CommandFailure.self) { try SeedWord(text) }
  }

  @Test(arguments: [
    "harbor", "0X10", "1e3", "2024-01-05", "a-7", "9007199254740992", "--", "1 2", "7.5",
  ])
  func `Texts are hashed, and the message says so`(text: String) throws {
    let word = try SeedWord(text)
    #expect(word.seed == Seed(text: text))
    #expect(word.description == "seed \(word.seed) (from the text \"\(text)\")")
  }

  @Test(arguments: ["0", "7", "0x1f", "9007199254740991", "007", "0x1fffffffffffff"])
  func `Numbers are seeds themselves`(text: String) throws {
    let word = try SeedWord(text)
    #expect(word.description == "seed \(Seed(text: text))")
    #expect(SeedWord.isNumber(text))
  }

  @Test(arguments: [
    ("info", "analyze"), ("stats", "analyze"), ("validate", "verify"), ("check", "verify"),
    ("path", "course"), ("route", "course"), ("show", "render"), ("open", "render"),
    ("ver", "verify"), ("gen", "generate"), ("fin", "find"), ("sur", "survey"),
    ("analyze", "analyze"),
  ])
  func `Commands have other names`(word: String, command: String) {
    #expect(CommandWord.command(word) == command)
  }

  @Test(arguments: ["x", "c", "co", "genrate", "s"])
  func `Other words are no commands`(word: String) {
    #expect(CommandWord.command(word) == nil)
  }
}
