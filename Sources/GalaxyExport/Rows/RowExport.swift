public import GalaxyModel

/// Takes the rows of a galaxy in, once, for any number of formats, and writes their files when all
/// rows are there.
///
/// Each table is kept in each notation that the formats need (those of SQL share one), as a `Spool`:
/// so the space does not depend on the number of rows.
public final class RowExport: RowSink {
  private let file: SpoolFile
  private var json: [Spool<JSONCellEncoder>] = []
  private var csv: [Spool<CSVCellEncoder>] = []
  private var copy: [Spool<CopyCellEncoder>] = []
  /// Tables of `sql-data` that differ from those of `sql`, by their place in load order.
  private var deferred: [Int: (rows: Spool<CopyCellEncoder>, updates: DeferredUpdates)] = [:]
  private let database: (any DatabaseBuild)?
  private let holdsPlainCopy: Bool

  /// An export in which every table is empty.
  ///
  /// - Parameters:
  ///   - formats: Those that hold rows count.
  ///   - scratch: A directory for what does not stay in memory.
  ///   - database: Who takes the rows for the format `sqlite`.
  public init(
    formats: [ExportFormat], scratch: String, database: (any DatabaseBuild)? = nil
  ) {
    let file = SpoolFile(directory: scratch)
    let tables = GalaxySchema.tables
    self.file = file
    self.database = database
    holdsPlainCopy = formats.contains(.sql)
    if formats.contains(.json) {
      json = tables.map { table in
        Spool(table, in: file) { .json(table, usesConstants: $0) }
      }
    }
    if formats.contains(.csv) {
      csv = tables.map { table in
        Spool(table, in: file) { .csv(table, usesConstants: $0) }
      }
    }
    if formats.contains(.sql) || formats.contains(.sqlData) {
      copy = tables.map { table in
        Spool(table, in: file) { .copy(table, usesConstants: $0) }
      }
    }
    if formats.contains(.sqlData) {
      for (place, table) in tables.enumerated() {
        let columns = GalaxySchema.deferredColumns.filter { $0.table == table.name }.map(\.column)
        guard !columns.isEmpty else { continue }
        deferred[place] = (
          Spool(table, in: file) { .copy(table, usesConstants: $0, nulled: columns) },
          DeferredUpdates(table: table, columns: columns)
        )
      }
    }
  }

  /// Takes rows in. O(bytes) for each notation.
  ///
  /// - Throws: `UnwritableCell`, `IOFailure`, or what the database throws.
  public func receive(_ rows: TableRows) throws {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    if !json.isEmpty { try json[place].append(rows) }
    if !csv.isEmpty { try csv[place].append(rows) }
    if let deferred = deferred[place] {
      try deferred.rows.append(rows)
      deferred.updates.append(rows)
    }
    if !copy.isEmpty, holdsPlainCopy || deferred[place] == nil { try copy[place].append(rows) }
    try database?.receive(rows)
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
      let json = json
      try GalaxyDocumentWriter().write(galaxy, to: &out) { place, out throws(IOFailure) in
        // The first row has no comma before it.
        try json[place].copy(to: &out, skipping: 1)
        return !json[place].isEmpty
      }
    case .csv:
      guard let place = table.flatMap({ GalaxySchema.order[$0] }) else { return }
      let names = csv[place].table.columns.map(\.name).joined(separator: ",")
      out.append(text: names + "\r\n")
      try csv[place].copy(to: &out)
    case .sql: try PostgresScript().write(galaxy, copy, to: &out)
    case .sqlData: try PostgresScript().writeData(galaxy, copy, deferred, to: &out)
    case .sqlite: try database?.finish(galaxy, to: &out)
    default: return
    }
  }
}

/// A database that is being filled; the kind of database stands at the edge of the package.
public protocol DatabaseBuild: AnyObject {
  /// Takes rows in.
  func receive(_ rows: TableRows) throws

  /// Completes the database and appends its file to an output. To be called once.
  func finish(_ galaxy: Galaxy, to out: inout ByteWriter) throws
}
