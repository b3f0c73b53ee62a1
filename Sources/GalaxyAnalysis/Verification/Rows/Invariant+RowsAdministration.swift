import GalaxyModel

extension Invariant {
  /// Medals, administrators, secrets and the audit log.
  static let rowsAdministration: [Invariant] = [
    .rows("ENT-120", "The catalog of medals is whole") { context, log in
      if context["medals"].count != 33 {
        log.add("medals", "\(context["medals"].count) rows instead of 33")
      }
      log.rows(context["medals"], "the key is not category.name") { row in
        row.text("id").map { $0.split(separator: ".").count != 2 } ?? true
      }
    },
    .rows("ENT-121", "A player has a medal once, from a fight he won and not before it") {
      context, log in
      log.rows(context["player_medals"], "the fight is missing, lost, or later") { row in
        guard let id = row.id("source_combat_log_id") else { return false }
        guard let fight = context.row("combat_logs", id), let player = row.id("player_id") else {
          return true
        }
        let isWinner =
          fight.text("outcome") == "attacker_win" && fight.id("attacker_id") == player
          || fight.text("outcome") == "defender_win" && fight.id("defender_id") == player
        guard let awarded = row.time("awarded_at"), let fought = fight.time("timestamp") else {
          return true
        }
        return !isWinner || awarded < fought
      }
    },
    .rows("ENT-122", "Medals are earned by what the rows tell") { context, log in
      let planets = context.children("player_planets", by: "player_id")
      let votes = context.children("regional_votes", by: "voter_id")
      log.rows(context["player_medals"], "nothing in the rows earns it") { row in
        guard let player = row.id("player_id"), row.text("awarded_via") != "admin_grant" else {
          return false
        }
        switch row.text("medal_id") {
        case "combat.first_blood": return row.isNull("source_combat_log_id")
        case "exploration.colonizer": return (planets[player] ?? []).isEmpty
        case "diplomatic.first_citizen": return (votes[player] ?? []).isEmpty
        case "diplomatic.team_founder": return true
        default: return false
        }
      }
      let grants = context["player_medals"].views.count { $0.text("awarded_via") == "admin_grant" }
      if grants > 1 { log.add("player_medals", "\(grants) awards by an administrator") }
    },
    .rows("ENT-123", "Administrators have credentials, others none") { context, log in
      let credentials = context.rows("admin_credentials", by: "user_id")
      log.rows(context["users"], "the flag and the credentials disagree") { row in
        row.flag("is_admin") != (row.id("id").map { credentials[$0] != nil } ?? false)
      }
    },
    .rows("ENT-124", "No credential can be used") { context, log in
      log.rows(context["admin_credentials"], "a hash that is not the disabled one") {
        $0.text("password_hash") != "!seed-disabled"
      }
      for column in ["hatch_pin_code", "pending_hatch_pin_code"] {
        log.rows(context["ships"], "\(column) is set") { !$0.isNull(column) }
      }
      log.rows(context["genesis_devices"], "an access code is set") { !$0.isNull("access_code") }
      log.rows(context["teams"], "invitation codes are set") {
        !$0.list("invitation_codes").isEmpty
      }
    },
    .rows("ENT-125", "Who acts in the audit log exists, and no body carries a secret") {
      context, log in
      let words = ["password", "token", "secret", "hash", "pin"]
      log.rows(context["audit_logs"], "the actor's type does not fit, or a body carries a secret") {
        row in
        let user = context.row("users", row.id("user_id"))
        let type = row.text("user_type")
        if type == "admin", !(user?.flag("is_admin") ?? false) { return true }
        if type == "player", user?.flag("is_admin") ?? true { return true }
        if type == "anonymous", user != nil { return true }
        return (row["request_body"].members + row["query_params"].members).contains { member in
          words.contains { member.key.lowercased().contains($0) }
        }
      }
    },
    .rows("ENT-126", "Addresses and mail are reserved ones, nobody pays") { context, log in
      log.rows(context["users"], "a mail address or a payment") { row in
        row.text("email").map { !$0.hasSuffix("@example.invalid") } ?? false
          || !row.isNull("paypal_subscription_id")
      }
      log.rows(context["audit_logs"], "an address that is not reserved") { row in
        guard let address = row.text("client_ip") else { return false }
        return !["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:"]
          .contains(where: address.hasPrefix)
      }
      log.rows(context["regions"], "a payment") { !$0.isNull("paypal_subscription_id") }
    },
  ]
}
