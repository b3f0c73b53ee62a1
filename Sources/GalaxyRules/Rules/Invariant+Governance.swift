import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Memberships, elections, policies and treaties.
  static let governance: [Invariant] = [
    .rows("ENT-110", "Every player is a member of the home region") { context, log in
      guard context.isOn(.governance) else { return }
      let memberships = context.children(Tables.regionalMemberships, by: .playerID)
      log.rows(context[Tables.players], "no membership of the home region") { row in
        guard let home = row.id(.homeRegionID) else { return false }
        let own = memberships[row.id(.id)]
        return !own.contains { $0.id(.regionID) == home }
      }
    },
    .rows("ENT-111", "Votes are cast by eligible members, for candidates, while voting is open") {
      context, log in
      struct Key: Hashable {
        let player: Identifier?
        let region: Identifier?
      }
      var members: [Key: StoredRow<RegionalMembership>] = [:]
      for row in context[Tables.regionalMemberships] {
        members[Key(player: row.id(.playerID), region: row.id(.regionID))] = row
      }
      log.rows(context[Tables.regionalVotes], "invalid voter, candidate, weight or time") {
        row in
        guard let election = context.row(Tables.regionalElections, row.id(.electionID)),
          let member = members[Key(player: row.id(.voterID), region: election.id(.regionID))],
          let cast = row.time(.castAt), let opens = election.time(.votingOpensAt),
          let closes = election.time(.votingClosesAt)
        else { return true }
        let candidates = election.list(.candidates).compactMap { $0["player_id"].identifierValue }
        return member.label(.membershipType) == MembershipType.visitor
          || row.number(.weight) != member.number(.votingPower)
          || !(row.id(.candidateID).map(candidates.contains) ?? false)
          || cast < opens || cast > closes
      }
    },
    .rows("ENT-112", "Completed elections have the winner of their votes, open ones have none") {
      context, log in
      let votes = context.children(Tables.regionalVotes, by: .electionID)
      log.rows(context[Tables.regionalElections], "the winner does not follow from the votes") {
        row in
        guard let id = row.id(.id) else { return true }
        guard row.label(.status) == ElectionStatus.completed else { return !row.isNull(.winnerID) }
        var tally: [Identifier: Double] = [:]
        for vote in votes[id] {
          if let candidate = vote.id(.candidateID) {
            tally[candidate, default: 0] += vote.number(.weight) ?? 0
          }
        }
        guard let winner = row.id(.winnerID) else { return !tally.isEmpty }
        return tally.values.contains { $0 > (tally[winner] ?? 0) + 1e-9 }
      }
    },
    .rows("ENT-113", "The state of a policy follows from its votes and voting period") {
      context, log in
      let epoch = context.galaxy.epoch
      log.rows(context[Tables.regionalPolicies], "the state does not follow from votes and period")
      {
        row in
        guard let closes = row.time(.votingClosesAt), let yes = row.number(.votesFor),
          let no = row.number(.votesAgainst)
        else { return true }
        let isConstitutional = ["governance_change", "voting_threshold"]
          .contains(row.text(.policyType) ?? "")
        let region = context.row(Tables.regions, row.id(.regionID))
        let needed = isConstitutional ? 0.66 : region?.number(.votingThreshold) ?? 0.51
        let isPassed = yes + no > 0 && yes / (yes + no) >= needed - 1e-9
        switch row.text(.status) {
        case "voting": return closes <= epoch
        case "rejected": return isPassed || closes > epoch
        default: return !isPassed || closes > epoch
        }
      }
    },
    .rows("ENT-114", "Treaties and journeys end as their state says") {
      context, log in
      let epoch = context.galaxy.epoch
      log.rows(context[Tables.regionalTreaties], "expired in the future, or active in the past") {
        row in
        guard let expires = row.time(.expiresAt) else {
          return row.label(.status) == TreatyStatus.expired
        }
        return (row.label(.status) == TreatyStatus.expired) != (expires <= epoch)
          && ["expired", "active"].contains(row.text(.status) ?? "")
      }
      log.rows(context[Tables.interRegionalTravels], "completed without an end, or open with one") {
        row in
        switch row.text(.status) {
        case "completed": row.isNull(.completedAt)
        case "in_transit": !row.isNull(.completedAt)
        default: false
        }
      }
    },
  ]
}
