import FileIO
import GalaxyModel
import Testing

@testable import GalaxyStudio

@Suite struct RecipeStepReaderTests {
  private func read(_ text: String) throws -> Recipe {
    try RecipeReader.read(Array(text.utf8), source: "r")
  }

  @Test func stepsAreWrittenInCanonicalForm() throws {
    let recipe = try read(
      #"""
      {seed: 1, steps: [
        {note: "é", reroll: {stages: {nebulae: 2, "terran-space/anchors": 1}, release: true,
          pin: "cluster:3", only: ["names"]}},
        {edit: [{warp: "12>40", op: "add-warp", latent: true}]}, {extend: {playerRegions: 3}},
      ], waivers: [{scope: "x", id: "INV-26", reason: "why", step: 2}]}
      """#)
    let parts = [
      #""steps":[{"note":"\u00e9","reroll":{"only":["names"],"pin":["cluster:3"],"release":true,"#,
      #""stages":{"nebulae":2,"terran-space/anchors":1}}},"#,
      #"{"edit":[{"latent":true,"op":"add-warp","warp":"12>40"}]},"#,
      #"{"extend":{"playerRegions":3}}],"version":1,"#,
      #""waivers":[{"id":"INV-26","reason":"why","scope":"x","step":2}]}"#,
    ]
    #expect(recipe.line.contains(parts.joined()))
    #expect(try read(recipe.line).line == recipe.line)
  }

  @Test func withoutNumbersAllStagesTakeTheNextVariant() throws {
    let recipe = try read(
      #"{"steps":[{"reroll":{"stages":{"warps":5}}},{"reroll":{}},{"reroll":{"pin":[]}}]}"#)
    guard case .reroll(let second) = recipe.steps[1].change,
      case .reroll(let third) = recipe.steps[2].change
    else { return #expect(Bool(false)) }
    #expect(second.stages["warps"] == 6 && second.stages["nebulae"] == 1)
    #expect(third.stages["warps"] == 7 && third.stages["nebulae"] == 2)
    #expect(Set(third.stages.keys) == Set(StageName.all))
  }

  @Test(arguments: [
    #"{"steps":{}}"#, #"{"steps":[{"reroll":{},"edit":[]}]}"#, #"{"steps":[{"edit":[1]}]}"#,
    #"{"steps":[{"reroll":{"stages":{"zones":1}}}]}"#,
    #"{"steps":[{"reroll":{"stages":{"warps":-1}}}]}"#,
    #"{"steps":[{"reroll":{"stages":{"warps":1.5}}}]}"#,
    #"{"steps":[{"extend":{}}]}"#, #"{"steps":[{"extend":{"playerRegions":0}}]}"#,
    #"{"steps":[{"extend":{"playerRegions":1},"edit":[]}]}"#, #"{"steps":[{"extend":3}]}"#,
    #"{"steps":[{"reroll":{"pins":[]}}]}"#, #"{"waivers":[{"id":"INV-26"}]}"#,
  ])
  func whatIsNoStepIsRejectedWithItsPlace(text: String) {
    let error = #expect(throws: InputError.self) { try read(text) }
    #expect(error?.description.contains("s") ?? false)
  }

  @Test func stepsAndEditsAreLimited() throws {
    let steps = [String](repeating: #"{"edit":[]}"#, count: 10_001).joined(separator: ",")
    #expect(throws: InputError.self) { try read(#"{"steps":[\#(steps)]}"#) }
    let edits = [String](repeating: "{}", count: 100_001).joined(separator: ",")
    #expect(throws: InputError.self) { try read(#"{"steps":[{"edit":[\#(edits)]}]}"#) }
  }
}
