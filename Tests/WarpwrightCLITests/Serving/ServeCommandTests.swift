import Platform
import GalaxyStudio
import Testing

@testable import WarpwrightCLI

@Suite struct ServeCommandTests {
  @Test func optionsAreHandedOn() throws {
    let command = try #require(
      try CommandLineTool.parse(["serve", "player", "--port", "0", "--save", "x", "--jobs", "3"])
        as? ServeCommand)
    let request = try command.request()
    #expect(request.port == 0 && request.savePath == "x" && request.jobs == 3)
    #expect(request.file == nil && request.start.seed != nil)
    #expect(throws: (any Error).self) { try CommandLineTool.parse(["serve", "--port", "65536"]) }
    #expect(throws: (any Error).self) { try CommandLineTool.parse(["serve", "--jobs", "0"]) }
  }
}
