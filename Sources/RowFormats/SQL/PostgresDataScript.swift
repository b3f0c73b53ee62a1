import FileIO
import GalaxyModel
import GraphFormats

extension RowFormat {
  /// A PostgreSQL script of rows.
  ///
  /// ```
  /// BEGIN;
  /// LOCK TABLE galaxies IN SHARE ROW EXCLUSIVE MODE;
  /// COPY regions (id, name, display_name, …) FROM stdin;
  /// COMMIT;
  /// ```
  public static let sqlData = RowFormat(
    name: "sql-data",
    summary: "PostgreSQL script of rows only, for a database that has the tables",
    files: .galaxy("galaxy-data.sql"), obeysGame: true, options: [.existingRows],
    stamp: StampPlace(
      .plain, signs: "\(PostgresScript.recipe): ", " for a database that has the tables.\n",
      "\nLOCK TABLE "),
    notation: .copy,
    writing: .galaxy { galaxy, tables, options, out in
      try PostgresDataScript(existing: options.existing).write(galaxy, tables, to: &out)
    })
}

/// A script for psql that adds the rows of a galaxy to a database of the game, in one transaction.
///
/// Rows go into temporary tables first. There they are compared with those of the database: rows of
/// catalogs that it has already are taken for ours, and a key that is taken ends the script before
/// anything changes. Then each table is filled after those that it refers to; the keys that close the
/// cycle are set at the end. An ordinary role that owns the tables can do all that.
struct PostgresDataScript {
  let existing: ExistingRows

  /// Tables that are our own design: a database of the game lacks them.
  static let ownTables = ["markets", "trade_docks", "market_transactions", "construction_slips"]

  func write(_ galaxy: Galaxy, _ tables: [TableSpools], to out: inout ByteWriter) throws {
    PostgresScript.writeHead(galaxy, "for a database that has the tables", to: &out)
    let all = GalaxySchema.tables.map(StagedTable.init)
    for statement in all.flatMap(ConflictStatements.single) { out.append(line: statement) }
    writeOwnTables(to: &out)
    var staged: [StagedTable] = []
    for spools in tables {
      guard let rows = spools[.copy], !rows.isEmpty else { continue }
      let table = StagedTable(table: spools.table)
      out.append(line: table.creation)
      try PostgresScript.write(rows, into: table.staging, to: &out)
      staged.append(table)
    }
    for statement in statements(staged) { out.append(line: statement) }
    out.append(line: "COMMIT;")
    try out.throwIfFailed()
  }

  /// What follows when all rows are in temporary tables.
  private func statements(_ staged: [StagedTable]) -> [String] {
    guard !staged.isEmpty else { return [] }
    let catalogs = CatalogStatements(existing: existing)
    var statements: [String] = []
    var looked: Set<String> = []
    for table in staged {
      statements += catalogs.redirection(table, among: looked) + catalogs.recognition(table)
      if table.table.catalog != nil { looked.insert(table.table.name) }
    }
    statements.append(ConflictStatements.taken(staged))
    for table in staged {
      if let statement = catalogs.replacement(table) { statements.append(statement) }
      statements.append(table.insertion)
    }
    return statements + staged.compactMap(\.closing)
  }

  /// A few tables of the galaxy have none in the game yet.
  ///
  /// They are made where they are missing, so that their rows are not lost.
  private func writeOwnTables(to out: inout ByteWriter) {
    for name in Self.ownTables {
      guard let table = GalaxySchema.table(name) else { continue }
      let statements =
        [PostgresSchema.table(table)] + PostgresSchema.constraints(of: table)
        + PostgresSchema.foreignKeys(of: table)
      out.append(line: "DO $own$ BEGIN IF to_regclass('\(name)') IS NULL THEN")
      for statement in statements { out.append(line: statement) }
      out.append(line: "END IF; END $own$;")
    }
  }
}
