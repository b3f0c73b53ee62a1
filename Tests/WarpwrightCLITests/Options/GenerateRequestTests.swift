import ArgumentParser
import Determinism
import GalaxyFormats
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct GenerateRequestTests {
  private func recipe(_ text: String) throws -> Recipe {
    try RecipeReader.read(Array(text.utf8), source: "r", formats: .program)
  }

  private func request(_ words: [String], recipe: Recipe? = nil) throws -> GenerateRequest {
    try GenerateRequest(try GalaxyOptions.parse(words), recipe: recipe)
  }

  @Test func `Without options the defaults apply`() throws {
    let request = try request([])
    #expect(request.settings == GenerationSettings(preset: .terranSpace))
    #expect(request.seed == nil)
    #expect(request.formats == [.json, .dot, .svg])
  }

  @Test func `Options take precedence over the recipe and the recipe over the preset`() throws {
    let file = try recipe(
      "{preset: 'galaxy', seed: 5, formats: 'dot', graph: {maxWarps: 3, oneWayPercent: 9}}")
    let fromFile = try request([], recipe: file)
    #expect(fromFile.settings.preset == .galaxy)
    #expect(fromFile.seed == 5)
    #expect(fromFile.formats == [.dot])
    #expect(fromFile.settings[\.maxWarps] == 3)

    let request = try request(
      [
        "sandbox", "--seed", "0xff", "-T", "svg,json", "-T", "svg", "--set", "graph.maxWarps=4",
        "--set", "graph.maxWarps=5", "--sectors", "50",
      ], recipe: file)
    #expect(request.settings.preset == .sandbox)
    #expect(request.seed == 255)
    #expect(request.formats == [.svg, .json])
    #expect(request.settings[\.maxWarps] == 5)
    #expect(request.settings[\.oneWayPercent] == 9)
    #expect(request.settings[\.sectors] == 50)
  }

  @Test func `The seed is a setting, too`() throws {
    #expect(try request(["--set", "seed=77"]).seed == 77)
    #expect(throws: CommandFailure.self) { try request(["--set", "seed=77", "--seed", "78"]) }
  }

  @Test func `A shorthand and its setting must agree`() throws {
    let agreeing = try request(["sandbox", "--sectors", "50", "--set", "region.sectors=50"])
    #expect(agreeing.settings[\.sectors] == 50)
    #expect(throws: CommandFailure.self) {
      try request(["sandbox", "--sectors", "50", "--set", "region.sectors=60"])
    }
  }

  @Test func `Players need the profile load`() throws {
    #expect(try request(["--profile", "load", "--players", "40"]).settings[\.players] == 40)
    #expect(throws: CommandFailure.self) { try request(["--profile", "demo", "--players", "40"]) }
  }

  @Test(arguments: ["", "=", "=5", "graph.maxWarps", "graph.maxWarps=", "graph.maxWarps=11", "x=1"])
  func `A wrong assignment is a wrong call`(text: String) throws {
    let error = try #require(throws: (any Error).self) { try request(["--set", text]) }
    #expect(FailureMapping.failure(for: error)?.status == .usage)
  }
}
