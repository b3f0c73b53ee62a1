import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("DroneSeeder: as many drones as hulls can carry, and their posts")
struct DroneSeederTests {
  private func people(_ players: Int) -> SketchedPeople {
    var people = SketchedPeople(
      [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context(), players: players)
    people.formTeams()
    return people
  }

  @Test func noHullCarriesMoreThanItsLimit() {
    for players in [1, 2, 5, 24, 60] {
      let people = people(players)
      let seeder = DroneSeeder(context: people.context, hosts: people.hosts)
      let drones = seeder.drones(pilots: people.pilots, hulls: people.hulls)
      let limits = people.pilots.map {
        ShipCatalog.figures(people.hulls[$0.current].type).maxDrones
      }
      #expect(drones.count == min(2 * players, limits.reduce(0, +)), "\(players)")
      for pilot in people.pilots {
        let own = drones.filter { $0.owner == pilot.index }
        #expect(own.count <= limits[pilot.index])
        #expect(own.map(\.ordinal) == Array(1..<own.count + 1))
      }
      for drone in drones { #expect(drone.drone.health == drone.drone.maxHealth) }
    }
  }

  @Test func postedDronesAreDeployedInOneSector() {
    let people = people(24)
    let seeder = DroneSeeder(context: people.context, hosts: people.hosts)
    var drones = seeder.drones(pilots: people.pilots, hulls: people.hulls)
    let posted = seeder.post(
      &drones, count: 14, pilots: people.pilots, crews: people.crews, colonies: [])
    #expect(posted.count == 14 && posted == posted.sorted())
    for index in drones.indices {
      let drone = drones[index]
      #expect((drone.deployment != nil) == posted.contains(index))
      guard let deployment = drone.deployment else { continue }
      #expect(drone.drone.status == .deployed && deployment.isActive)
      #expect(drone.drone.sectorID == deployment.sectorID)
      #expect(deployment.playerID == people.pilots[drone.owner].player.id)
      if let team = people.pilots[drone.owner].team {
        #expect(drone.node == people.crews[team].gate)
      }
      #expect(!people.hosts[0].isFedspace(drone.node))
    }
  }
}
