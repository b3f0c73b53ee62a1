import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("ProjectSeeder: orders of hulls in slips")
struct ProjectSeederTests {
  private func seeded(
    _ players: Int
  ) -> (people: SketchedPeople, rows: [ShipConstructionProject]) {
    var people = SketchedPeople([Sketch.region(30)], Sketch.context(), players: players)
    let site = StationSite(node: 12, stationClass: 11, kind: .tradeDockA)
    let context = people.context.seeding
    StationSeeder(context: context, random: context.streams(of: people.worlds[0].region))
      .seed([site], into: &people.worlds[0])
    let rows = ProjectSeeder(context: people.context)
      .projects(&people.pilots, worlds: &people.worlds)
    return (people, rows)
  }

  @Test func stagesRotateAndPaymentsFollow() {
    let (people, rows) = seeded(24)
    #expect(rows.map(\.state) == [.frameAssembly, .outfitting, .complete])
    for (row, percent) in zip(rows, [35, 60, 100]) {
      #expect(row.creditsPaid == row.totalCost * percent / 100)
      #expect(row.depositPaid == row.totalCost / 10)
      for material in ShipyardCatalog.materials {
        let required = row.resourcesRequired[material.good]?.number ?? 0
        let delivered = row.resourcesDelivered[material.good]?.number ?? 0
        #expect(required == row.totalCost / 1000 * material.units)
        #expect(delivered <= required && 4 * delivered >= required)
      }
      #expect(row.createdAt <= row.updatedAt && row.updatedAt <= people.context.epoch)
    }
    #expect(rows[2].milestones["final"] == .boolean(true))
    #expect(rows[1].milestones["final"] == .boolean(false))
  }

  @Test func everyOrderHasASlipAndItsClientTheStanding() {
    let (people, rows) = seeded(96)
    #expect(rows.count == 12)
    let slips = people.worlds[0].slips
    #expect(slips.compactMap(\.reservationID) == rows.map(\.id))
    for (slip, row) in zip(slips, rows) {
      #expect(slip.status == .occupied && slip.occupiedSince == row.createdAt)
      #expect(row.usesSpecializedSlip == (slip.kind == .specialized))
      #expect(row.usesSpecializedSlip == (row.shipType == ShipType.warpJumper.rawValue))
      let client = people.pilots.first { $0.player.id == row.playerID }
      #expect(
        client?.favors.contains { $0.atLeast >= (row.usesSpecializedSlip ? 500 : 200) } == true)
    }
  }
}
