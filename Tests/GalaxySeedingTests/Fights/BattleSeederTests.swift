import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("BattleSeeder: casualties and damage of both sides")
struct BattleSeederTests {
  @Test func battlesHaveThreeOrFourCasualties() {
    for players in [24, 60, 120] {
      var people = SketchedPeople(
        [Sketch.region(60, Sketch.cycle(60), fedspace: 3)], Sketch.context(), players: players)
      people.formTeams()
      var fleets = FleetSeeder(context: people.context, hosts: people.hosts)
        .fleets(pilots: &people.pilots, crews: people.crews, hulls: &people.hulls)
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
