import GalaxyAnalysis
import GalaxyModel
import Testing
import WarpMap

@testable import WarpwrightCLI

@Suite struct ExplainedWordsTests {
  private func words(regions: Int = 1) -> ExplainedWords {
    var galaxy = Galaxy(name: "map", source: .rows)
    for index in 0..<regions {
      var region = Region(
        type: nil, name: "r\(index)", displayName: "R", sectors: SectorTable(count: 9))
      region.warps.insert(from: 0, to: 1, flags: .twoWay)
      region.formations = [
        SpecialFormation(ordinal: 1, type: .deadEnd, name: "One", anchor: 3, interior: []),
        SpecialFormation(ordinal: 2, type: .deadEnd, name: "Two", anchor: 4, interior: []),
      ]
      galaxy.regions.append(region)
    }
    let station = ChartedStation(
      sector: SectorReference(region: 0, node: 4), name: "S", stationClass: nil, offers: [])
    return ExplainedWords(
      galaxy, contents: ChartContents(stations: [station], planets: []), source: "map")
  }

  private func refs(
    _ refs: [String], regions: Int = 1, prices: [String] = [], missing: [String] = []
  ) throws -> [String] {
    try words(regions: regions)
      .subjects(refs, prices: prices, missing: missing, isTraced: true).map(\.ref)
  }

  @Test func subjectsAreInTheOrderOfTheCall() throws {
    #expect(
      try refs(
        ["sector:3", "warp:2-1", "station:5"], prices: ["5:ORE"], missing: ["dead-end"])
        == ["sector:3", "warp:2-1", "station:5", "5:ORE", "dead-end"])
  }

  @Test func severalThingsHaveNamesOfTheirOwn() throws {
    #expect(try refs(["sector:1-2"]) == ["sector:1", "sector:2"])
    #expect(try refs(["formation:DEAD_END"]) == ["formation:#1", "formation:#2"])
    #expect(try refs(["r1/sector:1-2"], regions: 2) == ["r1/sector:1", "r1/sector:2"])
    #expect(try refs(["sector:1+1"]) == ["sector:1", "sector:2"])
  }

  @Test func wrongWordsAreRejected() {
    for (prices, missing) in [
      (["ore"], []), (["5:gold"], []), (["4:ore"], []), ([], ["BUBBEL"]),
    ] as [([String], [String])] {
      #expect(throws: (any Error).self) { try refs([], prices: prices, missing: missing) }
    }
    #expect(throws: (any Error).self) { try refs(["names"]) }
    #expect(throws: (any Error).self) { try refs([], regions: 2, missing: ["BUBBLE"]) }
  }
}
