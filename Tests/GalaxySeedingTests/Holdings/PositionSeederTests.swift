import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PositionSeeder: near the capital, docked, or anywhere in the core")
struct PositionSeederTests {
  @Test func twoOfFiveAreNearTheCapitalAndTwoAreDocked() {
    var people = SketchedPeople(
      [Sketch.region(40, fedspace: 2)], Sketch.context(), players: 50,
      stations: [(2, 1), (7, 2), (10, 3), (30, 4)])
    let seeder = PositionSeeder(context: people.context, hosts: people.hosts)
    seeder.place(&people.pilots, hulls: &people.hulls, colonies: [])
    #expect(people.pilots.count { $0.player.isDocked } == 20)
    for (place, pilot) in people.pilots.enumerated() {
      let hull = people.hulls[pilot.current]
      #expect(hull.node == pilot.node && hull.isDocked == pilot.player.isDocked)
      #expect(pilot.player.currentSectorID == pilot.node + 1)
      switch place % 5 {
      case 0, 1: #expect(pilot.node <= 3)
      case 2, 3: #expect([2, 7, 10].contains(pilot.node) && pilot.player.currentPortID != nil)
      default: #expect(pilot.player.currentPortID == nil)
      }
    }
    seeder.note(people.pilots, hulls: people.hulls, crews: [], in: &people.worlds)
    let present = people.worlds[0].contents.sectors.values.reduce(0) { $0 + $1.present.count }
    #expect(present == 50 && people.worlds[0].contents.government.activePlayers == 50)
  }

  @Test func oneOwnerIsOnAPlanet() {
    var people = SketchedPeople([Sketch.region(40)], Sketch.context(), players: 6)
    people.pilots[1].isPosted = true
    let colonies = [1, 3, 4].map {
      Holding(
        owner: $0, host: 0, node: 20 + $0, id: Sketch.id($0), acquired: people.context.epoch)
    }
    PositionSeeder(context: people.context, hosts: people.hosts)
      .place(&people.pilots, hulls: &people.hulls, colonies: colonies)
    // The first owner is with a fleet.
    #expect(people.pilots.filter(\.player.isLanded).map(\.index) == [3])
    #expect(people.pilots[3].node == 23 && people.pilots[3].player.currentPlanetID == Sketch.id(3))
    #expect(!people.pilots[3].player.isDocked)
  }
}
