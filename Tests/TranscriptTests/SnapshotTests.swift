import GalaxyTestSupport
import Testing

/// What the program prints, compared with committed files: `make snapshots` renews them.
@Suite struct SnapshotTests {
  /// The names of all commands and topics, from the first help page.
  static let pages: [String] = {
    guard let page = try? Workplace().run("warpwright --help").text else { return [] }
    let lines = page.split(separator: "\n")
    let rows = lines.drop { !$0.hasPrefix("MAKE:") }.prefix { !$0.hasPrefix("EXAMPLES:") }
    return rows.compactMap { row in
      guard row.hasPrefix("  ") else { return nil }
      let name = row.dropFirst(2).prefix { $0.isLetter && $0.isLowercase || $0 == "-" }
      return name.isEmpty ? nil : String(name)
    }
  }()

  @Test func helpPageOfTheProgram() throws {
    let page = try Workplace().run("warpwright --help").text
    #expect(try Snapshot("Help/warpwright.txt").difference(from: page) == nil)
    let short = try Workplace().run("warpwright -h").text
    #expect(try Snapshot("Help/Short/warpwright.txt").difference(from: short) == nil)
    #expect(!SnapshotTests.pages.isEmpty)
  }

  @Test(arguments: pages)
  func helpPages(name: String) throws {
    let page = try Workplace().run("warpwright help \(name)").text
    #expect(try Snapshot("Help/\(name).txt").difference(from: page) == nil)
  }

  @Test func shortHelpPage() throws {
    let page = try Workplace().run("warpwright generate -h").text
    #expect(try Snapshot("Help/Short/generate.txt").difference(from: page) == nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Workplace().run("warpwright --generate-completion-script \(shell)").text
    #expect(try Snapshot("Completions/warpwright.\(shell)").difference(from: script) == nil)
  }

  @Test func reportsOnTheTerminal() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate terran-space --seed 2102 -q -T json -o map.json")
    for command in ["analyze map.json", "detect map.json", "verify map.json"] {
      let page = try place.run("COLUMNS=100 warpwright \(command)")
      #expect(page.status == 0, "\(page.messages)")
      let name = command.split(separator: " ")[0]
      #expect(try Snapshot("Reports/\(name).txt").difference(from: page.text) == nil)
    }
  }

  @Test func mapOfTwentySectors() throws {
    let map = try Workplace().run(
      "warpwright generate sandbox --sectors 20 --seed 7 -q -T dot -o -")
    #expect(try Snapshot("Maps/sandbox-20.dot").difference(from: map.text) == nil)
  }
}
