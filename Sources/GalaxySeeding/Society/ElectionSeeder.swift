import Determinism
import GalaxyModel

/// Seeds elections of a region and their votes.
struct ElectionSeeder {
  let context: PopulationContext
  let memberships: MembershipSeeder

  struct Elections {
    var elections: [RegionalElection] = []
    var votes: [RegionalVote] = []
    /// First vote of each player, by index of the pilot.
    var firstBallots: [Int: RegionalVote] = [:]
    var winner: Identifier?
  }

  /// Makes a completed election of the governor, an active one of the council, and a pending one of
  /// the ambassador.
  func seed(host: Int, region: Region, pilots: [Pilot]) -> Elections {
    var result = Elections()
    let voters = pilots.compactMap { pilot in
      memberships.vote(pilot, in: host).map { (pilot, $0.votingPower) }
    }.filter { $0.1 > 0 }
    let candidates = Array(
      pilots.filter { $0.home == host && $0.hasFinishedFirstLogin }.prefix(3))
    guard !voters.isEmpty, !candidates.isEmpty else { return result }
    let week = 7 * 86_400
    let since = min(3 * 86_400, context.days.count * 86_400 - 1)
    let stages:
      [(position: ElectedOffice, status: ElectionStatus, opens: Timestamp, percent: Int)] = [
        (.governor, .completed, context.epoch.adding(seconds: -week), 75),
        (.councilMember, .active, context.epoch.adding(seconds: -since), 33),
        (.ambassador, .pending, context.epoch.adding(seconds: week), 0),
      ]
    for (place, stage) in stages.enumerated() {
      let key = "\(region.name)/\(place + 1)"
      var election = RegionalElection(
        id: context.id("regional_elections", key), regionID: region.identifier,
        position: stage.position,
        candidates: .list(
          candidates.map {
            .object([
              "player_id": .identifier($0.player.id),
              "platform": .text("Open gates and fair fees."),
            ])
          }), votingOpensAt: stage.opens, votingClosesAt: stage.opens.adding(seconds: week))
      election.status = stage.status
      // Rounded half up, so that 0.33 of 12 voters are 4.
      let count = (2 * voters.count * stage.percent + 100) / 200
      let votes = cast(
        count, in: election, key: key, voters: voters, candidates: candidates, into: &result)
      if stage.status == .completed { tally(votes, of: candidates, in: &election) }
      if election.winnerID != nil { result.winner = election.winnerID }
      result.elections.append(election)
    }
    return result
  }

  private func cast(
    _ count: Int, in election: RegionalElection, key: String, voters: [(Pilot, Double)],
    candidates: [Pilot], into result: inout Elections
  ) -> [RegionalVote] {
    var stream = context.stream(.regionalVotes, key)
    let chosen = stream.sample(min(count, voters.count), of: voters.count)
    let from = max(election.votingOpensAt, context.days.start)
    let until = min(election.votingClosesAt, context.epoch)
    let span = max(1, Int(until.seconds - from.seconds))
    let votes = chosen.enumerated().map { place, index in
      let (pilot, power) = voters[index]
      let choice = candidates[stream.weightedIndex(Array([4, 3, 2].prefix(candidates.count)))]
      var vote = RegionalVote(
        id: context.id("regional_votes", "\(key)/\(place + 1)"), electionID: election.id,
        voterID: pilot.player.id, candidateID: choice.player.id,
        castAt: from.adding(seconds: stream.index(below: span)))
      vote.weight = power
      if result.firstBallots[pilot.index].map({ vote.castAt < $0.castAt }) ?? true {
        result.firstBallots[pilot.index] = vote
      }
      return vote
    }
    result.votes += votes
    return votes
  }

  // Adds the weights; of several candidates with the same weight, the first wins.
  private func tally(
    _ votes: [RegionalVote], of candidates: [Pilot], in election: inout RegionalElection
  ) {
    let tallies = candidates.map { candidate in
      votes.reduce(0.0) { $0 + ($1.candidateID == candidate.player.id ? $1.weight : 0) }
    }
    var best = 0
    for place in tallies.indices where tallies[place] > tallies[best] { best = place }
    election.winnerID = candidates[best].player.id
    let members = zip(candidates, tallies).map {
      FieldValue.Member($0.player.id.description, .number($1))
    }
    election.results = .object([
      "tallies": .object(
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }),
      "total_weight": .number(tallies.reduce(0, +)),
      "winner": .identifier(candidates[best].player.id), "voided": .boolean(false),
      "position": .text(election.position.rawValue),
      "tallied_at": .timestamp(election.votingClosesAt),
    ])
  }
}
