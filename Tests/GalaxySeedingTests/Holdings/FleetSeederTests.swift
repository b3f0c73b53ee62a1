import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FleetSeeder: fleets of three members of a team")
struct FleetSeederTests {
  private func seeded(_ players: Int) -> (people: SketchedPeople, fleets: [FleetHolding]) {
    var people = SketchedPeople(
      [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context(), players: players)
    people.formTeams()
    let fleets = FleetSeeder(context: people.context, hosts: people.hosts)
      .fleets(pilots: &people.pilots, crews: people.crews, hulls: &people.hulls)
    return (people, fleets)
  }

  @Test func totalsAreSumsOfThreeHulls() {
    let (people, fleets) = seeded(24)
    #expect(fleets.count == 4 && fleets.count { $0.fleet.status == .disbanded } == 1)
    for fleet in fleets where fleet.fleet.status != .disbanded {
      let figures = fleet.hulls.map { ShipCatalog.figures(people.hulls[$0].type) }
      #expect(figures.count == 3 && fleet.members.count == 3)
      #expect(fleet.fleet.totalShips == 3)
      #expect(fleet.fleet.totalFirepower == figures.reduce(0) { $0 + $1.attackRating })
      #expect(fleet.fleet.totalShields == figures.reduce(0) { $0 + $1.maxShields })
      #expect(fleet.fleet.totalHull == figures.reduce(0) { $0 + $1.hullPoints })
      #expect(fleet.fleet.averageSpeed == figures.reduce(0) { $0 + $1.speed } / 3)
      #expect(fleet.members.map(\.role) == [.flagship, .attacker, .defender])
      for hull in fleet.hulls {
        let pilot = people.pilots[people.hulls[hull].owner]
        #expect(pilot.isPosted && pilot.node == fleet.node && people.hulls[hull].node == fleet.node)
        #expect(people.hosts[0].region.sectors.identifier[fleet.node] == fleet.fleet.sectorID)
      }
    }
    for fleet in fleets where fleet.fleet.status == .disbanded {
      #expect(fleet.members.isEmpty && fleet.hulls.isEmpty && fleet.fleet.disbandedAt != nil)
    }
  }
}
