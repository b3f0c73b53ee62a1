import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("DroneFightSeeder: raids end, and guards survive")
struct DroneFightSeederTests {
  @Test func raidsEndAndGuardsSurvive() {
    var people = SketchedPeople(
      [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context(), players: 48)
    people.formTeams()
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
