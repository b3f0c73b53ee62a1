import GalaxyTestSupport
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

  @Test func `Every command draws the same map, with the counts of the rows`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate --seed 9 -T json,dot,svg,csv -o a")
    for (index, call) in [
      "render a/galaxy.json -T dot", "convert a/galaxy.json -T dot", "generate --seed 9 -T dot",
    ].enumerated() {
      #expect(try place.run("warpwright \(call) -o \(index).dot").status == 0)
      #expect(try place.read("\(index).dot") == place.read("a/map.dot"), "\(call)")
    }
    // Rows with a comma or a line break inside would count wrongly; sectors and stations have ids.
    for (attribute, table) in [("station=[0-9]+", "stations"), ("number=[0-9]+", "sectors")] {
      let dots = try place.run("grep -oE '[^a-z]\(attribute)' a/map.dot | wc -l").text
      let rows = try place.run("grep -cE '^[0-9a-f]{8}-' a/csv/\(table).csv").text
      #expect(dots == rows, "\(table)")
    }
    let layers = try place.run("warpwright generate --seed 9 -T svg --layers all -o all.svg")
    #expect(layers.status == 0, "\(layers.messages)")
    _ = try place.run("warpwright render a/galaxy.json --layers all -o again.svg")
    #expect(try place.read("all.svg") == place.read("again.svg"))
    #expect(try place.read("all.svg") != place.read("a/map.svg"))
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
