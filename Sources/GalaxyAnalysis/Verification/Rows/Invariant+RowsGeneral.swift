import GalaxyModel
import GalaxySettings

extension Invariant {
  /// What the data dictionary asks of every table.
  static let rowsGeneral: [Invariant] = [
    .rows("ENT-01", "Every key names an existing row") { context, log in
      for table in context.store.tables {
        for column in table.schema.columns {
          guard let reference = column.reference else { continue }
          guard case .uuid = column.type else {
            // Medals are named by text.
            let names = Set(context[reference.table].views.compactMap { $0.text(reference.column) })
            log.rows(table, "\(column.name) names no row of \(reference.table)") { row in
              row.text(column.name).map { !names.contains($0) } ?? false
            }
            continue
          }
          let targets = context.rows(reference.table, by: reference.column)
          log.rows(table, "\(column.name) names no row of \(reference.table)") { row in
            !row.isNull(column.name) && row.id(column.name).flatMap { targets[$0] } == nil
          }
        }
      }
      for reference in SoftReference.all {
        let check = SoftReferenceCheck(reference, context)
        let what = "\(reference.column) names no row of \(reference.target)"
        log.rows(context[reference.table], what) { check.isBroken($0) }
      }
    },
    .rows("ENT-02", "Every cell holds a value of its column") { context, log in
      for table in context.store.tables {
        for (place, column) in table.schema.columns.enumerated() {
          let labels = ColumnVocabularies.labels["\(table.schema.name).\(column.name)"].map(
            Set.init)
          var wrong = Witnesses()
          for row in 0..<table.count {
            let cell = table.cell(row, place)
            let fits =
              cell == .null ? column.isNullable : cell.fits(column.type)
            let isListed = labels.map { set in cell.textValue.map(set.contains) ?? true } ?? true
            if !fits || !isListed { wrong.add(RowView(table: table, index: row).label) }
          }
          log.add(table.schema.name, wrong) {
            "\(counted($0, "row")): \(column.name) does not hold a value of its kind"
          }
        }
      }
    },
    .rows("ENT-03", "Unique and check constraints hold") { context, log in
      for table in context.store.tables {
        let keys = table.schema.primaryKey
        var uniques = [("primary key", keys)]
        for constraint in table.schema.constraints {
          if let columns = constraint.uniqueColumns { uniques.append((constraint.name, columns)) }
        }
        for index in table.schema.indexes where index.isUnique {
          uniques.append((index.name, index.columns))
        }
        for (name, columns) in uniques {
          var seen = Set<[String]>()
          log.rows(table, "repeats \(columns.joined(separator: ", ")) (\(name))") { row in
            let values = columns.map { row[$0] }
            guard !values.contains(.null) else { return false }
            return !seen.insert(values.map { "\($0)" }).inserted
          }
        }
        for constraint in table.schema.constraints {
          guard case .check(let name, _) = constraint, let holds = RowChecks.byName[name] else {
            continue
          }
          // A sandbox takes any size, and is not meant for the game's database.
          if name == "valid_region_type_sector_count", context.galaxy.preset == "sandbox" {
            continue
          }
          log.rows(table, "breaks \(name)") { !holds($0) }
        }
      }
    },
    .rows("ENT-04", "Every table has rows where there is a population") { context, log in
      guard context.hasPopulation else { return }
      guard SeedingGroup.allCases.allSatisfy({ context.settings.isSwitchedOn($0) }) else { return }
      // Where no site allows a genesis run there is none, and the report says so.
      var bound = Set(["planet_formations"])
      for warning in context.galaxy.warnings where warning.code == "NO_ROWS" {
        bound.insert(String(warning.message.prefix { $0 != ":" }))
      }
      if context.settings[\.singleRegion] {
        bound.formUnion(["regional_treaties", "inter_regional_travels"])
      }
      // Player-owned regions have no TradeDock of their own.
      if context.galaxy.regions.allSatisfy({ $0.type == .playerOwned }) {
        bound.formUnion(["trade_docks", "construction_slips", "construction_reservations"])
      }
      // Players own one in ten of the stations that are not fixed; of fewer they own none.
      let fixed = 4 * context.galaxy.regions.count + context["trade_docks"].count
      if context["stations"].count < fixed + 10 { bound.insert("player_stations") }
      for table in context.store.tables where table.count == 0 && !bound.contains(table.schema.name)
      {
        log.add(table.schema.name, "no row")
      }
    },
    .rows("ENT-08", "Times follow each other and none is later than the epoch") {
      context, log in
      let epoch = context.galaxy.epoch
      for table in context.store.tables {
        for column in table.schema.columns {
          guard case .timestamp = column.type, !RowTimes.isDeadline(column.name) else {
            continue
          }
          log.rows(table, "\(column.name) is later than the epoch") { row in
            row.time(column.name).map { $0 > epoch } ?? false
          }
        }
        for (first, second) in RowTimes.pairs {
          guard table.place(first) != nil, table.place(second) != nil else { continue }
          log.rows(table, "\(second) is earlier than \(first)") { row in
            guard let one = row.time(first), let two = row.time(second) else { return false }
            return two < one
          }
        }
      }
    },
    .rows("ENT-09", "Number, identifier and region of a sector agree") { context, log in
      for table in context.store.tables {
        let hasBoth = table.place("sector_id") != nil && table.place("sector_uuid") != nil
        if hasBoth {
          log.rows(table, "sector_id and sector_uuid name different sectors") { row in
            guard !row.isNull("sector_uuid"), !row.isNull("sector_id") else { return false }
            return context.place(row, "sector_uuid") != context.place(row, "sector_id")
          }
        }
        guard table.schema.name != "sectors", table.place("sector_id") != nil else { continue }
        for column in ["region_id", "region_id_snapshot"] where table.place(column) != nil {
          log.rows(table, "\(column) is not the region of its sector") { row in
            guard let region = row.id(column), let place = context.place(row, "sector_id") else {
              return false
            }
            return context.regionOfIdentifier[region] != place.region
          }
        }
      }
    },
    .rows("ENT-10", "Statistics of the galaxy are the counts of rows") { context, log in
      guard context["galaxies"].count == 1 else { return }
      let statistics = context["galaxies"][0, "statistics"]
      let counts = [
        ("total_sectors", "sectors"), ("station_count", "stations"), ("planet_count", "planets"),
        ("player_count", "players"), ("team_count", "teams"), ("warp_tunnel_count", "warp_tunnels"),
        ("genesis_count", "genesis_devices"),
      ]
      for (key, table) in counts where statistics[key].intValue != context[table].count {
        log.add("galaxy", "\(key) is not \(context[table].count), the rows of \(table)")
      }
      let discovered = context["sectors"].views.count { $0.flag("is_discovered") }
      if statistics["discovered_sectors"].intValue != discovered {
        log.add("galaxy", "discovered_sectors is not \(discovered)")
      }
    },
  ]
}

