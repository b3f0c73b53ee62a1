import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// What holds across all tables.
  static let general: [Invariant] = [
    .rows("ENT-04", "Every table has rows if there is a population", check: tablesHaveRows),
    .rows("ENT-08", "Times are in order and not later than the epoch", check: timesAreInOrder),
    .rows(
      "ENT-09", "Number, identifier and region of a sector agree", check: sectorColumnsAgree),
    .rows("ENT-10", "Statistics of the galaxy are the counts of rows", check: statisticsAreCounts),
  ]

  @Sendable
  private static func tablesHaveRows(_ context: RowsContext, _ log: inout ViolationLog) {
    guard context.hasPopulation else { return }
    guard SeedingGroup.allCases.allSatisfy({ context.settings.isSwitchedOn($0) }) else { return }
    // If no site allows a genesis run, there is none, and the report mentions it.
    var exempt: Set<String> = [Tables.planetFormations.schema.name]
    for warning in context.galaxy.warnings where warning.code == "NO_ROWS" {
      exempt.insert(String(warning.message.prefix { $0 != ":" }))
    }
    if context.settings[\.singleRegion] {
      exempt.insert(Tables.regionalTreaties.schema.name)
      exempt.insert(Tables.interRegionalTravels.schema.name)
    }
    // Player-owned regions have no TradeDock of their own.
    if context.galaxy.regions.allSatisfy({ $0.type == .playerOwned }) {
      exempt.insert(Tables.tradeDocks.schema.name)
      exempt.insert(Tables.constructionSlips.schema.name)
      exempt.insert(Tables.constructionReservations.schema.name)
    }
    // Players own one in ten of the stations that are not fixed; none if there are fewer than ten.
    let fixed = 4 * context.galaxy.regions.count + context[Tables.tradeDocks].count
    if context[Tables.stations].count < fixed + 10 {
      exempt.insert(Tables.playerStations.schema.name)
    }
    for table in context.store.tables
    where table.count == 0 && !exempt.contains(table.schema.name) {
      log.add(table.schema.name, "no row")
    }
  }

  @Sendable
  private static func timesAreInOrder(_ context: RowsContext, _ log: inout ViolationLog) {
    let epoch = context.galaxy.epoch
    for table in context.store.tables {
      for (place, column) in table.schema.columns.enumerated() {
        guard case .timestamp = column.type, !RowTimes.isDeadline(column.name) else { continue }
        log.cells(table, "\(column.name) is later than the epoch") { row in
          table.cell(row, place).timeValue.map { $0 > epoch } ?? false
        }
      }
      for (first, second) in RowTimes.pairs {
        guard let one = table.schema.columnIndex(first), let two = table.schema.columnIndex(second)
        else { continue }
        log.cells(table, "\(second) is earlier than \(first)") { row in
          guard let one = table.cell(row, one).timeValue, let two = table.cell(row, two).timeValue
          else { return false }
          return two < one
        }
      }
    }
  }

  @Sendable
  private static func sectorColumnsAgree(_ context: RowsContext, _ log: inout ViolationLog) {
    for table in context.store.tables {
      guard let sector = table.schema.columnIndex("sector_id") else { continue }
      if let identifier = table.schema.columnIndex("sector_uuid") {
        log.cells(table, "sector_id and sector_uuid reference different sectors") { row in
          let (one, two) = (table.cell(row, sector), table.cell(row, identifier))
          return one != .null && two != .null && context.place(one) != context.place(two)
        }
      }
      guard table.schema.name != Tables.sectors.schema.name else { continue }
      for column in ["region_id", "region_id_snapshot"] {
        guard let region = table.schema.columnIndex(column) else { continue }
        log.cells(table, "\(column) is not the region of its sector") { row in
          guard let region = table.cell(row, region).identifierValue,
            let place = context.place(table.cell(row, sector))
          else { return false }
          return context.regionOfIdentifier[region] != place.region
        }
      }
    }
  }

  @Sendable
  private static func statisticsAreCounts(_ context: RowsContext, _ log: inout ViolationLog) {
    guard context[Tables.galaxies].count == 1 else { return }
    let statistics = context[Tables.galaxies][0, .statistics]
    let counts: [(key: String, table: TableSchema)] = [
      ("total_sectors", Tables.sectors.schema), ("station_count", Tables.stations.schema),
      ("planet_count", Tables.planets.schema), ("player_count", Tables.players.schema),
      ("team_count", Tables.teams.schema), ("warp_tunnel_count", Tables.warpTunnels.schema),
      ("genesis_count", Tables.genesisDevices.schema),
    ]
    for (key, table) in counts {
      let count = context.store[table].count
      if statistics[key].intValue != count {
        log.add("galaxy", "\(key) is not \(count), the rows of \(table.name)")
      }
    }
    let discovered = context[Tables.sectors].count { $0.flag(.isDiscovered) }
    if statistics["discovered_sectors"].intValue != discovered {
      log.add("galaxy", "discovered_sectors is not \(discovered)")
    }
  }
}

/// Columns that hold times, and their order, by the names that tables use alike.
enum RowTimes {
  /// Returns whether a column may be later than the epoch, as deadlines and plans of open rows are.
  static func isDeadline(_ column: String) -> Bool {
    let ends = [
      "_until", "_deadline", "expires_at", "_complete_at", "_completion", "completes_at",
      "_ready_at", "_eligible_at", "_reset_at", "_retry_at", "_pending_at", "billing_at",
      "hard_delete_at", "reclaimable_at", "effective_at",
    ]
    return column.hasPrefix("voting_") || ["lock_expires", "recovery_time"].contains(column)
      || ends.contains(where: column.hasSuffix)
  }

  /// Pairs of columns of which the second is not earlier than the first.
  static let pairs: [(String, String)] = [
    ("created_at", "updated_at"), ("created_at", "last_updated"), ("started_at", "ended_at"),
    ("started_at", "completed_at"), ("initiated_at", "completed_at"),
    ("deployed_at", "recalled_at"),
    ("sent_at", "read_at"), ("triggered_at", "resolved_at"),
    ("voting_opens_at", "voting_closes_at"),
    ("proposed_at", "voting_closes_at"), ("signed_at", "expires_at"),
    ("created_at", "disbanded_at"),
  ]
}
