import FileIO
import GalaxyModel
import GraphFormats

extension RowFormat {
  /// A PostgreSQL script of what the last step of a galaxy added and changed: what `extend` makes of
  /// `sql-data`.
  public static let sqlDifference = RowFormat(
    name: sqlData.name,
    summary: "PostgreSQL script of what was added, for a database that holds the galaxy before",
    files: sqlData.files, obeysGame: true,
    stamp: StampPlace(
      .plain, signs: "\(PostgresScript.recipe): ", " \(PostgresDifferenceScript.purpose).\n",
      "\nCREATE TEMPORARY TABLE warpwright_changed_"),
    notation: .copy,
    writing: .difference { galaxy, difference, out in
      try PostgresDifferenceScript(difference: difference).write(galaxy, to: &out)
    })
}

/// A script for psql that makes of a galaxy in a database of the game what it is after its last step, in
/// one transaction.
///
/// Rows go into temporary tables first. A row that is to change has to be as it was before, and a row that
/// is added may not have a key that is taken; else the script ends before anything changes. Rows of
/// catalogs that the database has under other identifiers are taken for ours, as `PostgresDataScript`
/// does.
struct PostgresDifferenceScript {
  let difference: RowDifference
  static let purpose = "for a database that holds it as it was before its last step"

  func write(_ galaxy: Galaxy, to out: inout ByteWriter) throws {
    PostgresScript.writeHead(galaxy, Self.purpose, to: &out)
    var added: [StagedTable] = []
    var changed: [ChangedRows] = []
    var named: Set<String> = []
    for pair in difference.pairs {
      let table = StagedTable(table: pair.new.table)
      let references = References(table.table)
      var isEmpty = true
      let rows = try pair.compare { line in
        if isEmpty { table.begin(to: &out) }
        isEmpty = false
        references.note(line, in: &named)
        out.append(bytes: line)
        try out.throwIfFailed()
      }
      if !isEmpty {
        out.append(line: "\\.")
        added.append(table)
      }
      changed += ChangedRows.groups(rows, of: table.table)
    }
    for rows in changed { try rows.write(to: &out) }
    named.formUnion(changed.map(\.table).filter { $0.catalog != nil }.map(\.name))
    let catalogs = try writeCatalogs(named, to: &out)
    for statement in statements(added, changed, catalogs) { out.append(line: statement) }
    out.append(line: "COMMIT;")
    try out.throwIfFailed()
  }

  /// Appends the rows of catalogs that others name, to find those of the database.
  private func writeCatalogs(
    _ names: Set<String>, to out: inout ByteWriter
  ) throws -> [StagedTable] {
    var catalogs: [StagedTable] = []
    for pair in difference.pairs where names.contains(pair.new.table.name) {
      let table = StagedTable(table: pair.old.table)
      out.append(line: table.creation)
      try PostgresScript.write(pair.old, into: table.staging, to: &out)
      catalogs.append(table)
    }
    return catalogs
  }

  /// What follows when all rows are in temporary tables.
  private func statements(
    _ added: [StagedTable], _ changed: [ChangedRows], _ catalogs: [StagedTable]
  ) -> [String] {
    let finder = CatalogStatements(existing: .keep)
    let names = Set(catalogs.map(\.table.name))
    var statements = catalogs.flatMap { finder.recognition($0) }
    statements += added.flatMap { finder.redirection($0, among: names) }
    for rows in changed {
      guard let catalog = catalogs.first(where: { $0.table.name == rows.table.name }) else {
        continue
      }
      statements.append(rows.exemption(catalog))
    }
    statements += changed.map(\.check)
    if !added.isEmpty { statements.append(ConflictStatements.taken(added)) }
    return statements + added.map(\.insertion) + changed.map(\.update) + added.compactMap(\.closing)
  }
}

extension StagedTable {
  /// Appends the beginning of the rows.
  fileprivate func begin(to out: inout ByteWriter) {
    out.append(line: creation)
    out.append(line: "COPY \(staging) (\(columns)) FROM stdin;")
  }
}

/// The columns of a table that name rows of catalogs.
private struct References {
  private let columns: [(place: Int, catalog: String)]

  init(_ table: TableSchema) {
    columns = table.catalogReferences.compactMap { reference in
      table.columnIndex(reference.column).map { ($0, reference.table) }
    }
  }

  /// Adds the catalogs that a row names.
  func note(_ line: ArraySlice<UInt8>, in catalogs: inout Set<String>) {
    guard columns.contains(where: { !catalogs.contains($0.catalog) }) else { return }
    let cells = CopyLine(line)
    for (place, catalog) in columns where !cells.isNull(place) { catalogs.insert(catalog) }
  }
}
