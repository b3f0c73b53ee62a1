import Testing
import Warpwright
import WarpwrightTesting

@Suite struct SectorTests {
  @Test func exitsAndEntriesAreThoseOfTheWarps() throws {
    let region = GalaxyMap("1-2, 2>3, 3-1, 7").region
    #expect(region.everySector.map(\.exits) == [[2, 3], [1, 3], [1], []])
    #expect(region.everySector.map(\.entries) == [[2, 3], [1], [1, 2], []])
    let alone = try region.sector(7)
    #expect(!alone.isCapital && alone.zone == nil && alone.stationClass == nil)
    #expect(try region.sector(1).isCapital)
  }

  @Test func stationsAreThoseOfTheWorld() throws {
    let map = Galaxy.generate(.terranSpace, seed: 5).regions[0]
    #expect(map.everySector.filter(\.hasStation).isEmpty)
    let region = try Galaxy.generateWorld(.terranSpace, seed: 5).regions[0]
    let ports = region.everySector.filter(\.hasStation)
    #expect(ports.count == region.contents.stationCount)
    for formation in region.formations {
      let anchor = try region.sector(region.sectors.number(formation.anchor))
      #expect(anchor.formations.contains { $0.name == formation.name })
    }
  }
}
