import ArgumentParser
import Testing

@testable import WarpwrightCLI

@Suite struct ExplainCommandTests {
  private func message(_ words: [String]) -> String? {
    do {
      _ = try ExplainCommand.parse(words)
      return nil
    } catch {
      return ExplainCommand.message(for: error)
    }
  }

  @Test func somethingHasToBeNamed() {
    #expect(message(["map.json"])?.contains("name what to explain") == true)
    #expect(message([])?.contains("name what to explain") == true)
    #expect(message(["map.json", "--missing", "BUBBLE"]) == nil)
    #expect(message(["sector:17"]) == nil)
    #expect(message(["--seed", "7", "warp:1>2"]) == nil)
  }

  @Test func referencesAreReadBeforeTheMap() {
    #expect(message(["map.json", "sectr:2"])?.contains("did you mean 'sector'") == true)
    #expect(message(["map.json", "warp:1"])?.contains("write 1-V") == true)
  }
}
