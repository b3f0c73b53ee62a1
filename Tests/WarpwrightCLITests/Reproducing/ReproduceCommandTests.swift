import ArgumentParser
import Testing

@testable import WarpwrightCLI

@Suite struct ReproduceCommandTests {
  @Test(arguments: [["--only", "map.svg"], ["--base", "other.txt"]])
  func optionsThatDoNotFitARecipeAreRefused(options: [String]) throws {
    let folder = try TemporaryDirectory()
    try folder.write("{ preset: 'sandbox', seed: 7 }", to: "recipe.json5")
    let command = try ReproduceCommand.parse([folder["recipe.json5"]] + options)
    #expect(throws: CommandFailure.self) { try command.run() }
  }
}
