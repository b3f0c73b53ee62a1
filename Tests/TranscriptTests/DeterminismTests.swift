import Testing

@Suite struct DeterminismTests {
  @Test(arguments: ["terran-space", "player-owned --sectors 150 --density tradewars"])
  func `The same call makes the same bytes, with any number of threads`(call: String) throws {
    let place = try Workplace()
    let first = try place.run("warpwright generate \(call) --seed 9 -T json,edges,dot,svg -o a")
    #expect(first.status == 0)
    for (index, surroundings) in [
      "", "--threads 1", "--threads 2", "--threads 64",
    ].enumerated() {
      let result = try place.run(
        "TZ=Asia/Tokyo LANG=tr_TR.UTF-8 warpwright generate \(call) --seed 9 "
          + "-T json,edges,dot,svg -o b\(index) \(surroundings)")
      #expect(result.status == 0)
      #expect(try place.run("diff -r a b\(index)").status == 0)
    }
  }

  @Test func `Reports do not depend on threads`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate sandbox --sectors 1500 --seed 9 -T edges -o e.txt")
    let one = try place.run("warpwright analyze e.txt --json --threads 1")
    #expect(one.status == 0)
    for threads in [2, 3, 8] {
      let other = try place.run("warpwright analyze e.txt --json --threads \(threads)")
      #expect(other.output == one.output)
    }
  }

  @Test func `A galaxy read and written is the same`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate --seed 9 -T json,edges -o a")
    _ = try place.run("warpwright convert a/galaxy.json -T json -o b.json")
    _ = try place.run("warpwright convert a/galaxy.json -o b.edges")
    #expect(try place.read("a/galaxy.json") == place.read("b.json"))
    #expect(try place.read("a/edges-terran-space.txt") == place.read("b.edges"))
  }

  @Test func `A manifest is a recipe for what it describes`() throws {
    let place = try Workplace()
    _ = try place.run(
      "warpwright generate player-owned --seed 9 --sectors 120 --set graph.maxWarps=5 -o a")
    let result = try place.run("warpwright generate --config a/manifest.json -o b")
    #expect(result.status == 0, "\(result.messages)")
    #expect(try place.run("diff -r a b").status == 0)
  }
}
