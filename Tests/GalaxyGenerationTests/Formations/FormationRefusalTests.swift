import Testing

@testable import GalaxyGeneration

@Suite struct FormationRefusalTests {
  @Test func talliesSumToTheTries() {
    var tally = FormationTally()
    for reason in FormationRefusal.Reason.allCases { tally.note(FormationRefusal(reason, at: 3)) }
    tally.note(nil)
    tally.note(FormationRefusal(.spacing))
    #expect(tally.placed == 1)
    #expect(tally.refusals[.spacing] == 2)
    #expect(tally.refusals.values.reduce(tally.placed, +) == tally.tries)
  }

  @Test func theBestAttemptIsTheFirstThatCameFarthest() {
    var tally = FormationTally()
    tally.note(FormationRefusal(.spacing, at: 1))
    tally.note(FormationRefusal(.gatewayRoom, at: 2))
    tally.note(FormationRefusal(.gatewayRoom, at: 3))
    tally.note(FormationRefusal(.reserved, at: 4))
    #expect(tally.best == FormationRefusal(.gatewayRoom, at: 2))
  }

  @Test func everyReasonHasATextOfItsOwn() {
    let reasons = FormationRefusal.Reason.allCases
    #expect(Set(reasons.map(\.text)).count == reasons.count)
    #expect(Set(reasons.map(\.rawValue)).count == reasons.count)
  }
}
