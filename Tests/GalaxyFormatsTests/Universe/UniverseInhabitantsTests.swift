import GalaxyFormats
import GalaxyModel
import Testing

@Suite("What stands in the sectors of a Universe file")
struct UniverseInhabitantsTests {
  private static let goods =
    #"{"ore":{"action":"B","quantity":10,"capacity":100,"regenRate":5},"#
    + #""organics":{"action":"S","quantity":100,"capacity":100,"regenRate":5},"#
    + #""equipment":{"action":"S","quantity":1,"capacity":100,"regenRate":5},"#
    + #""fuel":{"action":"S","quantity":0,"capacity":100,"regenRate":5}}"#
  private static let dock =
    #"{"name":"D","class":11,"isSpaceDock":true,"commodities":{"#
    + #""exotic_technology":{"action":"B","quantity":0,"capacity":9,"regenRate":1},"#
    + #""luxury_goods":{"action":"B","quantity":0,"capacity":9,"regenRate":1}}}"#
  private static let planet =
    #"{"name":"P","type":"earth","habitabilityScore":50,"maxPopulation":50000}"#
  private static let station = #"{"name":"N","class":1,"commodities":\#(goods)}"#

  /// A file with docks at their places, a station and a planet at the capital.
  private func file(
    ports: [Int: String] = [1: station, 10: dock, 15: dock], planets: String = "[\(planet)]",
    config: String = "{}", rosters: String = "[]", count: Int = 20
  ) -> String {
    let sectors = (1...count).map { number in
      #""\#(number)":{"id":\#(number),"position":{"x":\#(number),"y":0,"z":0},"warps":[],"#
        + #""port":\#(ports[number] ?? "null"),"planets":\#(number == 1 ? planets : "[]")}"#
    }
    return #"{"version":"1.3.0","seed":1,"totalSectors":\#(count),"sectors":{"#
      + sectors.joined(separator: ",")
      + #"},"warps":[],"clusters":[{"id":1,"name":"C","type":"STANDARD","sectorRangeStart":1,"#
      + #""sectorRangeEnd":\#(count),"sectorCount":\#(count)}],"config":\#(config),"npcRosters":\#(rosters)}"#
  }

  /// The rules among INV-55…69 that a file breaks.
  private func broken(_ text: String) throws -> Set<String> {
    let galaxy = try MapReader.read(Array(text.utf8), source: "test").galaxy
    return Set(galaxy.findings.map(\.invariant)).filter { $0 > "INV-54" }
  }

  @Test func aSoundFileBreaksNothing() throws {
    #expect(try broken(file()) == [])
    #expect(try broken(file(ports: [:], planets: "[]")) == [])
  }

  @Test func planetsAreJudged() throws {
    let planet = Self.planet
    #expect(try broken(file(planets: "[\(planet),\(planet),\(planet)]")) == ["INV-56"])
    #expect(try broken(file(planets: "[{},7]")) == ["INV-62"])
    for (old, new) in [("earth", "swamp"), ("50,", "51,"), ("50,", "-1,"), ("50,", "50.5,")] {
      let changed = planet.replacing(old, with: new, maxReplacements: 1)
      #expect(try broken(file(planets: "[\(changed)]")) == ["INV-62"])
    }
  }

  @Test func stationsAreJudged() throws {
    let dock = Self.dock
    #expect(try broken(file(ports: [2: Self.station, 10: dock, 15: dock])) == ["INV-57"])
    #expect(try broken(file(ports: [1: Self.station, 10: dock])) == ["INV-58"])
    #expect(try broken(file(ports: [1: Self.station, 10: dock, 14: dock])) == ["INV-58"])
    // A place that is taken sends the dock elsewhere.
    let taken = [1: Self.station, 10: dock, 14: dock, 15: Self.station]
    #expect(try broken(file(ports: taken)) == [])
    for (old, new) in [
      ("\"class\":1", "\"class\":12"), ("\"class\":1", "\"class\":2"), ("\"S\"", "\"B\""),
      ("fuel", "colonists"), ("\"quantity\":10,", "\"quantity\":101,"),
      ("\"quantity\":10,", ""), ("\"quantity\":10,", "\"quantity\":-1,"),
    ] {
      let station = Self.station.replacing(old, with: new, maxReplacements: 1)
      #expect(try broken(file(ports: [1: station, 10: dock, 15: dock])) == ["INV-59"], "\(new)")
    }
    #expect(try broken(file(ports: [1: "7", 10: dock, 15: dock])) == ["INV-59"])
    let free = Self.station.replacing(
      "\"class\":1,\"commodities\":\(Self.goods)",
      with: #""class":8,"commodities":{"#
        + ["ore", "organics", "equipment", "fuel"].map {
          #""\#($0)":{"action":"B","quantity":0,"capacity":9}"#
        }.joined(separator: ",") + "}")
    #expect(try broken(file(ports: [1: free, 10: dock, 15: dock])) == [])
  }

  @Test func densitiesAndRostersAreJudged() throws {
    let ports = Dictionary(
      uniqueKeysWithValues: (1...300).map {
        ($0, [10, 295].contains($0) ? Self.dock : Self.station)
      }
    )
    #expect(
      try broken(file(ports: ports, config: #"{"portPercent":50}"#, count: 300))
        == ["INV-60", "INV-61"])
    let roster =
      #"{"id":1,"kind":"pirate_lord","targetCount":1,"hostSectorId":5,"namePool":["A"]}"#
    #expect(try broken(file(rosters: "[\(roster)]")) == [])
    #expect(try broken(file(rosters: "[\(roster),\(roster)]")) == ["INV-68"])
    for (old, new) in [
      ("\"hostSectorId\":5", "\"hostSectorId\":99"), ("\"targetCount\":1", "\"targetCount\":0"),
      (#"["A"]"#, "[]"),
    ] {
      #expect(
        try broken(file(rosters: "[\(roster.replacing(old, with: new))]")) == ["INV-68"], "\(new)")
    }
  }
}
