import GalaxyModel

extension Invariant {
  /// Fights, drones and fleets.
  static let rowsFights: [Invariant] = [
    .rows("ENT-100", "Fights are between two, off fedspace, with their own hulls") {
      context, log in
      log.rows(context["combat_logs"], "one side twice, in fedspace, or with foreign hulls") {
        row in
        if !row.isNull("attacker_id"), row.id("attacker_id") == row.id("defender_id") {
          return true
        }
        guard let place = context.place(row, "sector_id"), !context.isFedspace(place) else {
          return true
        }
        for side in ["attacker", "defender"] {
          guard let ship = context.row("ships", row.id("\(side)_ship_id")) else { continue }
          if ship.text("type") != row.text("\(side)_ship_type") { return true }
          if let player = row.id("\(side)_id"), let owner = ship.id("owner_id"), player != owner {
            return true
          }
        }
        return (row.int("credits_looted") ?? 0) > 0
          && !["attacker_win", "defender_win"].contains(row.text("outcome") ?? "")
      }
    },
    .rows("ENT-101", "A day's figures are its fights") { context, log in
      var fights: [Int64: Int] = [:]
      for row in context["combat_logs"].views {
        if let time = row.time("timestamp") { fights[LedgerDays.day(time), default: 0] += 1 }
      }
      log.rows(context["combat_stats"], "total_combats is not the day's number of fights") { row in
        guard let date = row.time("date") else { return true }
        return row.int("total_combats") != fights[LedgerDays.day(date)] ?? 0
      }
    },
    .rows("ENT-102", "Drones are no more than the hull's limit, their health within bounds") {
      context, log in
      var limits: [String: Int] = [:]
      for row in context["ship_specifications"].views {
        if let type = row.text("type") { limits[type] = row.int("max_drones") }
      }
      let drones = context.children("drones", by: "player_id")
      log.rows(context["players"], "more drones than the hull's limit") { row in
        let own = context.views("drones", row.id("id").flatMap { drones[$0] } ?? [])
          .filter { $0.text("status") != "destroyed" }
        guard !own.isEmpty else { return false }
        let hull = context.row("ships", row.id("current_ship_id"))?.text("type")
        return own.count > (hull.flatMap { limits[$0] } ?? 0)
      }
      log.rows(context["drones"], "health out of bounds, or destroyed without a time") { row in
        guard let health = row.int("health"), let most = row.int("max_health") else { return true }
        let isDestroyed = row.text("status") == "destroyed"
        return !(0...most).contains(health)
          || isDestroyed != (health == 0) || isDestroyed == row.isNull("destroyed_at")
      }
    },
    .rows("ENT-103", "A deployed drone has one open deployment, where it is") { context, log in
      let deployments = context.children("drone_deployments", by: "drone_id")
      log.rows(context["drones"], "open deployments do not agree with the drone") { row in
        let own = context.views("drone_deployments", row.id("id").flatMap { deployments[$0] } ?? [])
        let open = own.filter { $0.flag("is_active") }
        if own.contains(where: { $0.flag("is_active") != $0.isNull("recalled_at") }) { return true }
        guard row.text("status") == "deployed" else { return !open.isEmpty }
        return open.count != 1 || open[0].id("sector_id") != row.id("sector_id")
          || open[0].id("player_id") != row.id("player_id")
      }
    },
    .rows("ENT-104", "Drones fight drones of another owner, and one of them wins or none") {
      context, log in
      log.rows(context["drone_combats"], "one owner, or a winner who was not there") { row in
        guard let one = context.row("drones", row.id("attacker_drone_id")),
          let two = context.row("drones", row.id("defender_drone_id"))
        else { return true }
        let winner = row.id("winner_drone_id")
        return one.id("player_id") == two.id("player_id")
          || winner.map { $0 != one.id("id") && $0 != two.id("id") } ?? false
      }
    },
    .rows("ENT-105", "Fleets sum their members, who are living hulls of the team, there") {
      context, log in
      let members = context.children("fleet_members", by: "fleet_id")
      var seen = Set<Identifier>()
      log.rows(context["fleets"], "totals or members do not agree") { row in
        guard row.text("status") != "disbanded", let id = row.id("id") else { return false }
        let own = context.views("fleet_members", members[id] ?? [])
        guard own.count == row.int("total_ships") else { return true }
        var power = 0.0
        for member in own {
          guard let ship = context.row("ships", member.id("ship_id")),
            let player = context.row("players", member.id("player_id")),
            let shipID = ship.id("id"), seen.insert(shipID).inserted
          else { return true }
          power += ship["combat"]["attack_rating"].numberValue ?? 0
          if ship.flag("is_destroyed") || player.id("team_id") != row.id("team_id")
            || context.place(ship, "sector_id") != context.place(row, "sector_id")
          {
            return true
          }
        }
        return abs(power - (row.number("total_firepower") ?? 0)) > 0.5
      }
    },
    .rows("ENT-106", "Battles are between two teams, casualties add up") { context, log in
      let casualties = context.children("fleet_battle_casualties", by: "battle_id")
      log.rows(context["fleet_battles"], "one team, or casualties that do not add up") { row in
        guard let id = row.id("id"),
          let one = context.row("fleets", row.id("attacker_fleet_id")),
          let two = context.row("fleets", row.id("defender_fleet_id"))
        else { return false }
        if one.id("team_id") == two.id("team_id") { return true }
        let own = context.views("fleet_battle_casualties", casualties[id] ?? [])
        for (side, wasAttacker) in [("attacker", true), ("defender", false)] {
          let lost = own.filter { $0.flag("was_attacker") == wasAttacker }
          if lost.count(where: { $0.flag("destroyed") }) != row.int("\(side)_ships_destroyed")
            || lost.count(where: { $0.flag("retreated") }) != row.int("\(side)_ships_retreated")
            || lost.count > (row.int("\(side)_ships_initial") ?? 0)
          {
            return true
          }
        }
        return false
      }
    },
  ]
}
