package import FileIO
package import GalaxyModel
package import JSONText

/// Reads the rows of all tables from a `galaxy.json`.
///
/// Tables and columns that the schema does not know are ignored. O(cells) time and space.
package struct RowStoreReader {
  let source: String

  /// A reader.
  package init(source: String) {
    self.source = source
  }

  package func read(_ document: JSONDocument) throws(InputError) -> RowStore {
    var store = RowStore()
    let tables = DocumentTables(document)
    for table in GalaxySchema.tables {
      guard let list = tables[table.name] else { continue }
      guard let rows = list.array else {
        throw error([.key(table.name)], "a table must be a list of rows")
      }
      try read(rows, of: table, into: &store)
    }
    return store
  }

  /// Columns that the first row does not have read as NULL, as in files of other versions.
  ///
  /// All rows have the same, so that the cells in memory are no more than those of the file.
  private func read(
    _ rows: JSONElements, of table: TableSchema, into store: inout RowStore
  ) throws(InputError) {
    var isThere: [Bool] = []
    var cells: [FieldValue] = []
    for (index, value) in rows.enumerated() {
      var row = try RowReader(value, table: table.name, index: index, source: source)
      cells.removeAll(keepingCapacity: true)
      for (place, column) in table.columns.enumerated() {
        let cell = row.optionalCell(column.name)
        if index == 0 { isThere.append(cell != nil) }
        guard (cell != nil) == isThere[place] else {
          throw row.error(
            column.name, "only some rows have this column",
            hint: "all rows of a table have the same")
        }
        cells.append(cell.map { FieldValue($0, as: column.type) } ?? .null)
      }
      store.append(cells, to: table)
    }
  }

  private func error(
    _ path: [JSONPath.Component], _ message: String, hint: String = ""
  ) -> InputError {
    InputError(
      .structure, source: source, location: .path(JSONPath([.key("tables")] + path)),
      message: message, hint: hint)
  }
}

extension FieldValue {
  /// A JSON value as a cell of a column.
  ///
  /// What is not of the column's type stays what it is.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - column: The column.
  package init(cell value: JSONView, of column: ColumnSchema) {
    self.init(value, as: column.type)
  }

  /// A JSON value as a cell of a column.
  ///
  /// What is not of the column's type stays what it is.
  init(_ value: JSONView, as type: ColumnType) {
    switch type {
    case .uuid:
      // Other spellings of an identifier stay texts, so that they are written as they were read.
      guard let identifier = value.plainIdentifier else { break }
      self = .identifier(identifier)
      return
    case .uuidArray:
      guard let elements = value.array else { break }
      self = .list(elements.map { FieldValue($0, as: .uuid) })
      return
    case .timestamp:
      guard let text = value.string else { break }
      self = Timestamp(text).map { .timestamp($0) } ?? .text(text)
      return
    default: break
    }
    self.init(value)
  }
}
