import Foundation
import GalaxyTestSupport
import Testing

@Suite struct ExitStatusTests {
  /// What is wrong with the call, and what the one line about it contains.
  @Test(arguments: [
    ("genrate", "did you mean 'generate'"), ("elucidate", "no command"),
    ("generate terrain", "there is no preset 'terrain'"),
    ("generate sandbx", "did you mean 'sandbox'"),
    ("generate --sectors 500", "Terran Space has 300 sectors"),
    ("generate central-nexus --sectors 500", "5000"),
    ("generate player-owned --sectors 99", "100…1500"),
    ("generate sandbox --sectors 19", "20…10000000"),
    ("generate sandbox --sectors 10000001", "20…10000000"),
    ("generate sandbox --sectors 1e3", "20…10000000"),
    ("generate sandbox --sectors 0x20", "20…10000000"),
    ("generate sandbox --sectors 18446744073709551616", "20…10000000"),
    ("generate sandbox --sectors nan", "20…10000000"),
    ("generate --player-regions 2", "galaxy"),
    ("generate --density dense", "documented, tradewars"),
    ("generate --set graph.maxWraps=3", "did you mean 'graph.maxWarps'"),
    ("generate --set graph.maxWarps=11", "2…10"),
    ("generate --set graph.maxWarps", "KEY=VALUE"),
    ("generate --profile dmo", "empty, demo, load"), ("generate --players 9", "profile load"),
    ("generate --profile load --players 3", "4…1000000"),
    ("generate -T jsn", "did you mean 'json'"), ("generate -T json,,svg", "no format ''"),
    ("generate -T ''", "no format ''"),
    ("generate -T json,svg -o -", "one file"),
    ("generate galaxy -T edges -o -", "one file"),
    ("generate -T json,svg -o map.svg", "name a directory"),
    ("generate galaxy -T edges -o g.edges", "3 files"),
    ("generate a b", "unexpected argument 'b'"), ("generate nexus --bogus x", "'--bogus'"),
    ("generate --sede 1", "--seed"), ("generate --frobnicate", "unknown option"),
    ("verify --only INV-1 /dev/null", "did you mean 'INV-0"),
    ("course --allow-empty /dev/null 1 2", "no sector 1"), ("course /dev/null", "two sectors"),
    ("course x 1 ''", "a sector is missing"), ("course x 1 2 --avoid '\"a'", "not closed"),
    ("course x 1 2 --avoid-cluster one", "'one' is not a number"),
    ("help bogus", "no help on 'bogus'"), ("help genrate", "did you mean 'generate'"),
    ("course x 1 2 --avoid-zone fronter", "did you mean 'FRONTIER'"),
    ("course x 1 2 --avoid-type ice", "no sector type 'ice'"),
    ("course /dev/null 1 2 --json -T svg -o -", "--json"),
    ("nearest /dev/null 1 statoin", "did you mean 'station'"),
    ("nearest /dev/null 1 station:12", "0…11"),
    ("nearest --allow-empty /dev/null 1 tunnel", "no sector 1"),
    ("trade x --mask BQ", "no trade mask"), ("trade x --good gold", "no good 'gold'"),
    ("chokes x here there", "no zone 'here'"), ("chokes x planet:1 zone:BORDER", "no group"),
    ("chokes --allow-empty /dev/null federation frontier", "no sector in federation"),
    ("starts --allow-empty /dev/null --at 3", "no sector 3"),
    ("fog --allow-empty /dev/null 1,,2", "a sector is missing"),
    ("fog /dev/null 1 -T yaml", "no format"),
    ("analyze x -T htm", "did you mean 'html'"), ("analyze x -T html --json", "contradict"),
    ("analyze x -o ''", "-o takes a name"), ("analyze x --color-by size", "zone"),
    ("analyze --allow-empty /dev/null --root 5", "5"),
    ("convert /dev/null", "a format is missing"),
    ("render /dev/null -T json -o x", "cannot write 'json'"),
    ("render /dev/null -T svg -o x --focus planet:3", "focus"),
    ("render /dev/null -T svg -o x -G pos=3", "pos"),
    ("generate --threads 0", "warpwright: --threads takes a number 1…256"),
    ("analyze --exact --fast /dev/null", "warpwright: --exact and --fast contradict each other"),
    ("render /dev/null -T gif -o x", "(formats: dot, svg, png, pdf, html)"),
    ("render /dev/null -T pn -o x", "did you mean 'png'"),
  ])
  func `Wrong calls end with 64 and one line`(call: String, part: String) throws {
    let place = try Workplace()
    let result = try place.run("warpwright " + call)
    #expect(result.status == 64, "\(call): \(result.messages)")
    #expect(result.output.isEmpty)
    #expect(result.messages.hasPrefix("warpwright: "))
    #expect(result.messages.contains(part), "\(call): \(result.messages)")
    #expect(result.messages.split(separator: "\n").count == 1, "\(call): \(result.messages)")
    #expect(place.contents.isEmpty)
  }

