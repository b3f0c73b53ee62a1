import Foundation
import GalaxyTestSupport
import Testing

/// What readers leave out and what writers do not carry is reported on the error stream.
@Suite struct LossTests {
  @Test func whatLeadsNowhereIsNamed() throws {
    let place = try Workplace()
    let map = try UniverseFile()
    try place.write(
      try map.changed {
        $0.append(["from": 4, "to": 9999, "oneWay": false], to: "warps")
        $0.append(["from": 8888, "to": 4, "oneWay": false], to: "warps")
      }, to: "w.json")
    try place.write(
      try map.changed {
        $0.append(
          [
            "id": 900, "type": "BUBBLE", "name": "Gone", "anchorSectorId": 777,
            "interiorSectorIds": [1, 2],
          ], to: "specialFormations")
        $0.append(["type": "rylan", "sectorId": 7777], to: "specialLocations")
        $0.append(9999, to: "fedspaceSectors")
      }, to: "f.json")
    for call in ["analyze w.json --fast", "course w.json 4 1", "render w.json -T dot -o x.dot"] {
      let result = try place.run("warpwright \(call)")
      #expect(result.messages.contains("left out 2 warps"), "\(call): \(result.messages)")
      #expect(result.messages.contains("4 → 9999"), "\(call): \(result.messages)")
      #expect(result.status <= 1)
    }
    let other = try place.run("warpwright analyze f.json --fast")
    for part in ["left out 1 formation: 777", "1 special location: 7777", "1 fedspace sector"] {
      #expect(other.messages.contains(part), "\(other.messages)")
    }
  }

  @Test func galaxiesTellOfTheirOmissions() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate galaxy --seed 2 -T json -o g.json -q")
    var galaxy = try #require(
      try JSONSerialization.jsonObject(with: place.read("g.json")) as? [String: Any])
    var tables = try #require(galaxy["tables"] as? [String: [[String: Any]]])
    let unknown = "00000000-0000-4000-8000-000000000000"
    for (table, column) in [
      ("sector_warps", "destination_sector_id"), ("warp_tunnels", "destination_sector_id"),
      ("special_formations", "anchor_sector_id"),
    ] { tables[table]?[0][column] = unknown }
    galaxy["tables"] = tables
    try place.write(
      String(decoding: try JSONSerialization.data(withJSONObject: galaxy), as: UTF8.self),
      to: "d.json")
    let result = try place.run("warpwright detect d.json")
    for part in ["left out 1 warp: ", "left out 1 tunnel: ", "left out 1 formation: "] {
      #expect(result.messages.contains(part), "\(part) \(result.messages)")
    }
  }

  @Test func writersSayWhatTheyLose() throws {
    let place = try Workplace()
    try place.write("1 2\n3\n4\n5\n", to: "m.txt")
    let csv = try place.run("warpwright convert m.txt -T csv-edges -o -")
    #expect(csv.status == 0 && csv.messages.contains("does not carry 3 isolated sectors"))
    let edges = try place.run("warpwright convert m.txt -T edges -o -")
    #expect(edges.text.hasSuffix("sectors\n1 2\n3\n4\n5\n") && edges.messages.isEmpty)
    let both = try place.run(
      "warpwright generate player-owned --seed 4 -T json -o p.json -q; "
        + "warpwright convert p.json -T matrix-market -o p.mtx")
    #expect(both.messages.contains("does not carry sector names, positions and latent warps"))
  }

  /// `\\N` and the like would be replaced by Graphviz.
  @Test func backslashesStayInPictures() throws {
    let place = try Workplace()
    let name = #"C:\New\Goto\Left\Tea\Head\End\now\"#
    let json = name.replacing("\\", with: "\\\\")
    try place.write(
      #"{"directed":true,"nodes":[{"id":"a","name":"\#(json)"},{"id":"b"}],"#
        + #""links":[{"source":"a","target":"b"}]}"#, to: "m.json")
    for layout in ["map", "neato"] {
      let svg = try place.run("warpwright render m.json --layout \(layout) -T svg -o -")
      #expect(svg.text.contains("xlink:title=\"\(name)\""), "\(layout)")
    }
    let own = try place.run(
      "warpwright generate player-owned --sectors 100 --seed 3 --set 'region.name=\(name)' -T json "
        + "-o g.json -q; warpwright render g.json --layout neato -T svg -o -")
    #expect(own.text.contains(">\(name)<"))
  }
}
