import Determinism
import GalaxyGeneration
import GalaxyStudio
import GraphFormats
import Testing

@testable import WarpwrightCLI

@Suite struct GenerateRequestTests {
  private func recipe(_ text: String) throws -> Recipe {
    try RecipeReader.read(Array(text.utf8), source: "r", formats: .program)
  }

  @Test func `Without flags the defaults are made`() throws {
    let request = try GenerateRequest(GenerateRequest.Flags(), recipe: nil)
    #expect(request.settings == GenerationSettings(preset: .terranSpace))
    #expect(request.seed == nil)
    #expect(request.formats == [.json, .dot, .svg])
  }

  @Test func `Flag beats recipe beats preset`() throws {
    let file = try recipe(
      "{preset: 'galaxy', seed: 5, formats: 'dot', graph: {maxWarps: 3, oneWayPercent: 9}}")
    var flags = GenerateRequest.Flags()
    let fromFile = try GenerateRequest(flags, recipe: file)
    #expect(fromFile.settings.preset == .galaxy)
    #expect(fromFile.seed == 5)
    #expect(fromFile.formats == [.dot])
    #expect(fromFile.settings.maxWarps == 3)

    flags.preset = "sandbox"
    flags.seed = "0xff"
    flags.formats = ["svg,json", "svg"]
    flags.assignments = ["graph.maxWarps=4", "graph.maxWarps=5"]
    flags.shorthands = [("--sectors", "region.sectors", "50")]
    let request = try GenerateRequest(flags, recipe: file)
    #expect(request.settings.preset == .sandbox)
    #expect(request.seed == 255)
    #expect(request.formats == [.svg, .json])
    #expect(request.settings.maxWarps == 5)
    #expect(request.settings.oneWayPercent == 9)
    #expect(request.settings.sectors == 50)
  }

  @Test func `The seed is a setting, too`() throws {
    var flags = GenerateRequest.Flags()
    flags.assignments = ["seed=77"]
    #expect(try GenerateRequest(flags, recipe: nil).seed == 77)
    flags.seed = "78"
    #expect(throws: CommandFailure.self) { try GenerateRequest(flags, recipe: nil) }
  }

  @Test func `A shorthand and its setting must agree`() throws {
    var flags = GenerateRequest.Flags()
    flags.preset = "sandbox"
    flags.shorthands = [("--sectors", "region.sectors", "50")]
    flags.assignments = ["region.sectors=50"]
    #expect(try GenerateRequest(flags, recipe: nil).settings.sectors == 50)
    flags.assignments = ["region.sectors=60"]
    #expect(throws: CommandFailure.self) { try GenerateRequest(flags, recipe: nil) }
  }

  @Test(arguments: ["", "=", "=5", "graph.maxWarps", "graph.maxWarps=", "graph.maxWarps=11", "x=1"])
  func `A wrong assignment is a wrong call`(text: String) throws {
    var flags = GenerateRequest.Flags()
    flags.assignments = [text]
    let error = try #require(throws: (any Error).self) {
      try GenerateRequest(flags, recipe: nil)
    }
    #expect(FailureMapping.failure(for: error)?.status == .usage)
  }
}
