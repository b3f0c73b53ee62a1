import Testing

@testable import WarpwrightCLI

@Suite struct MakeRuleTests {
  @Test func targetsDependOnInputs() {
    #expect(
      MakeRule.lines(["out/a.json", "out/b c.svg"], dependingOn: ["recipe.json5", "cost$#1"]) == [
        "out/a.json \\\n  out/b\\ c.svg: recipe.json5 cost$$\\#1", "recipe.json5:", "cost$$\\#1:",
      ])
    #expect(MakeRule.lines(["a"], dependingOn: []) == ["a:"])
  }
}
