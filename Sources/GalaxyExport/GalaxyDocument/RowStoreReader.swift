import GalaxyModel

/// Reads the rows of all tables from a `galaxy.json`.
///
/// Tables and columns that the schema does not know are passed over. O(cells) time and space.
struct RowStoreReader {
  let source: String

  func read(_ document: JSONValue) throws(InputError) -> RowStore {
    var store = RowStore()
    for table in GalaxySchema.tables {
      guard let list = document["tables"]?[table.name] else { continue }
      guard let rows = list.array else {
        throw error([.key(table.name)], "a table must be a list of rows")
      }
      try read(rows, of: table, into: &store)
    }
    return store
  }

  private func read(
    _ rows: [JSONValue], of table: TableSchema, into store: inout RowStore
  ) throws(InputError) {
    var places: [Int?] = []
    var knownKeys: [String] = []
    var cells: [FieldValue] = []
    for (index, row) in rows.enumerated() {
      guard let members = row.object else {
        throw error(
          [.key(table.name), .index(index)], "a row must be an object",
          hint: "one object {column: value} a row")
      }
      // Rows of one table mostly have the same keys, which are then kept once.
      if index == 0 || members.keys != knownKeys {
        knownKeys = members.keys
        places = self.places(of: table, in: members)
      }
      cells.removeAll(keepingCapacity: true)
      for (column, place) in zip(table.columns, places) {
        cells.append(place.map { FieldValue(members.values[$0], as: column.type) } ?? .null)
      }
      store.append(cells, to: table.name)
    }
  }

  /// Where the columns stand among the members of a row; `nil` for one that is missing, which reads
  /// as NULL.
  private func places(of table: TableSchema, in members: JSONObject) -> [Int?] {
    let places = Dictionary(
      members.keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return table.columns.map { places[$0.name] }
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
  /// A JSON value as a cell of a column. What is not of the column's type stays what it is.
  init(_ value: JSONValue, as type: ColumnType) {
    switch (type, value) {
    case (.uuid, .string(let text)):
      // Other spellings of an identifier stay texts, so that they are written as they were read.
      let identifier = Identifier(text)
      self =
        identifier.map { $0.description == text ? .identifier($0) : .text(text) } ?? .text(text)
    case (.uuidArray, .array(let elements)):
      self = .list(elements.map { FieldValue($0, as: .uuid) })
    case (.timestamp, .string(let text)):
      self = Timestamp(text).map { .timestamp($0) } ?? .text(text)
    default: self.init(value)
    }
  }
}
