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

  @Test func raidsEndAndGuardsSurvive() {
    let people = people(48)
    let seeder = DroneSeeder(context: people.context, hosts: people.hosts)
    var drones = seeder.drones(pilots: people.pilots, hulls: people.hulls)
    let posted = seeder.post(
      &drones, count: 28, pilots: people.pilots, crews: people.crews, colonies: [])
    let fights = DroneFightSeeder(context: people.context, seeder: seeder)
      .fights(&drones, posted: posted, pilots: people.pilots)
    #expect(fights.count == 16)
    #expect(fights.map(\.startedAt) == fights.map(\.startedAt).sorted())
    var byID: [Identifier: DroneHolding] = [:]
    for drone in drones { byID[drone.drone.id] = drone }
    for fight in fights {
      guard let attacker = fight.attackerDroneID.flatMap({ byID[$0] }),
        let defender = fight.defenderDroneID.flatMap({ byID[$0] })
      else {
        Issue.record("unknown drone")
        continue
      }
      #expect(attacker.owner != defender.owner)
      #expect(attacker.deployment?.sectorID == defender.deployment?.sectorID)
      #expect(attacker.deployment?.isActive == false)
      if let winner = fight.winnerDroneID {
        #expect(winner == attacker.drone.id || winner == defender.drone.id)
      }
    }
    for drone in drones {
      #expect(drone.drone.health >= 0 && drone.drone.health <= drone.drone.maxHealth)
      #expect((drone.drone.status == .destroyed) == (drone.drone.health == 0))
      if posted.contains(where: { drones[$0].drone.id == drone.drone.id }) {
        #expect(drone.drone.health > 0)
      }
    }
  }
}
