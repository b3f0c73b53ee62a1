import GalaxyModel
import GalaxySettings
import PlaceNaming
import Testing

@testable import GalaxySeeding

@Suite("StationNaming: names are unique in a region")
struct StationNamingTests {
  private func naming(_ type: RegionType) -> StationNaming {
    let region = Sketch.region(500, type: type)
    let context = Sketch.context()
    return StationNaming(
      region, context.streams(of: region), context.places(.stations, in: region))
  }

  @Test func fixedStationsHaveFixedNames() {
    func name(_ kind: StationSite.Kind, _ type: RegionType) -> String {
      var naming = naming(type)
      return naming.name(of: StationSite(node: 0, stationClass: 0, kind: kind))
    }
    #expect(name(.capital, .terranSpace) == "Earth Station")
    #expect(name(.capital, .centralNexus) == "Central Nexus Starport Prime")
    #expect(name(.capital, .playerOwned) == "Capital Station")
    #expect(name(.starterDock, .playerOwned) == "Stardock")
    #expect(name(.frontierDock, .playerOwned) == "Frontier SpaceDock")
    #expect(name(.tradeDockA, .terranSpace) == "TradeDock Prime")
  }

  @Test func otherNamesAreUniqueAndDoNotDependOnTheOthers() {
    var all = naming(.terranSpace)
    let sites = (0..<500).map { StationSite(node: $0, stationClass: 1, kind: .ordinary) }
    let names = sites.map { all.name(of: $0) }
    #expect(Set(names).count == 500)
    var alone = naming(.terranSpace)
    #expect(alone.name(of: sites[0]) == names[0])
  }
}