/// Which columns hold times, and in what order.
enum RowTimes {
  /// Columns that may lie after the epoch: deadlines and plans of open rows.
  static func isDeadline(_ column: String) -> Bool {
    let ends = [
      "_until", "_deadline", "expires_at", "_complete_at", "_completion", "completes_at",
      "_ready_at", "_eligible_at", "_reset_at", "_retry_at", "_pending_at", "billing_at",
      "hard_delete_at", "reclaimable_at", "effective_at",
    ]
    return column.hasPrefix("voting_") || ["lock_expires", "recovery_time"].contains(column)
      || ends.contains(where: column.hasSuffix)
  }

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

extension FieldValue {
  /// Whether a value that is not NULL can stand in a column of a type.
  func fits(_ type: ColumnType) -> Bool {
    switch type {
    case .uuid: identifierValue != nil
    case .integer: intValue.map { Int32(exactly: $0) != nil } ?? false
    case .bigint: intValue != nil
    case .boolean: if case .boolean = self { true } else { false }
    case .float, .decimal: numberValue?.isFinite ?? false
    case .varchar(let length):
      textValue.map { text in length.map { text.unicodeScalars.count <= $0 } ?? true } ?? false
    case .text: textValue != nil
    case .timestamp: timeValue != nil
    case .jsonb, .json: true
    case .varcharArray: isList { $0.textValue != nil }
    case .uuidArray: isList { $0.identifierValue != nil }
    case .integerArray: isList { $0.intValue != nil }
    case .enumeration(let type): textValue.map(type.labels.contains) ?? false
    }
  }

  private func isList(of isElement: (FieldValue) -> Bool) -> Bool {
    if case .list(let values) = self { values.allSatisfy(isElement) } else { false }
  }
}
