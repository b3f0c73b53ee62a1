import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("CombatStatsSeeder: sums of a day")
struct CombatStatsSeederTests {
  private func fight(
    _ attacker: Int, _ defender: Int?, outcome: CombatOutcome, type: CombatType = .shipVsShip,
    credits: Int = 0, seconds: Double = 60
  ) -> Fight {
    var row = CombatLog(
      id: .none, outcome: outcome, timestamp: .defaultEpoch, startedAt: .defaultEpoch,
      createdAt: .defaultEpoch)
    row.combatType = type
    row.creditsLooted = credits
    row.combatDuration = seconds
    row.attackerShipType = "DEFENDER"
    row.defenderShipType = "CARRIER"
    return Fight(row: row, attacker: attacker, defender: defender, host: 0, node: 5)
  }

  @Test func aDayIsTheSumOfItsFights() {
    let people = SketchedPeople([Sketch.region(20)], Sketch.context())
    var looting = fight(1, 2, outcome: .attackerWin, credits: 100, seconds: 61)
    looting.row.cargoLooted = .object([FieldValue.Member("ore", .int(10))])
    let fights = [
      looting, fight(1, 3, outcome: .defenderWin), fight(2, 3, outcome: .draw),
      fight(4, nil, outcome: .escaped, type: .shipVsPort),
      fight(2, nil, outcome: .attackerWin, type: .shipVsPlanet),
    ]
    let row = CombatStatsSeeder(context: people.context)
      .row(3, fights: fights, pilots: people.pilots)
    #expect(row.totalCombats == 5 && row.shipCombats == 3)
    #expect(row.portAttacks == 1 && row.planetDefenses == 1)
    #expect(row.attackerWins == 2 && row.defenderWins == 1 && row.draws == 1 && row.escapes == 1)
    // Ore is worth 15 credits per unit.
    #expect(row.totalCreditsLooted == 100 && row.totalCargoLootedValue == 150)
    #expect(row.averageLootPerCombat == 20 && row.averageCombatDuration == 60.2)
    #expect(row.mostEffectiveShipType == "DEFENDER")
    // Pilots 1 and 2 attacked twice: the lower one counts.
    #expect(row.mostActiveAttackerID == people.pilots[1].player.id)
    #expect(row.mostActiveDefenderID == people.pilots[3].player.id)
    #expect(row.uniqueCombatants == 4)
  }

  @Test func aQuietDayHasZeros() {
    let people = SketchedPeople([Sketch.region(20)], Sketch.context())
    let row = CombatStatsSeeder(context: people.context).row(0, fights: [], pilots: people.pilots)
    #expect(row.totalCombats == 0 && row.averageLootPerCombat == 0)
    #expect(row.mostActiveAttackerID == nil && row.mostEffectiveShipType == nil)
  }
}
