import Determinism
import FileIO
import GalaxyStudio
import Testing

@testable import GalaxyWorkbench

@Suite struct SessionTests {
  private func recipe(_ seed: Int) throws -> Recipe {
    try RecipeReader.read(Array("{preset: 'terran-space', seed: \(seed)}".utf8), source: "a test")
  }

  @Test func undoAndRedoWalkThroughRecipes() throws {
    var session = Session(name: "a", recipe: try recipe(0), followsFile: false)
    #expect(!session.canUndo && session.current == 0)
    #expect(session.change(to: try recipe(1), .seed) == 1)
    #expect(session.change(to: try recipe(2), .seed) == 2)
    #expect(session.undo() == 3)
    #expect(session.newest?.recipe.seed == 1 && session.canRedo)
    #expect(session.redo() == 4)
    #expect(session.newest?.recipe.seed == 2 && !session.canRedo)
    _ = session.undo()
    #expect(session.change(to: try recipe(9), .seed) == 6)
    #expect(session.redo() == nil)
    #expect(session.undo() == 7)
    #expect(session.newest?.recipe.seed == 1)
  }

  @Test func refusedStepIsTakenBack() throws {
    var session = Session(name: "a", recipe: try recipe(0), followsFile: false)
    _ = session.change(to: try recipe(1), .seed)
    _ = session.change(to: try recipe(2), .step)
    #expect(session.takeBack() == 1)
    #expect(session.newest?.recipe.seed == 1 && !session.canRedo)
    #expect(session.change(to: try recipe(3), .seed) == 3)
    #expect(session.undo() == 4)
    #expect(session.newest?.recipe.seed == 1)
  }

  @Test func oldRevisionsAreForgotten() throws {
    var session = Session(name: "a", recipe: try recipe(0), followsFile: false)
    for seed in 1...Session.revisionLimit { _ = session.change(to: try recipe(seed), .seed) }
    #expect(session[0] == nil && session[1] != nil)
    #expect(session.known.count == Session.revisionLimit)
  }
}
