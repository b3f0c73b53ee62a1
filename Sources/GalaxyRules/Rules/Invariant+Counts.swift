import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// The number of rows in each profile.
  static let counts: [Invariant] = [
    .rows("ENT-06", "Tables have as many rows as their profile requires") { context, log in
      for rule in RowCount.rules(context) {
        guard rule.groups.allSatisfy(context.isOn) else { continue }
        let found = context.store[rule.table.schema].count
        if found != rule.count {
          log.add(rule.table.rawValue, "\(counted(found, "row")) instead of \(rule.count)")
        }
      }
    }
  ]
}

/// The required number of rows of a table if some groups of entities exist.
private struct RowCount {
  let table: TableName
  let count: Int
  var groups: [SeedingGroup] = []

  /// Returns how many drones the ships that players fly can carry.
  private static func hangars(_ context: RowsContext) -> Int {
    var room: [String: Int] = [:]
    for row in context[Tables.shipSpecifications] {
      if let type = row.text(.type) { room[type] = row.int(.maxDrones) }
    }
    return context[Tables.players].reduce(0) { sum, row in
      let hull = context.row(Tables.ships, row.id(.currentShipID))?.text(.type)
      return sum + (hull.flatMap { room[$0] } ?? 0)
    }
  }

  /// Returns the counts that follow from settings and from other tables.
  static func rules(_ context: RowsContext) -> [RowCount] {
    func rows(_ table: TableName) -> Int { context.store[table.schema].count }
    var rules = [
      RowCount(table: .galaxies, count: 1),
      RowCount(table: .shipSpecifications, count: 12), RowCount(table: .resources, count: 14),
      RowCount(table: .medals, count: 33), RowCount(table: .factions, count: 9),
      RowCount(table: .shipRarityConfigs, count: 8),
      RowCount(table: .markets, count: rows(.stations), groups: [.stations, .markets]),
      RowCount(table: .constructionSlips, count: 12 * rows(.tradeDocks)),
    ]
    guard context.hasPopulation else {
      let people: [TableName] = [
        .players, .teams, .reputations, .priceHistory, .combatLogs, .drones,
      ]
      return rules + people.map { RowCount(table: $0, count: 0) }
    }
    let isDemo = context.settings[\.profile] == .demo
    let players = isDemo ? Profile.demo.players : context.settings[\.players]
    let days = context.settings[\.historyDays]
    func share(_ numerator: Int, _ denominator: Int) -> Int {
      (2 * players * numerator + denominator) / (2 * denominator)
    }
    let finished = context[Tables.firstLoginSessions].count { !$0.isNull(.completedAt) }
    let drones = min(2 * players, hangars(context))
    rules += [
      RowCount(table: .players, count: players),
      RowCount(table: .reputations, count: 9 * players),
      RowCount(table: .teamMembers, count: 4 * rows(.teams)),
      RowCount(table: .messages, count: isDemo ? 72 : 5 * players, groups: [.messages]),
      RowCount(table: .firstLoginSessions, count: players, groups: [.firstLogin]),
      RowCount(table: .shipPresentationOptions, count: players, groups: [.firstLogin]),
      RowCount(table: .playerFirstLoginStates, count: players, groups: [.firstLogin]),
      RowCount(
        table: .dialogueExchanges, count: 3 * finished + 2 * (players - finished),
        groups: [.firstLogin]),
      RowCount(table: .drones, count: drones, groups: [.drones]),
      RowCount(table: .droneDeployments, count: min(players, drones), groups: [.drones]),
      RowCount(table: .combatLogs, count: isDemo ? 24 : 3 * players, groups: [.combat]),
      RowCount(
        table: .auditLogs, count: isDemo ? 60 : 5 * players, groups: [.administration]),
    ]
    if context.galaxy.startingRegions.count > 1 {
      rules.append(
        RowCount(table: .regionalMemberships, count: share(3, 2), groups: [.governance]))
      rules.append(
        RowCount(
          table: .interRegionalTravels, count: share(1, 3), groups: [.governance]))
    }
    // Without any day of history, the day of the epoch still has rows.
    if days > 0 {
      rules += [
        RowCount(
          table: .priceHistory, count: days * rows(.marketPrices),
          groups: [.stations, .markets, .trades]),
        RowCount(table: .economicMetrics, count: days, groups: [.trades]),
        RowCount(table: .combatStats, count: days, groups: [.combat]),
      ]
    }
    return rules
  }
}
