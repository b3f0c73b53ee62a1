import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Contents of the data block")
struct PageContentsTests {
  @Test func stationsAndPlanetsAreThoseOfTheRows() {
    var galaxy = SyntheticGalaxy.galaxy(regions: [300])
    let rows = RowStore.synthetic(on: &galaxy)
    let part = PageContents(galaxy, rows: rows).parts[0]
    let layers = MapContents(galaxy, rows: rows).regions[0]
    for node in 0..<300 {
      #expect(part.station(node) == layers.stations[node]?.number)
      #expect(part.planets(node) == layers.planets[node]?.count ?? 0)
    }
    #expect(part.stations.count == layers.stations.count && !part.stations.isEmpty)
  }

  @Test func withoutRowsThereIsWhatTheRegionRepeats() {
    var galaxy = SyntheticGalaxy.galaxy(regions: [3])
    galaxy.regions[0].contents.stationClass = [-1, 4, 0]
    galaxy.regions[0].contents.planetCount = [2, 0, 1]
    let part = PageContents(galaxy, rows: RowStore()).parts[0]
    #expect((0..<3).map { part.station($0) } == [nil, 4, 0])
    #expect((0..<3).map { part.planets($0) } == [2, 0, 1])
  }
}
