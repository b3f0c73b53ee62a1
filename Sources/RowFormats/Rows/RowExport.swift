public import FileIO
public import GalaxyModel
public import GraphFormats

/// Takes the rows of a galaxy in, once, for any number of formats, and writes their files when all
/// rows are there.
///
/// Each table is kept in each notation that the formats need, as a `Spool`: so the space does not
/// depend on the number of rows.
public final class RowExport: RowSink {
  /// In load order.
  private let tables: [TableSpools]
  private let database: (any DatabaseBuild)?
  private let existing: ExistingRows

  /// An export in which every table is empty.
  ///
  /// - Parameters:
  ///   - formats: Those that hold rows count.
  ///   - scratch: A directory for what does not stay in memory.
  ///   - database: Who makes the file of the format `sqlite`.
  ///   - existing: What the script of the format `sql-data` does with rows of catalogs that a
  ///     database has already.
  ///   - isFormulaSafe: Whether texts in CSV that begin like a formula are neutralized.
  public init(
    formats: [ExportFormat], scratch: String, database: (any DatabaseBuild)? = nil,
    existing: ExistingRows = .keep, isFormulaSafe: Bool = false
  ) {
    let file = SpoolFile(directory: scratch)
    tables = GalaxySchema.tables.map {
      TableSpools($0, formats, in: file, isFormulaSafe: isFormulaSafe)
    }
    self.database = database
    self.existing = existing
  }

  /// Takes rows in. O(bytes) for each notation.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  public func receive(_ rows: TableRows) throws {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    try tables[place].receive(rows)
  }

  /// Writes one file of a format whose rows were taken in.
  ///
  /// - Parameters:
  ///   - galaxy: What stands outside the tables.
  ///   - table: Of a format with one file for each table, the table.
  public func write(
    _ format: ExportFormat, of galaxy: Galaxy, table: String?, to out: inout ByteWriter
  ) throws {
    switch format {
    case .json:
      try GalaxyDocumentWriter().write(galaxy, to: &out) { place, out in
        guard let rows = tables[place].json else { return false }
        // The first row has no comma before it.
        try rows.copy(to: &out, skipping: 1)
        return !rows.isEmpty
      }
    case .csv:
      guard let rows = table.flatMap({ GalaxySchema.order[$0] }).flatMap({ tables[$0].csv }) else {
        return
      }
      let names = rows.table.columns.map(\.name).joined(separator: ",")
      out.append(text: names + "\r\n")
      try rows.copy(to: &out)
    case .sql: try PostgresScript.write(galaxy, tables, to: &out)
    case .sqlData: try PostgresDataScript(existing: existing).write(galaxy, tables, to: &out)
    case .sqlite: try database?.write(galaxy, tables.compactMap(SpooledRows.init), to: &out)
    default: return
    }
  }
}

/// Makes a database; the kind of database stands at the edge of the package.
public protocol DatabaseBuild: AnyObject {
  /// Makes the database and appends its file to an output. To be called once.
  ///
  /// - Parameter tables: The rows of all tables, in load order.
  func write(_ galaxy: Galaxy, _ tables: [SpooledRows], to out: inout ByteWriter) throws
}
