import Foundation
import GalaxyTestSupport
import Testing

/// Pictures, DOT and reports count the same links, in whichever format a map comes.
@Suite struct LinkCountTests {
  private static let formats: [(format: String, file: String)] = [
    ("edges", "edges.txt"), ("graphml", "map.graphml"), ("gexf", "map.gexf"),
    ("cytoscape", "map.cyjs"), ("node-link", "map.node-link.json"), ("csv-edges", "edges.csv"),
    ("matrix-market", "map.mtx"), ("cim", "map.cim"),
  ]

  /// Links and one-way links by a report.
  private func report(_ file: String, _ place: Workplace) throws -> [Int] {
    let text = try place.run("warpwright analyze '\(file)' --fast --json")
    let root = try #require(
      try JSONSerialization.jsonObject(with: text.output) as? [String: Any])
    let region = try #require((root["regions"] as? [[String: Any]])?.first)
    return [try #require(region["links"] as? Int), try #require(region["oneWayLinks"] as? Int)]
  }

  /// The same by the edges of a DOT text, and by the title in it.
  private func check(_ dot: String, _ expected: [Int], _ file: String) throws {
    let edges = dot.split(separator: "\n").filter {
      $0.contains("->") && !$0.contains("kind=tunnel")
    }
    #expect([edges.count, edges.count { $0.contains("oneway=true") }] == expected, "\(file)")
    let match = try #require(
      dot.firstMatch(of: /([0-9,]+) warps?(?:  ·  ([0-9,]+) one-way)?/), "\(file)")
    let numbers = [match.1, match.2 ?? "0"].map { Int($0.replacing(",", with: "")) }
    #expect(numbers == expected, "\(file)")
  }

  @Test(arguments: [
    "player-owned --seed 3", "sandbox --sectors 60 --seed 5 --set graph.oneWayPercent=25",
    "sandbox --sectors 20 --seed 8 --set graph.oneWayPercent=0",
  ])
  func agree(call: String) throws {
    let place = try Workplace()
    let names = Self.formats.map(\.format).joined(separator: ",")
    let made = try place.run("warpwright generate \(call) -T json,dot,universe,\(names) -o m -q")
    #expect(made.status == 0, "\(made.messages)")
    let expected = try report("m/galaxy.json", place)
    #expect(expected[0] > 0)
    try check(String(decoding: try place.read("m/map.dot"), as: UTF8.self), expected, "map.dot")
    let files = try #require(
      try? FileManager.default.contentsOfDirectory(atPath: place.path + "/m"))
    for (format, file) in Self.formats {
      let name = try #require(
        files.first { $0 == file || format == "edges" && $0.hasPrefix("edges-") })
      #expect(try report("m/\(name)", place) == expected, "\(format)")
      let drawn = try place.run("warpwright render 'm/\(name)' --from \(format) -T dot -o -")
      try check(drawn.text, expected, format)
    }
    let universe = try #require(files.first { $0.hasPrefix("universe-") })
    let drawn = try place.run("warpwright render 'm/\(universe)' -T dot -o -")
    try check(drawn.text, expected, "universe")
  }

  @Test func answersOnMapsOfPairsDrawThemOnce() throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n2 3\n3 2\n3 4\n1 2\n5 5\n", to: "m.txt")
    for call in [
      "render m.txt -T dot -o p.dot", "convert m.txt -T dot -o p.dot",
      "course m.txt 1 4 -o p.dot", "starts m.txt --at 1 -o p.dot",
      "fog m.txt 1,2,3,4 -o p.dot",
    ] {
      #expect(try place.run("warpwright \(call)").status == 0)
      let dot = String(decoding: try place.read("p.dot"), as: UTF8.self)
      try check(dot, [3, 1], call)
      #expect(dot.contains("s1->s2") && !dot.contains("s2->s1") && !dot.contains("s5->s5"))
    }
    let html = try place.run("warpwright analyze m.txt -T html -o -")
    #expect(html.text.contains("3 warps") && !html.text.contains("5 warps"))
    // What is known of a pair after a visit to one end is the whole of it.
    let fog = try place.run("warpwright fog m.txt 1 -T edges -o -")
    #expect(fog.text.hasSuffix("sectors\n1 2\n2 1\n"))
  }
}
