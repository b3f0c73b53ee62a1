import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("FightSeeder: opponents differ, and only winners take loot")
struct FightSeederTests {
  private func people(_ players: Int = 24) -> SketchedPeople {
    var people = SketchedPeople(
      [Sketch.region(40, Sketch.cycle(40), fedspace: 4)], Sketch.context(), players: players)
    people.formTeams()
    return people
  }

  @Test func everyFightFollowsTheRules() throws {
    let people = people()
    let seeder = FightSeeder(context: people.context, field: people.battlefield)
    for number in 0..<24 {
      let fight = try #require(seeder.fight(number))
      let row = fight.row
      #expect(fight.attacker != fight.defender)
      #expect(row.attackerID == people.pilots[fight.attacker].player.id)
      #expect(fight.node >= 4 && row.sectorID == fight.node + 1)
      if let defender = fight.defender {
        let teams = [fight.attacker, defender].map { people.pilots[$0].team }
        #expect(teams[0] == nil || teams[0] != teams[1])
      }
      #expect(row.startedAt == seeder.plan.time(number))
      let ended = try #require(row.endedAt)
      #expect(ended >= row.startedAt && ended <= people.context.epoch)
      if row.outcome != .attackerWin {
        #expect(row.creditsLooted == 0 && row.cargoLooted == .null)
      }
      #expect((fight.winner == nil) == ![.attackerWin, .defenderWin].contains(row.outcome))
      // Without drones, places and characters to attack, all fights are between ships.
      #expect(row.combatType == .shipVsShip)
    }
  }

  @Test func fightsDependOnTheirNumberAlone() throws {
    let people = people()
    let one = FightSeeder(context: people.context, field: people.battlefield)
    let two = FightSeeder(context: people.context, field: people.battlefield)
    for number in [23, 5, 0, 5] {
      let first = try #require(one.fight(number))
      let second = try #require(two.fight(number))
      #expect(first.row.id == second.row.id && first.row.outcome == second.row.outcome)
      #expect(first.attacker == second.attacker && first.node == second.node)
    }
  }

  @Test func whoLosesAHullLosesTheFight() throws {
    let people = people()
    let field = people.battlefield
    let losing = Battlefield(
      pilots: field.pilots, hulls: field.hulls, hosts: field.hosts, guards: [],
      stations: field.stations, planets: field.planets, victims: [:], opponents: [],
      losers: [0: 17, 4: 3])
    let seeder = FightSeeder(context: people.context, field: losing)
    for (number, loser) in [(0, 17), (4, 3)] {
      let fight = try #require(seeder.fight(number))
      #expect(fight.defender == loser && fight.row.outcome == .attackerWin)
    }
  }

  @Test func placesOfOthersAreAttacked() throws {
    let people = people()
    let field = people.battlefield
    let targets = (0..<3).map {
      Battlefield.Target(
        id: Sketch.id($0), node: 10 + $0, owner: $0 == 0 ? 2 : nil,
        since: people.context.days.start)
    }
    let seeder = FightSeeder(
      context: people.context,
      field: Battlefield(
        pilots: field.pilots, hulls: field.hulls, hosts: field.hosts, guards: [],
        stations: [targets], planets: [targets], victims: [:], opponents: [], losers: [:]))
    for number in seeder.plan.fights(.station) + seeder.plan.fights(.planet) {
      let fight = try #require(seeder.fight(number))
      let id = fight.row.portID ?? fight.row.planetID
      let target = try #require(targets.first { $0.id == id })
      #expect(fight.node == target.node && target.owner != fight.attacker)
      #expect(fight.defender == target.owner)
      #expect(fight.row.creditsLooted == 0)
    }
  }

  @Test func aSinglePlayerHasNoFights() {
    let people = people(1)
    let seeder = FightSeeder(context: people.context, field: people.battlefield)
    #expect(seeder.fight(0) == nil)
  }
}
