import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Memberships, elections, policies and treaties.
  static let rowsGovernance: [Invariant] = [
    .rows("ENT-110", "Every player is a member of the home region") { context, log in
      guard context.isOn(.governance) else { return }
      let memberships = context.children("regional_memberships", by: "player_id")
      log.rows(context["players"], "no membership of the home region") { row in
        guard let home = row.id("home_region_id") else { return false }
        let own = context.views(
          "regional_memberships", row.id("id").flatMap { memberships[$0] } ?? [])
        return !own.contains { $0.id("region_id") == home }
      }
    },
    .rows("ENT-111", "Votes are cast by those who may, for who stands, while one may") {
      context, log in
      struct Key: Hashable {
        let player: Identifier?
        let region: Identifier?
      }
      var members: [Key: RowView] = [:]
      for row in context["regional_memberships"].views {
        members[Key(player: row.id("player_id"), region: row.id("region_id"))] = row
      }
      log.rows(context["regional_votes"], "voter, candidate, weight or time is not allowed") {
        row in
        guard let election = context.row("regional_elections", row.id("election_id")),
          let member = members[Key(player: row.id("voter_id"), region: election.id("region_id"))],
          let cast = row.time("cast_at"), let opens = election.time("voting_opens_at"),
          let closes = election.time("voting_closes_at")
        else { return true }
        let candidates = election.list("candidates").compactMap { $0["player_id"].identifierValue }
        return member.text("membership_type") == "visitor"
          || row.number("weight") != member.number("voting_power")
          || !(row.id("candidate_id").map(candidates.contains) ?? false)
          || cast < opens || cast > closes
      }
    },
    .rows("ENT-112", "Finished elections have the winner of their votes, open ones none") {
      context, log in
      let votes = context.children("regional_votes", by: "election_id")
      log.rows(context["regional_elections"], "the winner does not follow from the votes") { row in
        guard let id = row.id("id") else { return true }
        guard row.text("status") == "completed" else { return !row.isNull("winner_id") }
        var tally: [Identifier: Double] = [:]
        for vote in context.views("regional_votes", votes[id] ?? []) {
          if let candidate = vote.id("candidate_id") {
            tally[candidate, default: 0] += vote.number("weight") ?? 0
          }
        }
        guard let winner = row.id("winner_id") else { return !tally.isEmpty }
        return tally.values.contains { $0 > (tally[winner] ?? 0) + 1e-9 }
      }
    },
    .rows("ENT-113", "The state of a policy follows from its votes and its time") { context, log in
      let epoch = context.galaxy.epoch
      log.rows(context["regional_policies"], "the state does not follow from votes and time") {
        row in
        guard let closes = row.time("voting_closes_at"), let yes = row.number("votes_for"),
          let no = row.number("votes_against")
        else { return true }
        let isConstitutional = ["governance_change", "voting_threshold"]
          .contains(row.text("policy_type") ?? "")
        let region = context.row("regions", row.id("region_id"))
        let needed = isConstitutional ? 0.66 : region?.number("voting_threshold") ?? 0.51
        let isPassed = yes + no > 0 && yes / (yes + no) >= needed - 1e-9
        switch row.text("status") {
        case "voting": return closes <= epoch
        case "rejected": return isPassed || closes > epoch
        default: return !isPassed || closes > epoch
        }
      }
    },
    .rows("ENT-114", "Treaties and journeys join two regions, and end as they say") {
      context, log in
      let epoch = context.galaxy.epoch
      log.rows(context["regional_treaties"], "expired in the future, or active in the past") {
        row in
        guard let expires = row.time("expires_at") else { return row.text("status") == "expired" }
        return (row.text("status") == "expired") != (expires <= epoch)
          && ["expired", "active"].contains(row.text("status") ?? "")
      }
      log.rows(context["inter_regional_travels"], "completed without an end, or open with one") {
        row in
        switch row.text("status") {
        case "completed": row.isNull("completed_at")
        case "in_transit": !row.isNull("completed_at")
        default: false
        }
      }
    },
  ]
}
