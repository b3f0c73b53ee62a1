import Foundation
import GalaxyTestSupport
import Testing

@Suite struct OutcomeOptionsTests {
  private func json(_ data: Data) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `The outcome lists files with their sizes and digests`() throws {
    let place = try Workplace()
    let result = try place.run("warpwright generate --seed 5 -q -T json,edges -o out/ --json")
    #expect(result.status == 0 && result.messages.isEmpty)
    let document = try json(result.output)
    #expect(document["schema"] as? String == "warpwright.generate")
    #expect(document["seed"] as? Int == 5 && document["preset"] as? String == "terran-space")
    #expect((document["generator"] as? [String: Any])?["name"] as? String == "warpwright")
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.count == 3)
    let sums = files.map { "\($0["sha256"] ?? "")  \($0["path"] ?? "")\n" }.joined()
    try place.write(sums, to: "sums")
    #expect(try place.run("sha256sum -c sums").status == 0)
    for file in files {
      #expect(try place.read(try #require(file["path"] as? String)).count == file["bytes"] as? Int)
    }
    #expect(try place.run("warpwright generate --seed 5 -T json -o - --json").status == 64)
  }

  @Test func `A dry run names the files and writes nothing`() throws {
    let place = try Workplace()
    let planned = try place.run("warpwright generate --seed 5 -q -T json,csv -o out/ --dry-run")
    #expect(planned.status == 0 && place.contents.isEmpty)
    let document = try json(
      try place.run("warpwright generate --seed 5 -q -T json,csv -o out/ --dry-run --json").output)
    #expect(document["dryRun"] as? Bool == true && place.contents.isEmpty)
    _ = try place.run("warpwright generate --seed 5 -q -T json,csv -o out/")
    let names = Set(planned.text.split(separator: "\n").map(String.init))
    #expect(names == Set(place.contents).subtracting(["out", "out/csv"]))
    // What would fail fails.
    #expect(
      try place.run("warpwright generate --seed 5 -T json,csv -o out/ --dry-run").status == 73)
  }

  @Test func `Unchanged files keep their times`() throws {
    let place = try Workplace()
    let call =
      "warpwright generate player-owned --sectors 100 -q -T edges,json -o out/ --keep-unchanged"
    let result = try place.run(
      """
      \(call) --seed 5 && touch -d 2001-01-01 out/* && \(call) --seed 5
      find out -type f -newermt 2002-01-01; echo same
      \(call) --seed 5 --set galaxy.name=Other; find out -type f -newermt 2002-01-01 | sort; echo rows
      \(call) --seed 5 --force; cd out && warpwright generate --config manifest.json -q -o ../two/
      cmp galaxy.json ../two/galaxy.json
      """)
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      result.text == "same\nout/galaxy.json\nout/manifest.json\nrows\n")
  }

  @Test func `A rule for make names files and recipes`() throws {
    let place = try Workplace()
    try place.write(
      "{preset: \"player-owned\", seed: 5, region: {sectors: 100}}", to: "my recipe.json5")
    try place.write(
      """
      out/galaxy.json:
      \twarpwright generate --config 'my recipe.json5' -q -T json -o out/ --keep-unchanged \\
      \t  --depfile rule.d
      -include rule.d
      """, to: "Makefile")
    let result = try place.run(
      """
      make -s && make -q && echo current
      touch -d '+1 day' 'my recipe.json5' && ! make -q && echo outdated
      """)
    #expect(result.status == 0 && result.text == "current\noutdated\n", "\(result.messages)")
    let rule = String(decoding: try place.read("rule.d"), as: UTF8.self)
    #expect(rule.contains("out/manifest.json: my\\ recipe.json5\n"))
  }

  @Test func `A warning is status 1 if that is asked for`() throws {
    let place = try Workplace()
    try place.write("1 1\n1 2\n", to: "loop.txt")
    let strict = try place.run("warpwright convert loop.txt -T edges -o a.txt --strict")
    #expect(strict.status == 1 && strict.messages.contains("warning: "))
    #expect(place.contents.contains("a.txt"))
    #expect(try place.run("warpwright convert loop.txt -T edges -o b.txt").status == 0)
    #expect(try place.run("warpwright convert a.txt -T edges -o c.txt --strict").status == 0)
    let short =
      "warpwright generate sandbox --sectors 40 --set formations.GOLD_BUBBLE=1 --seed 1 -q -T json"
    #expect(try place.run("\(short) -o d.json --strict").status == 1)
    #expect(try place.run("\(short) -o e.json && cmp d.json e.json").status == 0)
  }

  @Test func `Documents say which galaxy they are about`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate --seed 5 -q -T json -o map.json")
    for command in [
      "analyze map.json --fast", "detect map.json", "verify map.json --only INV-01",
      "inspect map.json",
      "course map.json 1 2", "nearest map.json 1 station", "trade map.json", "traps map.json",
      "chokes map.json federation frontier", "starts map.json --at 1,2", "fog map.json 1",
    ] {
      let document = try json(try place.run("warpwright \(command) --json").output)
      #expect(document["seed"] as? Int == 5, "\(command)")
      #expect(document["preset"] as? String == "terran-space", "\(command)")
      #expect((document["generator"] as? [String: Any])?["version"] is String, "\(command)")
    }
    let edges = try json(try place.run("echo '1 2' | warpwright analyze --json").output)
    #expect(edges["seed"] == nil && edges["preset"] == nil && edges["generator"] == nil)
  }
}
