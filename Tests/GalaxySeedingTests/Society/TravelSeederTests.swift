import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TravelSeeder: journeys between two regions")
struct TravelSeederTests {

  @Test func ofEightJourneysSixAreRoundTrips() {
    let people = SketchedPeople(
      [Sketch.region(30, name: "a"), Sketch.region(30, name: "b")], Sketch.context(), players: 96)
    let memberships = MembershipSeeder(context: people.context, hosts: people.hosts)
    let seeder = TravelSeeder(
      context: people.context, hosts: people.hosts, memberships: memberships,
      outline: GalaxyOutline(Sketch.joinedGalaxy()))
    // From the capitals to the first tunnel: 12 and 20 hops.
    #expect(seeder.hopsToCrossing == [12, 20])
    let rows = seeder.rows(pilots: people.pilots)
    #expect(rows.count == 32)
    #expect(rows.count { $0.status == .completed } == 24)
    #expect(rows.count { $0.status == .inTransit } == 4)
    #expect(rows.count { $0.status == .failed } == 4)
    for (number, row) in rows.enumerated() {
      #expect(row.sourceRegionID != row.destinationRegionID)
      let isFirst = row.sourceRegionID == people.hosts[0].region.identifier
      #expect(row.travelCost == 10 * ((isFirst ? 12 : 20) + 1) || number < 0)
      #expect((row.completedAt == nil) == (row.status == .inTransit))
      let pilot = people.pilots.first { $0.player.id == row.playerID }
      #expect(pilot.map(memberships.hasSecond) == true)
    }
    for first in stride(from: 0, to: 32, by: 8) {
      for there in [first, first + 2, first + 4] {
        #expect(rows[there].playerID == rows[there + 1].playerID)
        #expect(rows[there].sourceRegionID == rows[there + 1].destinationRegionID)
      }
    }
  }
}
