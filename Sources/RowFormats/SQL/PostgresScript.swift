import FileIO
import GalaxyModel
import GraphFormats

extension RowFormat {
  /// A PostgreSQL script of everything.
  ///
  /// ```
  /// CREATE TABLE galaxies (…
  /// COPY galaxies (id, name, …) FROM stdin;
  /// ALTER TABLE galaxies ADD CONSTRAINT galaxies_pkey PRIMARY KEY (id);
  /// COMMIT;
  /// ```
  public static let sql = RowFormat(
    name: "sql", summary: "PostgreSQL script: types, tables, rows and constraints",
    files: .galaxy("galaxy.sql"), extensions: ["sql"], obeysGame: true,
    stamp: StampPlace(
      .plain, signs: "\(PostgresScript.recipe): ", " for an empty database.\n", "\nCREATE TYPE "),
    notation: .copy,
    writing: .galaxy { galaxy, tables, _, out in
      try PostgresScript.write(galaxy, tables, to: &out)
    })
}

/// A script for psql that loads a galaxy into an empty database, in one transaction: types, tables,
/// rows, then constraints, indexes and views.
enum PostgresScript {
  static func write(
    _ galaxy: Galaxy, _ tables: [TableSpools], to out: inout ByteWriter
  ) throws {
    writeHead(galaxy, "for an empty database", to: &out)
    for statement in PostgresSchema.types { out.append(line: statement) }
    for spools in tables { out.append(line: PostgresSchema.table(spools.table)) }
    for spools in tables {
      guard let rows = spools[.copy], !rows.isEmpty else { continue }
      try write(rows, into: SQLName.quoted(spools.table.name), to: &out)
    }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.constraints(of: table) { out.append(line: statement) }
    }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.foreignKeys(of: table) { out.append(line: statement) }
    }
    for table in tables.map(\.table) {
      for statement in PostgresSchema.indexes(of: table) { out.append(line: statement) }
    }
    for statement in PostgresSchema.views { out.append(line: statement) }
    out.append(line: "COMMIT;")
    try out.throwIfFailed()
  }

  /// What the line of the stamp begins with.
  static let recipe = "-- warpwright recipe"

  /// Appends what every script begins with: what it is, and the settings of its transaction.
  static func writeHead(_ galaxy: Galaxy, _ purpose: String, to out: inout ByteWriter) {
    let seed = (galaxy.hidesOrigin ? nil : galaxy.seed).map { ", seed \($0)" } ?? ""
    let preset = galaxy.preset.terminalSafe
    out.append(line: "-- Galaxy of SectorWars 2102 (\(preset)\(seed)) \(purpose).")
    if let stamp = galaxy.stamp { out.append(line: "\(recipe): \(stamp)") }
    out.append(line: "-- Load with: psql -v ON_ERROR_STOP=1 -f")
    out.append(line: "BEGIN;")
    out.append(line: "SET LOCAL client_encoding = 'UTF8';")
    out.append(line: "SET LOCAL standard_conforming_strings = on;")
    out.append(line: "SET LOCAL client_min_messages = warning;")
  }

  /// Appends rows as data of a COPY command.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - name: The table that they go into, as SQL writes it.
  ///   - out: Where the bytes go.
  /// - Throws: `IOFailure` if a spool or the output fails.
  static func write(
    _ rows: any RowSpool, into name: String, to out: inout ByteWriter
  ) throws {
    let columns = SQLName.list(rows.table.columns.map(\.name))
    out.append(line: "COPY \(name) (\(columns)) FROM stdin;")
    try rows.copy(to: &out)
    out.append(line: "\\.")
  }
}
