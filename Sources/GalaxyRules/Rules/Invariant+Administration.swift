import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// Medals, administrators, secrets and the audit log.
  static let administration: [Invariant] = [
    .rows("ENT-120", "The catalog of medals is complete") { context, log in
      if context[Tables.medals].count != 33 {
        log.add("medals", "\(context[Tables.medals].count) rows instead of 33")
      }
      log.rows(context[Tables.medals], "the key is not of the form category.name") { row in
        row.text(.id).map { $0.split(separator: ".").count != 2 } ?? true
      }
    },
    .rows("ENT-121", "A player receives a medal once, for a won fight and not before it") {
      context, log in
      log.rows(context[Tables.playerMedals], "the fight is missing, lost, or later") { row in
        guard let id = row.id(.sourceCombatLogID) else { return false }
        guard let fight = context.row(Tables.combatLogs, id), let player = row.id(.playerID) else {
          return true
        }
        let isWinner =
          fight.label(.outcome) == CombatOutcome.attackerWin && fight.id(.attackerID) == player
          || fight.label(.outcome) == CombatOutcome.defenderWin && fight.id(.defenderID) == player
        guard let awarded = row.time(.awardedAt), let fought = fight.time(.timestamp) else {
          return true
        }
        return !isWinner || awarded < fought
      }
    },
    .rows("ENT-122", "Medals are earned by events in the rows") { context, log in
      let planets = context.children(Tables.playerPlanets, by: .playerID)
      let votes = context.children(Tables.regionalVotes, by: .voterID)
      log.rows(context[Tables.playerMedals], "no row justifies the medal") { row in
        guard let player = row.id(.playerID), row.label(.awardedVia) != MedalSource.adminGrant
        else {
          return false
        }
        switch row.text(.medalID) {
        case "combat.first_blood": return row.isNull(.sourceCombatLogID)
        case "exploration.colonizer": return planets[player].isEmpty
        case "diplomatic.first_citizen": return votes[player].isEmpty
        case "diplomatic.team_founder": return true
        default: return false
        }
      }
      let grants = context[Tables.playerMedals].count {
        $0.label(.awardedVia) == MedalSource.adminGrant
      }
      if grants > 1 { log.add("player_medals", "\(grants) awards by an administrator") }
    },
    .rows("ENT-123", "Administrators have credentials, other accounts have none") { context, log in
      let credentials = context.rows(Tables.adminCredentials, by: .userID)
      log.rows(context[Tables.users], "the flag and the credentials disagree") { row in
        row.flag(.isAdmin) != (row.id(.id).map { credentials[$0] != nil } ?? false)
      }
    },
    .rows("ENT-124", "No credential can be used") { context, log in
      log.rows(context[Tables.adminCredentials], "the hash is not the disabled one") {
        $0.text(.passwordHash) != "!seed-disabled"
      }
      log.rows(context[Tables.ships], "hatch_pin_code is set") { !$0.isNull(.hatchPinCode) }
      log.rows(context[Tables.ships], "pending_hatch_pin_code is set") {
        !$0.isNull(.pendingHatchPinCode)
      }
      log.rows(context[Tables.genesisDevices], "an access code is set") { !$0.isNull(.accessCode) }
      log.rows(context[Tables.teams], "invitation codes are set") {
        !$0.list(.invitationCodes).isEmpty
      }
    },
    .rows("ENT-125", "Actors in the audit log exist, and no request body contains a secret") {
      context, log in
      let words = ["password", "token", "secret", "hash", "pin"]
      log.rows(
        context[Tables.auditLogs], "the actor's type does not match, or a body contains a secret"
      ) {
        row in
        let user = context.row(Tables.users, row.id(.userID))
        let type = row.text(.userType)
        if type == "admin", !(user?.flag(.isAdmin) ?? false) { return true }
        if type == "player", user?.flag(.isAdmin) ?? true { return true }
        if type == "anonymous", user != nil { return true }
        return (row[.requestBody].members + row[.queryParams].members).contains { member in
          words.contains { member.key.lowercased().contains($0) }
        }
      }
    },
    .rows("ENT-126", "Network and mail addresses are reserved, and there are no payments") {
      context, log in
      log.rows(context[Tables.users], "a mail address or a payment") { row in
        row.text(.email).map { !$0.hasSuffix("@example.invalid") } ?? false
          || !row.isNull(.paypalSubscriptionID)
      }
      log.rows(context[Tables.auditLogs], "an address that is not reserved") { row in
        guard let address = row.text(.clientIP) else { return false }
        return !["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:"]
          .contains(where: address.hasPrefix)
      }
      log.rows(context[Tables.regions], "a payment") { !$0.isNull(.paypalSubscriptionID) }
    },
  ]
}
