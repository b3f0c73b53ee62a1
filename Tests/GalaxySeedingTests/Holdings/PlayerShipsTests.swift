import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PlayerShips: rows of hulls and entries of the register")
struct PlayerShipsTests {
  private func ships(_ people: SketchedPeople) -> PlayerShips {
    let offers = people.worlds.map { TradeOffers($0, context: people.context, holdings: []) }
    return PlayerShips(context: people.context, hosts: people.hosts, offers: offers)
  }

  @Test func cargoIsAtMostHalfAHoldOfGoodsSoldNearby() {
    let people = SketchedPeople(
      [Sketch.region(40)], Sketch.context(),
      stations: [(3, 1), (9, 2), (20, 5), (30, 7)])
    let seeder = ships(people)
    for hull in people.hulls {
      var hull = hull
      for node in [0, 9, 25, 39] {
        hull.node = node
        let cargo = seeder.cargo(hull, host: 0)
        let capacity = ShipCatalog.figures(hull.type).maxCargo
        #expect(cargo.reduce(0) { $0 + $1.amount } <= max(20, capacity / 2))
        let near = [3, 9, 20, 30].filter { abs($0 - node) <= 3 }
        if near.isEmpty, hull.role != .lost { #expect(cargo.isEmpty) }
        if hull.role == .lost { #expect(!cargo.isEmpty) }
        for (good, _) in cargo where !near.isEmpty {
          let isSold = people.worlds[0].stations.contains {
            near.contains($0.sectorID - 1) && WireGood(slug: good).map($0.stock.sells) == true
          }
          #expect(isSold, "\(good) at \(node)")
        }
      }
    }
  }

  @Test func rowsFollowTheRole() throws {
    let people = SketchedPeople([Sketch.region(40)], Sketch.context())
    let seeder = ships(people)
    for (place, hull) in people.hulls.enumerated() {
      let pilot = people.pilots[hull.owner]
      let row = seeder.ship(place, hull, pilot: pilot)
      let cost = ShipCatalog.figures(hull.type).baseCost
      #expect(row.purchaseValue == cost && row.ownerID == pilot.player.id)
      #expect(row.currentValue >= cost * 60 / 100 && row.currentValue <= cost)
      #expect(row.isDestroyed == (hull.role == .lost) && row.isFlagship == (hull.role == .current))
      if hull.role == .spare { #expect(row.status == .docked) }
      let events = seeder.events(row, hull, pilots: people.pilots, isReportedStolen: false)
      #expect(events.first?.eventType == .initialRegistration)
    }
  }

  @Test func theRegisterListsSalesTheftAndLoss() throws {
    var people = SketchedPeople([Sketch.region(40)], Sketch.context())
    let epoch = people.context.epoch
    people.hulls[0].seller = 5
    people.hulls[0].transferred = people.hulls[0].created.adding(days: 2)
    people.hulls[0].lostAt = epoch.adding(days: -1)
    let seeder = ships(people)
    let row = seeder.ship(0, people.hulls[0], pilot: people.pilots[0])
    let events = seeder.events(row, people.hulls[0], pilots: people.pilots, isReportedStolen: true)
    #expect(
      events.map(\.eventType) == [
        .initialRegistration, .ownershipTransfer, .stolenReported, .stolenRetracted, .archived,
      ])
    #expect(events[0].newOwnerID == people.pilots[5].player.id)
    #expect(events[1].newOwnerID == people.pilots[0].player.id)
    #expect(events[1].previousOwnerID == people.pilots[5].player.id)
  }
}

extension StationStock {
  fileprivate func sells(_ good: WireGood) -> Bool { self[good].sells }
}
