import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("HullPlan: current, spare and lost hulls")
struct HullPlanTests {
  private func people(_ players: Int) -> SketchedPeople {
    SketchedPeople(
      [Sketch.region(40, Sketch.cycle(40), fedspace: 2)], Sketch.context(), players: players)
  }

  @Test func twentyFourPlayersHaveTheDocumentedMix() {
    let people = people(24)
    #expect(people.hulls.count == 36)
    #expect(people.hulls.count { $0.role == .current } == 24)
    #expect(people.hulls.count { $0.role == .spare } == 9)
    #expect(people.hulls.count { $0.role == .lost } == 3)
    let current = people.hulls.filter { $0.role == .current }.map(\.type)
    for (type, count) in [
      (ShipType.lightFreighter, 8), (.cargoHauler, 4), (.fastCourier, 2), (.scoutShip, 4),
      (.colonyShip, 1), (.defender, 3), (.carrier, 1), (.warpJumper, 1),
    ] {
      #expect(current.count { $0 == type } == count, "\(type)")
    }
  }

  @Test func firstHullsAreOnesThatAFirstLoginAwards() {
    for players in [1, 2, 7, 24, 50, 100] {
      let people = people(players)
      #expect(people.hulls.map(\.owner) == people.hulls.map(\.owner).sorted())
      for pilot in people.pilots {
        let own = people.hulls.filter { $0.owner == pilot.index }
        #expect(own.count(where: { $0.role == .current }) == 1)
        #expect(people.hulls[pilot.current].role == .current)
        #expect(people.hulls[pilot.oldest].key == "\(pilot.ordinal)/1")
        #expect(StarterShipCatalog.starter(people.hulls[pilot.oldest].type) != nil, "\(players)")
        #expect(pilot.player.currentShipID == people.hulls[pilot.current].id)
        for hull in own where hull.role == .spare { #expect(hull.isDocked) }
      }
    }
  }

  @Test func membersOfTeamsLoseNoHulls() {
    var people = people(48)
    people.formTeams()
    let hulls = HullPlan(context: people.context, hosts: people.hosts).hulls(&people.pilots)
    for hull in hulls where hull.role == .lost { #expect(people.pilots[hull.owner].team == nil) }
    #expect(hulls.count { $0.role == .lost } == 6)
  }
}
