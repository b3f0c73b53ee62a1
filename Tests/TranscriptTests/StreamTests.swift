import Foundation
import GalaxyTestSupport
import Testing

@Suite struct StreamTests {
  @Test(arguments: [
    "--help", "--version", "presets", "formats --json", "settings", "generate --seed 1 -T json",
    "generate --seed 1 -T svg -o -", "analyze m.txt --json", "verify m.txt", "course m.txt 1 2",
    "render m.txt -T dot -o -", "convert m.txt -T edges -o -",
  ])
  func `A full disk is noticed, a closed pipe is quiet`(call: String) throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n", to: "m.txt")
    #expect(try place.run("warpwright \(call) -q > out").status != 141)
    let full = try place.run("warpwright \(call) > /dev/full")
    #expect(full.status == 74, "\(full.messages)")
    #expect(full.messages.contains("No space left"))
    let closed = try place.run(
      "{ sleep 0.1; warpwright \(call); echo $? > status; } | head -c 0; cat status")
    #expect(closed.text == "141\n", "\(closed.text) \(closed.messages)")
    #expect(!closed.messages.contains("warpwright:"), "\(closed.messages)")
    let missing = try place.run("warpwright \(call) >&-")
    #expect(missing.status == 74, "\(missing.messages)")
    #expect(place.contents == ["m.txt", "out", "status"])
  }

  @Test func `Data and messages stay apart`() throws {
    let place = try Workplace()
    let result = try place.run("warpwright generate --seed 0x836 -T json -o -")
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("{"))
    #expect(result.messages.hasPrefix("seed 2102\n"))
    #expect(!result.messages.contains("\u{1B}"))
    let quiet = try place.run("warpwright generate --seed 2102 -T json -q")
    #expect(quiet.output == result.output)
    #expect(quiet.messages.isEmpty)
    #expect(place.contents.isEmpty)
  }

  @Test func `A drawn seed makes the same again`() throws {
    let place = try Workplace()
    let first = try place.run("warpwright generate -T edges -o -")
    let line = try #require(first.messages.split(separator: "\n").first)
    let seed = try #require(line.split(separator: " ").last)
    let again = try place.run("warpwright generate --seed \(seed) -T edges -o -")
    #expect(first.output == again.output)
    let other = try place.run("warpwright generate -T edges -o -")
    #expect(first.output != other.output)
  }

  @Test func `Color only on request`() throws {
    let place = try Workplace()
    #expect(!(try place.run("warpwright analyze none").messages.contains("\u{1B}")))
    #expect(try place.run("warpwright analyze none --color always").messages.contains("\u{1B}[31m"))
    #expect(
      !(try place.run("warpwright analyze none --color never").messages.contains("\u{1B}")))
  }

  @Test func `Commands read the standard input`() throws {
    let place = try Workplace()
    let graph = "1 2\n2 1\n2 3 # note\n\n3 3\n1 2\n"
    let report = try place.run("warpwright analyze --json", input: graph)
    #expect(report.status == 0)
    #expect(report.text.contains("\"directedEdges\": 3"))
    #expect(report.messages.contains("1 self loop"))
    #expect(report.messages.split(separator: "\n").count == 1)
    #expect(try place.run("warpwright analyze - --json", input: graph).output == report.output)
    #expect(
      try place.run("warpwright convert -T edges", input: graph).text
        == "# warpwright: 3 edges, 3 sectors\n1 2\n2 1\n2 3\n")
    #expect(try place.run("warpwright course 1 3", input: graph).text.hasPrefix("1 > 2 > 3\n"))
    #expect(try place.run("warpwright analyze --allow-empty", input: "").status == 0)
  }

  @Test func `JSON reports name their schema`() throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n", to: "m.txt")
    for (call, schema) in [
      ("presets", "presets"), ("formats", "formats"), ("settings", "settings"),
      ("analyze m.txt", "analyze"), ("verify m.txt", "verify"), ("course m.txt 1 2", "course"),
    ] {
      let result = try place.run("warpwright \(call) --json")
      let document = try #require(
        try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
      #expect(document["schema"] as? String == "warpwright.\(schema)")
      #expect(document["version"] as? Int == 1)
    }
  }

  @Test func `Names from an input do not steer the terminal`() throws {
    let place = try Workplace()
    for call in [
      "generate \"$(printf '\\033[31mx')\"", "generate --set \"$(printf 'a\\033=1')\"",
      "analyze \"$(printf '\\033[2J')\"", "\"$(printf '\\033c')\"",
      "generate --\"$(printf '\\033c')\"", "generate -T \"$(printf '\\033c')\"",
    ] {
      let result = try place.run("warpwright \(call)")
      #expect([64, 66].contains(result.status))
      #expect(!result.messages.contains("\u{1B}"), "\(call)")
    }
    let reversed = try place.run(
      "warpwright generate player-owned --set 'region.name=a\u{202E}b' --seed 1 -T json -o - "
        + "| warpwright analyze --fast")
    #expect(!reversed.text.contains("\u{202E}"))
  }
}
