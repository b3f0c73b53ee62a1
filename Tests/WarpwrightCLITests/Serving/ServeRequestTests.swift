import GalaxyStudio
import GalaxySettings
import FileIO
import Testing

@testable import WarpwrightCLI

@Suite struct ServeRequestTests {
  private func recipe(_ text: String) throws -> Bool {
    try CapturedStreams(inputs: ["a": Array(text.utf8)]).run {
      try ServeRequest.recipe(ofFile: "a").seed != nil
    }
  }

  @Test func recipesGetASeed() throws {
    #expect(try recipe("{preset: 'terran-space', seed: 7}"))
    #expect(try recipe("{preset: 'terran-space'}"))
    #expect(throws: InputError.self) { try recipe("1 2\n2 1\n") }
    #expect(throws: InputError.self) { try recipe("{preset: ") }
    #expect(ServeRequest.recipe(of: .playerOwned).seed != nil)
  }
}
