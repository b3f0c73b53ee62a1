import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("HullBuilder: hulls copy the figures of their type")
struct HullBuilderTests {
  private let builder = HullBuilder(context: Sketch.context())

  @Test(arguments: ShipType.allCases)
  func figuresEqualTheCatalog(type: ShipType) {
    let figures = ShipCatalog.figures(type)
    #expect(figures.type == type)
    let ship = builder.ship(
      key: "1/1", name: "A B", type: type, sectorID: 5, registration: .player(0),
      created: .defaultEpoch)
    #expect(ship.currentSpeed == figures.speed && ship.turnCost == figures.turnCost)
    #expect(ship.cargo["capacity"]?.number == figures.maxCargo)
    #expect(ship.cargo["used"]?.number == 0)
    #expect(ship.combat["max_hull"]?.number == figures.hullPoints)
    #expect(ship.combat["shields"]?.number == figures.maxShields)
    #expect(ship.combat["attack_rating"]?.number == figures.attackRating)
    #expect(ship.maxGenesisDevices == figures.maxGenesisDevices)
    #expect((ship.modules == .null) == (figures.slots.count == 0))
  }

  @Test func cargoIsSummedAndSorted() {
    let cell = HullBuilder.cargo([("ore", 30), ("fuel", 12)], capacity: 100)
    #expect(cell["used"]?.number == 42 && cell["capacity"]?.number == 100)
    guard case .object(let contents)? = cell["contents"] else {
      Issue.record("no contents")
      return
    }
    #expect(contents.map(\.key) == ["fuel", "ore"])
  }

  @Test func charactersHaveHullsWithoutOwner() {
    let ship = builder.characterShip(
      key: "1/pirate_lord/5/1/1", name: "A B", type: .defender, sectorID: 5,
      registration: .character(0, sectorOffset: 0, regionOrdinal: 0))
    #expect(ship.isNPC && ship.ownerID == nil && ship.purchaseValue == 0)
    let event = builder.opening(ship, key: "1/pirate_lord/5/1/1")
    #expect(event.eventType == .initialRegistration && event.newOwnerID == nil)
    #expect(event.registrationNumber == ship.registrationNumber)
  }
}
