import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TreatySeeder: regions that a tunnel joins")
struct TreatySeederTests {
  @Test func everyPairHasAnActiveAndAnExpiredTreaty() {
    let context = PopulationContext(Sketch.context())
    let rows = TreatySeeder(context: context).rows(GalaxyOutline(Sketch.joinedGalaxy()))
    #expect(rows.map(\.status) == [.active, .expired, .active, .expired])
    #expect(Set(rows.map(\.id)).count == 4)
    for row in rows {
      #expect(row.expiresAt.map { ($0 < context.epoch) == (row.status == .expired) } == true)
    }
  }
}
