import GalaxyModel

/// Scripts for psql that load a galaxy into PostgreSQL, each in one transaction.
struct PostgresScript {
  /// Tables that are our own design: a database of the game lacks them.
  static let ownTables = ["markets", "trade_docks", "market_transactions", "construction_slips"]

  /// Types, tables, rows, then constraints and indexes, for an empty database.
  func write(
    _ galaxy: Galaxy, _ tables: [TableSpools], to out: inout ByteWriter
  ) throws {
    writeHead(galaxy, "for an empty database", to: &out)
    for statement in PostgresSchema.types { line(statement, to: &out) }
    for spools in tables { line(PostgresSchema.table(spools.table), to: &out) }
    for spools in tables { try write(spools.copy, to: &out) }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.constraints(of: table) { line(statement, to: &out) }
    }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.foreignKeys(of: table) { line(statement, to: &out) }
    }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.indexes(of: table) { line(statement, to: &out) }
    }
    line("COMMIT;", to: &out)
    try out.throwIfFailed()
  }

  /// Rows alone, for a database whose keys are checked at once: each table comes after those it
  /// names, and the keys that close the cycle are set at the end.
  func writeData(
    _ galaxy: Galaxy, _ tables: [TableSpools], to out: inout ByteWriter
  ) throws {
    writeHead(galaxy, "for a database that has the tables", to: &out)
    writeOwnTables(to: &out)
    for spools in tables { try write(spools.deferred?.rows ?? spools.copy, to: &out) }
    for spools in tables { try spools.deferred?.updates.write(to: &out) }
    line("COMMIT;", to: &out)
    try out.throwIfFailed()
  }

  private func writeHead(_ galaxy: Galaxy, _ purpose: String, to out: inout ByteWriter) {
    let seed = galaxy.seed.map { ", seed \($0)" } ?? ""
    let preset = galaxy.preset.terminalSafe
    line("-- Galaxy of SectorWars 2102 (\(preset)\(seed)) \(purpose).", to: &out)
    line("-- Load with: psql -v ON_ERROR_STOP=1 -f", to: &out)
    line("BEGIN;", to: &out)
    line("SET LOCAL client_encoding = 'UTF8';", to: &out)
    line("SET LOCAL standard_conforming_strings = on;", to: &out)
    line("SET LOCAL client_min_messages = warning;", to: &out)
  }

  /// A few tables of the galaxy have none in the game yet. They are made where they are missing, so
  /// that their rows are not lost.
  private func writeOwnTables(to out: inout ByteWriter) {
    for name in Self.ownTables {
      guard let table = GalaxySchema.table(name) else { continue }
      let statements =
        [PostgresSchema.table(table)] + PostgresSchema.constraints(of: table)
        + PostgresSchema.foreignKeys(of: table)
      line("DO $own$ BEGIN IF to_regclass('\(name)') IS NULL THEN", to: &out)
      for statement in statements { line(statement, to: &out) }
      line("END IF; END $own$;", to: &out)
    }
  }

  private func write(_ spool: Spool<CopyCellEncoder>?, to out: inout ByteWriter) throws {
    guard let spool, !spool.isEmpty else { return }
    let table = spool.table
    let columns = SQLName.list(table.columns.map(\.name))
    line("COPY \(SQLName.quoted(table.name)) (\(columns)) FROM stdin;", to: &out)
    try spool.copy(to: &out)
    line("\\.", to: &out)
  }

  private func line(_ text: String, to out: inout ByteWriter) {
    out.append(text: text)
    out.append(UInt8(ascii: "\n"))
  }
}
