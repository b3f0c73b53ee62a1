import FileIO
public import GalaxyModel
import JSONText

extension RowExport {
  /// Shows each row of all tables, in load order, as cells.
  ///
  /// - Parameters:
  ///   - notation: JSON, which has all types.
  ///   - isWanted: Whether rows of a table are shown.
  ///   - body: Gets the table and the cells of a row.
  /// - Throws: `IOFailure`, `InputError` for a row that cannot be read, and what `body` throws.
  /// - Complexity: O(bytes).
  public func forEachRow(
    of notation: PartNotation, in isWanted: (String) -> Bool = { _ in true },
    _ body: (TableSchema, [FieldValue]) throws -> Void
  ) throws {
    let before = Array(notation.before.utf8)
    for (place, table) in GalaxySchema.tables.enumerated() where isWanted(table.name) {
      guard let spool = spools(at: place)[notation.rows] else { continue }
      var index = 0
      try spool.forEachBlock { bytes in
        try RowLines.each(of: bytes, beginningWith: before) { row in
          let document = try RowExport.document(Array(row), table, index)
          try body(
            table,
            table.columns.map { column in
              document[column.name].map { FieldValue(cell: $0, of: column) } ?? .null
            })
          index += 1
        }
      }
    }
  }

  private static func document(
    _ row: [UInt8], _ table: TableSchema, _ index: Int
  ) throws(InputError) -> JSONDocument {
    do {
      return try JSONDocument(row)
    } catch {
      throw InputError(
        .syntax, source: "parts/\(table.name)", location: .line(index + 1, column: error.column),
        message: error.message)
    }
  }

  /// Takes one row in.
  ///
  /// - Parameters:
  ///   - cells: A cell for each column.
  ///   - table: The table.
  /// - Throws: `UnwritableCell` or `IOFailure`.
  public func receive(_ cells: [FieldValue], of table: TableSchema) throws {
    try receive(TableRows(table, of: cells))
  }

  /// Returns the rows of this export and of another one, which has other notations.
  ///
  /// - Parameter other: The other export.
  /// - Returns: All rows.
  public func joined(with other: RowExport) -> RowExport {
    RowExport(
      GalaxySchema.tables.indices.map { spools(at: $0).joined(with: other.spools(at: $0)) },
      options: choices)
  }
}
