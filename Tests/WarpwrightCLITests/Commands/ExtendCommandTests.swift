import ArgumentParser
import Testing

@testable import WarpwrightCLI

@Suite struct ExtendCommandTests {
  private func message(_ words: [String]) -> String? {
    do {
      _ = try ExtendCommand.parse(words)
      return nil
    } catch {
      return ExtendCommand.message(for: error)
    }
  }

  @Test func theNumberOfRegionsIsChecked() {
    #expect(message(["map.json", "--player-regions", "3"]) == nil)
    #expect(message(["--player-regions", "1000000", "--dry-run", "--json"]) == nil)
    for count in ["0", "1000001", "-1"] {
      #expect(
        message(["map.json", "--player-regions=\(count)"])?.contains("1…1000000") == true,
        "\(count)")
    }
    #expect(message(["map.json"])?.contains("--player-regions") == true)
  }
}
