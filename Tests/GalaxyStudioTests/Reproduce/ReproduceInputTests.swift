import Determinism
import FileIO
import GalaxyFormats
import GalaxyStudio
import Testing

@Suite struct ReproduceInputTests {
  private func input(_ text: String) throws(InputError) -> ReproduceInput {
    try ReproduceInput(Array(text.utf8), source: "test", formats: .library)
  }

  @Test func recipesAreRecognized() throws {
    let input = try input("// mine\n{ preset: 'sandbox', seed: 7 }")
    guard case .recipe = input.kind else {
      Issue.record("this is a recipe")
      return
    }
    #expect(input.recipe.seed?.value == 7)
  }

  @Test(arguments: [
    "", " \n", "1 2\n2 1\n", "{ preset: 'sandbox' }", "{ seed: 7, nonsense: 1 }",
    "<graphml xmlns=\"x\"></graphml>",
    "{\"schema\": \"warpwright.manifest\", \"seed\": 7, \"files\": [{\"name\": 1}]}",
    "{\"schema\": \"warpwright.manifest\", \"seed\": 7, \"files\": [}",
  ])
  func filesWithoutARecipeAreRefused(text: String) {
    #expect(throws: InputError.self) { try input(text) }
  }
}
