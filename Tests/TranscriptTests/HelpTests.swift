import Foundation
import GalaxyTestSupport
import Testing

@Suite struct HelpTests {
  static let commands = [
    "generate", "find", "merge", "render", "analyze", "detect", "verify", "course", "nearest",
    "trade",
    "traps", "chokes", "starts", "fog", "convert", "presets", "formats",
    "settings",
  ]

  @Test func `The first page names every command`() throws {
    let page = try Workplace().run("warpwright --help")
    #expect(page.status == 0)
    #expect(page.messages.isEmpty)
    for command in HelpTests.commands {
      #expect(page.text.contains("\n  \(command) ") || page.text.contains("\n  \(command), "))
    }
    for group in ["MAKE", "LOOK", "ASK", "CHECK", "EXCHANGE", "REFERENCE", "TOPICS"] {
      #expect(page.text.contains("\n\(group):\n"))
    }
    #expect(try Workplace().run("warpwright").output == page.output)
    #expect(try Workplace().run("warpwright help").output == page.output)
  }

  @Test(arguments: commands)
  func `Pages end with examples that run as printed`(command: String) throws {
    let place = try Workplace()
    let page = try place.run("warpwright \(command) --help")
    #expect(page.status == 0)
    #expect(page.messages.isEmpty)
    #expect(try place.run("warpwright help \(command)").output == page.output)
    let short = try place.run("warpwright \(command) -h")
    #expect(short.status == 0 && short.text.contains("\nEXAMPLES:\n"))
    #expect(short.output.count < page.output.count)

    let parts = page.text.components(separatedBy: "\nEXAMPLES:\n")
    let examples = try #require(parts.last).split(separator: "\n")
    #expect(parts.count == 2)
    #expect((2...4).contains(examples.count))
    for example in examples {
      let result = try place.run(String(example))
      #expect(result.status == 0, "\(example): \(result.messages)")
    }
  }

  @Test func `The version is one line`() throws {
    let version = try Workplace().run("warpwright --version")
    #expect(version.status == 0)
    #expect(version.text.hasPrefix("warpwright "))
    #expect(version.text.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Shells get completions`(shell: String) throws {
    let script = try Workplace().run("warpwright --generate-completion-script \(shell)")
    #expect(script.status == 0)
    #expect(script.text.contains("--complete \(shell)"))
    #expect(!script.text.contains("EXAMPLES"))
  }

  @Test func `Topics are pages, and an unknown one lists them`() throws {
    let place = try Workplace()
    for topic in [
      "groups", "recipes", "exit-codes", "json", "formations", "invariants", "criteria",
    ] {
      let page = try place.run("warpwright help \(topic)")
      #expect(page.status == 0 && page.messages.isEmpty && page.text.contains("\n\n"))
      let unknown = try place.run("warpwright help nothing-of-this-name")
      #expect(unknown.status == 64 && unknown.messages.contains(topic))
    }
  }
}
