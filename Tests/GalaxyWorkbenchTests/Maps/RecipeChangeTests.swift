import GalaxyModel
import GalaxyStudio
import Testing

@testable import GalaxyWorkbench

@Suite struct RecipeChangeTests {
  private func change() throws -> RecipeChange {
    RecipeChange(
      recipe: try RecipeChange.read(
        .object([
          .init("preset", .text("player-owned")), .init("seed", .int(3)),
          .init("settings", .object([.init("region.sectors", .int(120))])),
        ])))
  }

  @Test func settingsAreSetAndTakenBack() throws {
    let changed = try change().settings(.object([.init("graph.maxWarps", .int(5))]))
    #expect(changed.line.contains("\"graph.maxWarps\":5,\"region.sectors\":120"))
    let back = try RecipeChange(recipe: changed).settings(
      .object([.init("graph.maxWarps", .null), .init("region.sectors", .null)]))
    #expect(back.line.contains("\"settings\":{}"))
    #expect(throws: (any Error).self) {
      try change().settings(.object([.init("graph.maxWarp", .int(5))]))
    }
    #expect(throws: (any Error).self) {
      try change().settings(.object([.init("preset", .text("terran-space"))]))
    }
  }

  @Test func stepsAreAddedAndDropped() throws {
    let reroll = FieldValue.object([
      .init("reroll", .object([.init("stages", .list([.text("nebulae"), .text("warps=4")]))]))
    ])
    let (first, check) = try change().step(reroll)
    #expect(first.steps.count == 1 && check != nil)
    #expect(first.line.contains("{\"reroll\":{\"stages\":{\"nebulae\":1,\"warps\":4}}}"))
    let (second, _) = try RecipeChange(recipe: first).step(reroll)
    #expect(second.line.contains("{\"nebulae\":2,\"warps\":4}"))
    let (dropped, none) = try RecipeChange(recipe: second).step(
      .object([.init("drop", .int(1))]))
    #expect(dropped.steps.count == 1 && none == nil)
    #expect(dropped.line.contains("{\"nebulae\":2,\"warps\":4}"))
    let pinned = FieldValue.object(
      reroll["reroll"].members + [.init("pins", .list([.text("cluster:1")]))])
    for wrong in [
      FieldValue.object([]), .object([.init("drop", .int(1))]),
      .object([.init("reroll", pinned)]), .object(reroll.members + [.init("notes", .text("x"))]),
    ] {
      #expect(throws: MakeFailure.self) { try change().step(wrong) }
    }
  }
}
