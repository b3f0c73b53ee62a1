import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("ElectionSeeder: votes, weights and winners")
struct ElectionSeederTests {
  private func elections(
    _ people: SketchedPeople, host: Int
  ) -> ElectionSeeder.Elections {
    ElectionSeeder(
      context: people.context,
      memberships: MembershipSeeder(context: people.context, hosts: people.hosts)
    ).seed(host: host, region: people.worlds[host].region, pilots: people.pilots)
  }

  @Test func theWinnerHasTheMostWeight() throws {
    for players in [24, 60, 200] {
      let people = SketchedPeople(
        [Sketch.region(30), Sketch.region(30, name: "b")], Sketch.context(), players: players)
      let memberships = MembershipSeeder(context: people.context, hosts: people.hosts)
      let result = elections(people, host: 1)
      #expect(result.elections.map(\.status) == [.completed, .active, .pending])
      let voters = people.pilots.filter { memberships.vote($0, in: 1) != nil }.count
      for (election, percent) in zip(result.elections, [75, 33, 0]) {
        let votes = result.votes.filter { $0.electionID == election.id }
        #expect(votes.count == (2 * voters * percent + 100) / 200, "\(players)")
        #expect(Set(votes.map(\.voterID)).count == votes.count)
        for vote in votes {
          #expect(vote.castAt >= election.votingOpensAt)
          #expect(vote.castAt < min(election.votingClosesAt, people.context.epoch))
          let pilot = try #require(people.pilots.first { $0.player.id == vote.voterID })
          #expect(memberships.vote(pilot, in: 1)?.votingPower == vote.weight)
        }
        guard election.status == .completed else {
          #expect(election.winnerID == nil && election.results == .null)
          continue
        }
        var weights: [Identifier: Double] = [:]
        for vote in votes { weights[vote.candidateID, default: 0] += vote.weight }
        let winner = try #require(election.winnerID)
        #expect(weights[winner] == weights.values.max())
        #expect(result.winner == winner)
        #expect(election.results["total_weight"] == .number(weights.values.reduce(0, +)))
      }
      for (pilot, vote) in result.firstBallots {
        let own = result.votes.filter { $0.voterID == people.pilots[pilot].player.id }
        #expect(own.map(\.castAt).min() == vote.castAt)
      }
    }
  }

  @Test func withoutResidentsThereIsNoElection() {
    let people = SketchedPeople(
      [Sketch.region(30), Sketch.region(30, name: "b")], Sketch.context(), players: 1)
    #expect(elections(people, host: 1).elections.isEmpty)
  }
}
