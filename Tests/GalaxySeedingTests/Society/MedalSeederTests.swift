import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("MedalSeeder: awards follow from rows")
struct MedalSeederTests {
  private let people = SketchedPeople([Sketch.region(20)], Sketch.context())

  private func fight(_ id: Int) -> CombatLog {
    var row = CombatLog(
      id: Sketch.id(id), outcome: .attackerWin, timestamp: people.context.days.start,
      startedAt: people.context.days.start, createdAt: people.context.days.start)
    row.endedAt = people.context.days.start.adding(seconds: 90)
    return row
  }

  private func holding(_ owner: Int, _ id: Int) -> Holding {
    Holding(
      owner: owner, host: 0, node: 5, id: Sketch.id(id),
      acquired: people.context.epoch.adding(days: -id))
  }

  @Test func victoriesNameTheirFight() {
    var medals = MedalSeeder(context: people.context)
    medals.addVictories([3: fight(50), 1: fight(51)], pilots: people.pilots)
    let rows = medals.rows(administrator: nil)
    #expect(rows.map(\.playerID) == [1, 3].map { people.pilots[$0].player.id })
    #expect(rows.map(\.sourceCombatLogID) == [Sketch.id(51), Sketch.id(50)])
    #expect(rows.allSatisfy { $0.medalID == "combat.first_blood" && $0.awardedVia == .combat })
    #expect(rows[0].awardedAt == people.context.days.start.adding(seconds: 90))
  }

  @Test func everyMedalIsAwardedOnceForItsFirstReason() {
    var medals = MedalSeeder(context: people.context)
    medals.addColonies([holding(2, 3), holding(2, 9), holding(4, 5)], pilots: people.pilots)
    let rows = medals.rows(administrator: nil)
    #expect(rows.count == 2)
    #expect(rows[0].awardedAt == people.context.epoch.adding(days: -9))
    #expect(rows[0].sourceEventKey == "planet:\(Sketch.id(9))")
  }

  @Test func theAdministratorConfirmsTheLastAwardWithoutAFight() {
    var medals = MedalSeeder(context: people.context)
    medals.addVictories([9: fight(1)], pilots: people.pilots)
    medals.addColonies([holding(2, 3), holding(4, 5)], pilots: people.pilots)
    let administrator = people.context.administrator
    let rows = medals.rows(administrator: administrator)
    #expect(rows.map(\.awardedVia) == [.exploration, .adminGrant, .combat])
    #expect(rows[1].awardedByUserID == administrator.id)
  }

  @Test func onlyPassedPoliciesAreRewarded() {
    let seeder = PolicySeeder(context: people.context)
    let policies = seeder.rows(
      region: people.worlds[0].region, tax: 0.1, voters: 10,
      proposers: Array(people.pilots.prefix(4)))
    var medals = MedalSeeder(context: people.context)
    medals.addPolicies(policies, pilots: people.pilots)
    let rows = medals.rows(administrator: nil)
    #expect(rows.map(\.playerID) == people.pilots.prefix(2).map(\.player.id))
    #expect(rows.allSatisfy { $0.medalID == "diplomatic.lawgiver" })
  }
}
