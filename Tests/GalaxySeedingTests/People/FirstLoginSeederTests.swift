import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("FirstLoginSeeder: dialogues, outcomes and awarded hulls")
struct FirstLoginSeederTests {
  private let people = SketchedPeople([Sketch.region(30)], Sketch.context(), players: 120)

  @Test func outcomesFollowTheScore() throws {
    let seeder = FirstLoginSeeder(context: people.context)
    var cats = 0
    for pilot in people.pilots {
      let type = people.hulls[pilot.oldest].type
      let rows = seeder.rows(pilot, oldest: type)
      let isFinished = pilot.hasFinishedFirstLogin
      #expect(rows.exchanges.map(\.sequenceNumber) == Array(1...(isFinished ? 3 : 2)))
      #expect(rows.state.hasCompletedFirstLogin == isFinished)
      #expect((rows.state.currentSessionID == nil) == isFinished)
      if rows.hasCat { cats += 1 }
      #expect(rows.hasCat == (isFinished && pilot.index % 40 == 0))
      #expect(rows.options.availableShips.contains(type.rawValue) || !isFinished)
      guard isFinished else {
        #expect(rows.session.outcome == nil && rows.session.completedAt == nil)
        continue
      }
      let score = try #require(rows.session.finalPersuasionScore)
      #expect(rows.session.outcome == (score >= 0.55 ? .success : .partialSuccess))
      let skill = try #require(rows.session.negotiationSkill)
      #expect(skill == (score >= 0.75 ? .strong : score >= 0.55 ? .average : .weak))
      #expect(rows.session.awardedShip?.rawValue == type.rawValue)
      #expect(rows.session.startingCredits == StarterShipCatalog.starter(type)?.credits)
    }
    #expect(cats == 3)
  }
}
