import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TargetFinder: stations and planets off fedspace")
struct TargetFinderTests {
  @Test func shipyardsAndSafeSectorsAreNoTargets() {
    var people = SketchedPeople(
      [Sketch.region(20, fedspace: 4)], Sketch.context(), stations: [(2, 1), (8, 2), (12, 11)])
    people.worlds[0].stations[2].type = .shipyard
    let id = people.worlds[0].stations[1].id
    let owned = Holding(
      owner: 5, host: 0, node: 8, id: id, acquired: people.context.days.start)
    let finder = TargetFinder(owners: [owned])
    let stations = finder.stations(people.worlds[0], people.hosts[0])
    #expect(stations.map(\.node) == [8] && stations.map(\.owner) == [5])
  }

  @Test func settledPlanetsComeFirst() {
    var people = SketchedPeople([Sketch.region(20, fedspace: 4)], Sketch.context())
    people.worlds[0].planets = [2, 6, 9, 11].map {
      Sketch.planet(people.worlds[0].region, at: $0)
    }
    people.worlds[0].planets[3].genesisCreated = true
    let none = TargetFinder(owners: [])
    #expect(none.planets(people.worlds[0], people.hosts[0]).map(\.node) == [6, 9])
    let owned = people.worlds[0].planets.dropFirst(2).map {
      Holding(
        owner: 1, host: 0, node: $0.sectorID - 1, id: $0.id, acquired: people.context.epoch)
    }
    let some = TargetFinder(owners: Array(owned))
    #expect(some.planets(people.worlds[0], people.hosts[0]).map(\.node) == [9])
  }
}
