import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TravelSeeder and TreatySeeder: regions that a tunnel joins")
struct TravelSeederTests {
  private func galaxy() -> Galaxy {
    var galaxy = Galaxy(name: "g", source: .rows)
    galaxy.regions = ["a", "b", "c"].map { Sketch.region(30, name: $0) }
    let ends = [(0, 12, 1, 20), (1, 5, 0, 3), (2, 4, 1, 6)]
    galaxy.attachments = ends.map {
      WarpTunnel(
        name: "t", origin: SectorReference(region: $0.0, node: $0.1),
        destination: SectorReference(region: $0.2, node: $0.3), type: .natural, isTwoWay: true,
        isLatent: false,
        stability: 1, turnCost: 1, length: 1)
    }
    return galaxy
  }

  @Test func neighborsAreListedOnce() {
    let neighbors = GalaxyOutline(galaxy()).neighbors
    #expect(neighbors.map(\.first) == [0, 1] && neighbors.map(\.second) == [1, 2])
  }

  @Test func everyPairHasAnActiveAndAnExpiredTreaty() {
    let context = PopulationContext(Sketch.context())
    let rows = TreatySeeder(context: context).rows(GalaxyOutline(galaxy()))
    #expect(rows.map(\.status) == [.active, .expired, .active, .expired])
    #expect(Set(rows.map(\.id)).count == 4)
    for row in rows {
      #expect(row.expiresAt.map { ($0 < context.epoch) == (row.status == .expired) } == true)
    }
  }

  @Test func ofEightJourneysSixAreRoundTrips() {
    let people = SketchedPeople(
      [Sketch.region(30, name: "a"), Sketch.region(30, name: "b")], Sketch.context(), players: 96)
    let memberships = MembershipSeeder(context: people.context, hosts: people.hosts)
    let seeder = TravelSeeder(
      context: people.context, hosts: people.hosts, memberships: memberships,
      outline: GalaxyOutline(galaxy()))
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
