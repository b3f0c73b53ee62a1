import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PolicySeeder: one policy of each status")
struct PolicySeederTests {
  private let people = SketchedPeople([Sketch.region(20)], Sketch.context())

  @Test func statusesFollowFromVotes() {
    for voters in 1...200 {
      let rows = PolicySeeder(context: people.context).rows(
        region: people.worlds[0].region, tax: 0.05, voters: voters,
        proposers: Array(people.pilots.prefix(3)))
      #expect(rows.map(\.status) == [.implemented, .passed, .rejected, .voting])
      #expect(rows[0].proposedChanges["tax_rate"] == .number(0.05))
      for row in rows {
        let cast = row.votesFor + row.votesAgainst
        // A constitutional change requires 0.66.
        let threshold = row.policyType == .votingThreshold ? 0.66 : 0.51
        let isPassed = Double(row.votesFor) >= threshold * Double(cast)
        if row.status == .rejected { #expect(!isPassed, "\(voters)") }
        if row.status == .implemented || row.status == .passed {
          #expect(isPassed, "\(voters)")
        }
        #expect((row.votingClosesAt > people.context.epoch) == (row.status == .voting))
        #expect(row.proposedAt < row.votingClosesAt)
      }
    }
    let seeder = PolicySeeder(context: people.context)
    #expect(
      seeder.rows(region: people.worlds[0].region, tax: 0.1, voters: 5, proposers: []).isEmpty)
  }
}
