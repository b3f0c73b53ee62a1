import Determinism
import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("ColonySeeder: the nearest habitable planets far from fedspace")
struct ColonySeederTests {
  private func people(planets: [Int], count: Int = 30) -> SketchedPeople {
    var people = SketchedPeople([Sketch.region(count, fedspace: 2)], Sketch.context())
    people.worlds[0].planets = planets.map { Sketch.planet(people.worlds[0].region, at: $0) }
    return people
  }

  private func settled(_ people: inout SketchedPeople, _ count: Int) -> [Holding] {
    ColonySeeder(context: people.context, hosts: people.hosts)
      .settle(count, pilots: people.pilots, crews: [], worlds: &people.worlds)
  }

  @Test func planetsFiveHopsFromFedspaceComeFirst() {
    // Fedspace ends at node 1; node 6 is five hops away from it.
    var people = people(planets: [3, 6, 12, 20])
    #expect(settled(&people, 3).map(\.node) == [6, 12, 20])
    // A fourth one takes what is nearer.
    var more = self.people(planets: [3, 6, 12, 20])
    let found = settled(&more, 4)
    #expect(found.map(\.node) == [6, 12, 20, 3])
    #expect(Set(found.map(\.owner)).count == 4)
    for holding in found {
      let planet = more.worlds[0].planets.first { $0.id == holding.id }
      #expect(planet?.ownerID == more.pilots[holding.owner].player.id)
      #expect(more.pilots[holding.owner].hasFinishedFirstLogin)
    }
  }

  @Test func otherPlanetsAreNotSettled() {
    var people = people(planets: [8, 9, 10, 11])
    people.worlds[0].planets[0].habitability = 39
    people.worlds[0].planets[1].ownerID = Sketch.id(5)
    people.worlds[0].planets[2].isPopulationHub = true
    #expect(settled(&people, 9).map(\.node) == [11])
    // In fedspace itself there are no colonies.
    var inside = self.people(planets: [0, 1])
    #expect(settled(&inside, 2).isEmpty)
  }

  @Test func settledPlanetsKeepTheLimitsOfTheirCitadel() {
    for level in 1...3 {
      for seed in 1...50 as ClosedRange<UInt64> {
        var stream = RandomStream(key: seed)
        var planet = Sketch.planet(Sketch.region(5), at: 3, habitability: 40 + Int(seed))
        planet.settle(by: Sketch.id(1), at: .defaultEpoch, level: level, &stream)
        let citadel = CitadelCatalog.levels[level]
        #expect(planet.status == .colonized && planet.citadelLevel == level)
        #expect(planet.maxColonists == min(citadel.population, planet.maxPopulation))
        #expect(planet.colonists * 100 >= planet.maxColonists * 20 - 100)
        #expect(planet.colonists * 100 <= planet.maxColonists * 90)
        #expect(planet.safeCredits * 4 <= citadel.safe)
        #expect(planet.fighters <= citadel.drones)
        let buildings = planet.structures["buildings"]?.elements ?? []
        #expect(buildings.count == (level >= 3 ? 1 : 0) && planet.defenseTurrets == buildings.count)
      }
    }
  }
}
