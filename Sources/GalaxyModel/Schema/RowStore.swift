/// Rows of all tables in memory, as they were generated or read: what judges of rows look at.
public struct RowStore: RowSink, Sendable {
  private var stored: [StoredTable]

  /// A store in which every table is empty.
  public init() { stored = GalaxySchema.tables.map { StoredTable(schema: $0) } }

  /// The tables in load order.
  public var tables: [StoredTable] { stored }

  /// The table of this name; empty if the schema has none. O(1).
  public subscript(_ name: String) -> StoredTable {
    GalaxySchema.order[name].map { stored[$0] }
      ?? StoredTable(schema: TableSchema(name: name, subject: .galaxy, columns: []))
  }

  /// Adds rows to their table. O(cells).
  public mutating func receive(_ rows: TableRows) {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    stored[place].append(rows)
  }

  /// Adds one row that has a cell for every column of the table.
  ///
  /// - Returns: Whether the table exists and the number of cells is right.
  @discardableResult
  public mutating func append(_ cells: [FieldValue], to table: String) -> Bool {
    guard let place = GalaxySchema.order[table],
      cells.count == stored[place].schema.columns.count
    else { return false }
    stored[place].rows.append(cells)
    return true
  }
}

/// One table with its rows in memory.
public struct StoredTable: Sendable {
  public let schema: TableSchema
  /// Cells by row, then column.
  public fileprivate(set) var rows: [[FieldValue]] = []
  private let places: [String: Int]

  init(schema: TableSchema) {
    self.schema = schema
    places = Dictionary(
      schema.columns.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  public var count: Int { rows.count }

  /// Place of a column, `nil` if there is none. O(1).
  public func place(_ column: String) -> Int? { places[column] }

  /// The cell of a row; NULL if there is no such column or row. O(1).
  public subscript(_ row: Int, _ column: String) -> FieldValue {
    guard rows.indices.contains(row), let place = places[column] else { return .null }
    return rows[row][place]
  }

  /// The rows, to be written. O(1).
  public var tableRows: TableRows {
    let rows = rows
    return TableRows(table: schema, count: rows.count) { index in
      let row = rows[index]
      return { row[$0] }
    }
  }

  fileprivate mutating func append(_ added: TableRows) {
    rows.reserveCapacity(rows.count + added.count)
    for row in added { rows.append(schema.columns.indices.map(row.value)) }
  }
}