  @Test(arguments: ["analyze", "verify", "render -T svg -o x", "convert -T edges -o x", "course"])
  func `Bad and missing inputs`(command: String) throws {
    let place = try Workplace()
    try place.write("1 2\n2 x\n", to: "bad.txt")
    try place.write("{\"schema\": \"else\"}", to: "else.json")
    let words = command.split(separator: " ", maxSplits: 1)
    func call(_ file: String) -> String {
      let places = words[0] == "course" ? " 1 2" : ""
      return "warpwright \(words[0]) \(file)\(places) \(words.count > 1 ? words[1] : "")"
    }
    for (file, status, part) in [
      ("bad.txt", 65, "bad.txt:2"), ("else.json", 65, "else.json"), ("none.json", 66, "none.json"),
      (".", 66, "directory"), ("bad.txt/x", 66, "bad.txt/x"),
    ] as [(String, Int32, String)] {
      let result = try place.run(call(file))
      #expect(result.status == status, "\(call(file)): \(result.messages)")
      #expect(result.messages.contains(part), "\(call(file)): \(result.messages)")
      #expect(result.messages.split(separator: "\n").count == 1)
      #expect(result.output.isEmpty)
    }
    #expect(place.contents == ["bad.txt", "else.json"])
  }

  /// What a failed program leaves must not pass.
  @Test(arguments: [
    "verify", "analyze", "detect", "render -T svg -o x", "convert -T json -o x", "traps", "starts",
  ])
  func `Inputs without sectors`(command: String) throws {
    let place = try Workplace()
    for input in ["", "\n \n# nothing\n", "source,target\n", "graph [ ]"] {
      let result = try place.run("warpwright \(command)", input: input)
      #expect(result.status == 65, "\(command): \(result.messages)")
      #expect(result.messages.contains("empty input"), "\(command): \(result.messages)")
      #expect(result.output.isEmpty && place.contents.isEmpty)
    }
    #expect(try place.run("warpwright verify --allow-empty", input: "").status == 0)
  }

  @Test func `Recipes that are not what they should be`() throws {
    let place = try Workplace()
    try place.write("{\n  graph: { maxWraps: 3 },\n}", to: "r.json5")
    try place.write("{\n  graph: {\n", to: "cut.json5")
    let wrong = try place.run("warpwright generate --config r.json5")
    #expect(wrong.status == 65)
    #expect(wrong.messages.contains("r.json5: graph.maxWraps"))
    #expect(wrong.messages.contains("did you mean 'graph.maxWarps'"))
    let cut = try place.run("warpwright generate --config cut.json5")
    #expect(cut.status == 65)
    #expect(cut.messages.contains("cut.json5:3"))
    #expect(try place.run("warpwright generate --config none").status == 66)
  }

