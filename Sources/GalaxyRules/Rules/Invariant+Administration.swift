import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// Medals, administrators, secrets and the audit log.
  static let administration: [Invariant] = [
    .rows("ENT-120", "The catalog of medals is whole") { context, log in
      if context[Tables.medals].count != 33 {
        log.add("medals", "\(context[Tables.medals].count) rows instead of 33")
      }
      log.rows(context[Tables.medals], "the key is not category.name") { row in
        row.text(.id).map { $0.split(separator: ".").count != 2 } ?? true
      }
    },
    .rows("ENT-121", "A player has a medal once, from a fight he won and not before it") {
      context, log in
      log.rows(context[Tables.playerMedals], "the fight is missing, lost, or later") { row in
        guard let id = row.id(.sourceCombatLogID) else { return false }
        guard let fight = context.row(Tables.combatLogs, id), let player = row.id(.playerID) else {
          return true
        }
        let isWinner =
          fight.text(.outcome) == "attacker_win" && fight.id(.attackerID) == player
          || fight.text(.outcome) == "defender_win" && fight.id(.defenderID) == player
        guard let awarded = row.time(.awardedAt), let fought = fight.time(.timestamp) else {
          return true
        }
        return !isWinner || awarded < fought
      }
    },
    .rows("ENT-122", "Medals are earned by what the rows tell") { context, log in
      let planets = context.children(Tables.playerPlanets, by: .playerID)
      let votes = context.children(Tables.regionalVotes, by: .voterID)
      log.rows(context[Tables.playerMedals], "nothing in the rows earns it") { row in
        guard let player = row.id(.playerID), row.text(.awardedVia) != "admin_grant" else {
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
      let grants = context[Tables.playerMedals].count { $0.text(.awardedVia) == "admin_grant" }
      if grants > 1 { log.add("player_medals", "\(grants) awards by an administrator") }
    },
    .rows("ENT-123", "Administrators have credentials, others none") { context, log in
      let credentials = context.rows(Tables.adminCredentials, by: .userID)
      log.rows(context[Tables.users], "the flag and the credentials disagree") { row in
        row.flag(.isAdmin) != (row.id(.id).map { credentials[$0] != nil } ?? false)
      }
    },
    .rows("ENT-124", "No credential can be used") { context, log in
      log.rows(context[Tables.adminCredentials], "a hash that is not the disabled one") {
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
    .rows("ENT-125", "Who acts in the audit log exists, and no body carries a secret") {
      context, log in
      let words = ["password", "token", "secret", "hash", "pin"]
      log.rows(
        context[Tables.auditLogs], "the actor's type does not fit, or a body carries a secret"
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
    .rows("ENT-126", "Addresses and mail are reserved ones, nobody pays") { context, log in
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
