import GalaxyModel
import GalaxyTestSupport
import Platform
import Testing

@testable import MapEditing

struct MapReferenceTests {
  @Test(
    arguments: [
      ("sector:12", "sector:12"),
      ("sector:3,5-9", "sector:3,5-9"),
      ("SECTOR:3-3", "sector:3"),
      ("cluster:2+1", "cluster:2+1"),
      ("zone:frontier", "zone:frontier"),
      ("type:asteroid-field", "type:ASTEROID_FIELD"),
      ("place:Alpha-Centauri", "place:alpha_centauri"),
      ("names", "names"),
      ("terran-space/all", "terran-space/all"),
      ("formation:#3+2", "formation:#3+2"),
      ("formation:bubble", "formation:BUBBLE"),
      ("formation:\"Bubble\"", "formation:\"Bubble\""),
      ("formation:Amber Hollow", "formation:\"Amber Hollow\""),
      ("formation:\"A/B\"+1", "formation:\"A/B\"+1"),
      ("warp:40-12", "warp:12-40"),
      ("warp:40>12", "warp:40>12"),
      ("tunnel:90-5", "tunnel:90-5"),
      ("station:17", "station:17"),
      ("\"Terran Space\"/planet:17/2", "\"Terran Space\"/planet:17/2"),
      ("region", "region"),
      ("region:central-nexus", "central-nexus/region"),
      ("galaxy", "galaxy"),
    ])
  func textIsRead(text: String, canonical: String) throws {
    let reference = try MapReference(text)
    #expect(reference.description == canonical)
    #expect(try MapReference(canonical) == reference)
  }

  @Test(
    arguments: [
      ("", 1, "begins with a word"),
      ("sektor:3", 1, "did you mean 'sector'?"),
      ("sector", 7, "a colon must follow 'sector'"),
      ("sector:", 8, "a sector number is missing before the end"),
      ("sector:3-", 10, "a sector number is missing"),
      ("sector:9-3", 8, "9-3 is empty"),
      ("sector:3 ", 9, "nothing can follow here"),
      ("sector:99999999999999999999", 8, "too large"),
      ("type:NEBULE", 6, "did you mean 'NEBULA'?"),
      ("place:rylon", 7, "did you mean 'rylan'?"),
      ("formation:#0", 12, "formations count from 1"),
      ("formation:A/B", 12, "double quotes"),
      ("formation:\"A", 11, "the quote has no end"),
      ("warp:3", 7, "write 3-V for both directions"),
      ("tunnel:3>4", 9, "a tunnel is written U-V"),
      ("planet:3", 9, "planet:3/1"),
      ("planet:3/0", 10, "positions count from 1"),
      ("names+", 7, "a number of hops is missing"),
    ])
  func mistakeHasItsPlace(text: String, column: Int, reason: String) throws {
    let error = try #require(throws: ReferenceError.self) { try MapReference(text) }
    #expect(error.column == column)
    #expect(error.reason.contains(reason))
    #expect(error.exitStatus == .usage)
  }

  @Test func randomReferencesReadBack() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2_000 {
      let reference = RandomReference.any(&random)
      #expect(try MapReference(reference.description) == reference)
    }
  }
}

/// References without a map, with all kinds of names.
enum RandomReference {
  static func any(_ random: inout SplitMix64) -> MapReference {
    let number = Int.random(in: 1...2_000, using: &random)
    let other = Int.random(in: 1...2_000, using: &random)
    let subjects: [MapReference.Subject] = [
      .sectors(ranges(&random)), .clusters(ranges(&random)), .zone(name(&random)),
      .sectorType(SectorType.allCases.randomElement(using: &random) ?? .standard),
      .place(PlaceWord.all.randomElement(using: &random) ?? .capital), .names, .all,
      .formation(.ordinal(number)),
      .formation(.type(FormationType.allCases.randomElement(using: &random) ?? .bubble)),
      .formation(.name(name(&random))), .warp(LinkWord(number, other, isDirected: true)),
      .warp(LinkWord(number, other, isDirected: false)),
      .tunnel(min(number, other), max(number, other)), .station(number),
      .planet(number, position: Int.random(in: 1...2, using: &random)), .region, .galaxy,
    ]
    return MapReference(
      subjects.randomElement(using: &random) ?? .all,
      in: Bool.random(using: &random) ? name(&random) : nil,
      hops: Bool.random(using: &random) ? Int.random(in: 0...9, using: &random) : nil)
  }

  static func name(_ random: inout SplitMix64) -> String {
    let parts = [
      "a", "B", "9", " ", "/", "+", ",", "\"", "\\", ":", "#", ">", "é", "\u{1}", "bubble", "-",
    ]
    let count = Int.random(in: 1...6, using: &random)
    return (0..<count).map { _ in parts.randomElement(using: &random) ?? "a" }.joined()
  }

  private static func ranges(_ random: inout SplitMix64) -> [ClosedRange<Int>] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let low = Int.random(in: 1...500, using: &random)
      return low...(low + Int.random(in: 0...3, using: &random))
    }
  }
}
