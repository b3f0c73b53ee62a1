import GalaxyModel
import GalaxySettings

extension Invariant {
  /// How many rows each profile holds.
  static let rowsCounts: [Invariant] = [
    .rows("ENT-06", "Tables have as many rows as their profile says") { context, log in
      for rule in RowCount.rules(context) {
        guard rule.groups.allSatisfy(context.isOn) else { continue }
        let found = context[rule.table].count
        if found != rule.count {
          log.add(rule.table, "\(counted(found, "row")) instead of \(rule.count)")
        }
      }
    }
  ]
}

/// How many rows a table shall have, where all of some groups are there.
private struct RowCount {
  let table: String
  let count: Int
  var groups: [SeedingGroup] = []

  /// How many drones the hulls that players fly can carry.
  private static func hangars(_ context: RowsContext) -> Int {
    var room: [String: Int] = [:]
    for row in context["ship_specifications"].views {
      if let type = row.text("type") { room[type] = row.int("max_drones") }
    }
    return context["players"].views.reduce(0) { sum, row in
      let hull = context.row("ships", row.id("current_ship_id"))?.text("type")
      return sum + (hull.flatMap { room[$0] } ?? 0)
    }
  }

  /// The counts that follow from settings and from other tables.
  static func rules(_ context: RowsContext) -> [RowCount] {
    func rows(_ table: String) -> Int { context[table].count }
    var rules = [
      RowCount(table: "galaxies", count: 1),
      RowCount(table: "ship_specifications", count: 12), RowCount(table: "resources", count: 14),
      RowCount(table: "medals", count: 33), RowCount(table: "factions", count: 9),
      RowCount(table: "ship_rarity_configs", count: 8),
      RowCount(table: "markets", count: rows("stations"), groups: [.stations, .markets]),
      RowCount(table: "construction_slips", count: 12 * rows("trade_docks")),
    ]
    guard context.hasPopulation else {
      let people = ["players", "teams", "reputations", "price_history", "combat_logs", "drones"]
      return rules + people.map { RowCount(table: $0, count: 0) }
    }
    let isDemo = context.settings[\.profile] == .demo
    let players = isDemo ? Profile.demo.players : context.settings[\.players]
    let days = context.settings[\.historyDays]
    func share(_ numerator: Int, _ denominator: Int) -> Int {
      (2 * players * numerator + denominator) / (2 * denominator)
    }
    let finished = context["first_login_sessions"].views.count { !$0.isNull("completed_at") }
    let drones = min(2 * players, hangars(context))
    rules += [
      RowCount(table: "players", count: players),
      RowCount(table: "reputations", count: 9 * players),
      RowCount(table: "team_members", count: 4 * rows("teams")),
      RowCount(table: "messages", count: isDemo ? 72 : 5 * players, groups: [.messages]),
      RowCount(table: "first_login_sessions", count: players, groups: [.firstLogin]),
      RowCount(table: "ship_presentation_options", count: players, groups: [.firstLogin]),
      RowCount(table: "player_first_login_states", count: players, groups: [.firstLogin]),
      RowCount(
        table: "dialogue_exchanges", count: 3 * finished + 2 * (players - finished),
        groups: [.firstLogin]),
      RowCount(table: "drones", count: drones, groups: [.drones]),
      RowCount(table: "drone_deployments", count: min(players, drones), groups: [.drones]),
      RowCount(table: "combat_logs", count: isDemo ? 24 : 3 * players, groups: [.combat]),
      RowCount(
        table: "audit_logs", count: isDemo ? 60 : 5 * players, groups: [.administration]),
    ]
    if context.galaxy.regions.count > 1 {
      rules.append(
        RowCount(table: "regional_memberships", count: share(3, 2), groups: [.governance]))
      rules.append(
        RowCount(
          table: "inter_regional_travels", count: share(1, 3), groups: [.governance]))
    }
    // Without a day of history there is still one, that of the epoch.
    if days > 0 {
      rules += [
        RowCount(
          table: "price_history", count: days * rows("market_prices"),
          groups: [.stations, .markets, .trades]),
        RowCount(table: "economic_metrics", count: days, groups: [.trades]),
        RowCount(table: "combat_stats", count: days, groups: [.combat]),
      ]
    }
    return rules
  }
}