  @Test func `Questions without an answer`() throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n", to: "two.txt")
    for (call, status) in [
      ("nearest two.txt 1 formation", 1), ("nearest two.txt 1 station", 65),
      ("nearest two.txt 1 planet", 65), ("trade two.txt", 65), ("traps two.txt", 1),
      ("chokes two.txt sector:1 sector:2", 1), ("starts --allow-empty /dev/null", 1),
      ("fog two.txt 3", 64),
      ("fog two.txt 1 -T json -o x", 65), ("fog two.txt 1", 0), ("starts two.txt", 0),
    ] as [(String, Int32)] {
      let result = try place.run("warpwright " + call)
      #expect(result.status == status, "\(call): \(result.messages)")
      #expect(result.messages.split(separator: "\n").count == (status == 0 ? 0 : 1), "\(call)")
      #expect(result.output.isEmpty == (status != 0), "\(call)")
    }
    #expect(place.contents == ["two.txt"])
  }

  @Test func `Pictures of answers are whole files`() throws {
    let place = try Workplace()
    let made = try place.run(
      """
      warpwright generate --seed 7 -T json -o map.json
      warpwright course map.json 1 290 --tunnels -o course.svg
      warpwright chokes map.json federation frontier --both -T svg -o - > chokes.svg
      warpwright nearest map.json 1 formation -o near.dot --around 1 --json > near.json
      warpwright fog map.json 1 --hops 2 -o fog.json
      warpwright analyze fog.json --json > known.json
      warpwright convert fog.json -T json -o - | cmp - fog.json
      """)
    #expect(made.status == 0, "\(made.messages)")
    for name in ["course.svg", "chokes.svg"] {
      let text = String(decoding: try place.read(name), as: UTF8.self)
      #expect(text.hasSuffix("</svg>\n"), "\(name)")
    }
    #expect(String(decoding: try place.read("near.dot"), as: UTF8.self).contains("course=2"))
    #expect(made.text.contains(" > ") && !made.text.contains("chokes"))
  }

  @Test func `Reports in files`() throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n2 3\n", to: "map.txt")
    let made = try place.run(
      """
      warpwright analyze map.txt -o r.html && warpwright analyze map.txt -T html -o - > s.html
      warpwright analyze map.txt -o r.json && warpwright analyze map.txt --json | cmp - r.json
      warpwright analyze map.txt -o r.txt && warpwright analyze map.txt | cmp - r.txt
      cmp r.html s.html && warpwright analyze map.txt --color always > colored.txt
      """)
    #expect(made.status == 0, "\(made.messages)")
    let page = String(decoding: try place.read("r.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    #expect(String(decoding: try place.read("colored.txt"), as: UTF8.self).contains("\u{1B}[36m"))
    #expect(!String(decoding: try place.read("r.txt"), as: UTF8.self).contains("\u{1B}"))
    #expect(try place.run("warpwright analyze map.txt -o none/r.html").status == 73)
    #expect(try place.run("NO_COLOR=1 warpwright analyze map.txt").text.contains("3 sectors"))
  }

  @Test func `Answers that are no`() throws {
    let place = try Workplace()
    let none = try place.run("warpwright course - 2 1 --json", input: "1 2\n")
    #expect(none.status == 1)
    #expect(none.text.contains("\"found\": false"))
    let quiet = try place.run("warpwright course - 2 1 -q", input: "1 2\n")
    #expect(quiet.status == 1 && quiet.output.isEmpty && quiet.messages.isEmpty)
    #expect(try place.run("warpwright course - 1 2", input: "1 2\n").status == 0)
    // A galaxy whose one-way warps were made to leave the graph.
    let broken = try place.run(
      "warpwright generate --seed 3 -q -T json -o - | sed 's/\"turn_cost\":1,/\"turn_cost\":9,/' "
        + "| sed 's/\"total_sectors\":300/\"total_sectors\":299/' | warpwright verify")
    #expect(broken.status == 1, "\(broken.messages)")
    #expect(broken.text.contains("INV-"))
  }

  @Test func `Outputs that cannot be created`() throws {
    let place = try Workplace()
    try place.write("mine", to: "plain")
    for call in [
      "generate -T json,svg -o plain", "generate -o plain/deep", "generate -T json -o none/x.json",
      "render -T svg -o plain/", "render -T svg -o none/x.svg", "generate -T json -o plain/",
    ] {
      let result = try place.run("printf '1 2\\n' | warpwright \(call)")
      #expect(result.status == 73, "\(call): \(result.messages)")
      #expect(place.contents == ["plain"], "\(call)")
    }
    #expect(try String(decoding: place.read("plain"), as: UTF8.self) == "mine")
  }

  @Test func `Existing files of a directory stay, unless forced`() throws {
    let place = try Workplace()
    let first = try place.run("warpwright generate --seed 5 -T json,dot")
    #expect(first.status == 0)
    #expect(
      place.contents == [
        "Output", "Output/terran-space-5", "Output/terran-space-5/galaxy.json",
        "Output/terran-space-5/manifest.json", "Output/terran-space-5/map.dot",
      ])
    let old = try place.read("Output/terran-space-5/manifest.json")
    let second = try place.run("warpwright generate --seed 5 -T json,dot --density tradewars")
    #expect(second.status == 73)
    #expect(second.messages.contains("--force"))
    #expect(try place.read("Output/terran-space-5/manifest.json") == old)
    #expect(
      try place.run("warpwright generate --seed 5 -T json,dot --density tradewars --force").status
        == 0)
    #expect(try place.read("Output/terran-space-5/manifest.json") != old)
  }

  @Test func `Maps that cannot be drawn`() throws {
    let place = try Workplace()
    let wanted = try place.run("warpwright generate sandbox --sectors 60000 -T svg -o big")
    #expect(wanted.status == 65)
    #expect(wanted.messages.contains("60000"))
    #expect(place.contents.isEmpty)
  }

  @Test func `A trap is reported as a bug`() throws {
    let result = try Workplace().run(
      "timeout -s ILL --preserve-status 0.2 warpwright generate sandbox --sectors 400000 --seed 1 "
        + "--set region.name=\"It's\" -T json -o big.json")
    #expect(result.status == 70)
    #expect(result.messages.contains("this is a bug"))
    #expect(result.messages.contains("--set 'region.name=It'\\''s' -T json -o big.json"))
  }

  @Test func `A limit on the size of files is an error of writing`() throws {
    let place = try Workplace()
    let result = try place.run("ulimit -f 8; warpwright generate --seed 1 -o out/deep")
    #expect(result.status == 74, "\(result.messages)")
    #expect(place.contents.isEmpty)
  }

  @Test func `A file that is named is replaced`() throws {
    let place = try Workplace()
    try place.write("old", to: "g.json")
    #expect(try place.run("warpwright generate --seed 5 -T json -o g.json").status == 0)
    #expect(try place.read("g.json").count > 1000)
    #expect(place.contents == ["g.json"])
  }
}
