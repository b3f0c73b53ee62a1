import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FleetSeeder and BattleSeeder: fleets of teams and their battles")
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

  @Test func battlesHaveThreeOrFourCasualties() {
    for players in [24, 60, 120] {
      var (people, fleets) = seeded(players)
      let battles = BattleSeeder(context: people.context, hosts: people.hosts)
        .seed(&fleets, hulls: people.hulls, pilots: people.pilots)
      #expect(battles.battles.count == people.context.counts.battles)
      for battle in battles.battles {
        let casualties = battles.casualties.filter { $0.battleID == battle.id }
        #expect((3...4).contains(casualties.count))
        #expect(battle.attackerFleetID != battle.defenderFleetID)
        let loser: BattleWinner = battle.winner == .attacker ? .defender : .attacker
        for casualty in casualties {
          #expect(casualty.retreated == (casualty.wasAttacker == (loser == .attacker)))
        }
        let retreated = casualties.filter(\.retreated)
        #expect(retreated.count == 2)
        #expect(
          battle.attackerShipsRetreated + battle.defenderShipsRetreated == retreated.count)
        #expect(
          battle.attackerDamageDealt
            == casualties.reduce(0) { $0 + ($1.wasAttacker ? $1.damageDealt : $1.damageTaken) })
        #expect(
          battle.totalDamageDealt == battle.attackerDamageDealt + battle.defenderDamageDealt)
        #expect(battle.endedAt.map { $0 <= people.context.epoch } == true)
        let fleet = fleets.first { $0.fleet.id == battle.attackerFleetID }
        #expect(fleet?.fleet.lastBattle.map { $0 >= battle.startedAt } == true)
      }
    }
  }
}
