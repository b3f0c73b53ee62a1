/// The rows of all tables in memory, as generated or read, for verification.
public struct RowStore: RowSink, Sendable {
  private var stored: [StoredTable]

  /// Creates a store in which all tables are empty.
  public init() { stored = GalaxySchema.tables.map { StoredTable(schema: $0) } }

  /// The tables in load order.
  public var tables: [StoredTable] { stored }

  /// The rows of a table.
  ///
  /// - Complexity: O(1).
  public subscript<Row>(_ table: Table<Row>) -> StoredRows<Row> {
    StoredRows(self[table.schema])
  }

  /// The rows of a table, to be read by the index of a column.
  ///
  /// - Complexity: O(1).
  public subscript(_ table: TableSchema) -> StoredTable {
    GalaxySchema.order[table.name].map { stored[$0] } ?? StoredTable(schema: table)
  }

  /// Adds rows to their table; rows of unknown tables are ignored.
  ///
  /// - Parameter rows: The rows.
  /// - Complexity: O(cells).
  public mutating func receive(_ rows: TableRows) {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    stored[place].append(rows)
  }

  /// Adds one row with a cell for every column of a table.
  ///
  /// - Parameters:
  ///   - cells: The cells in the order of the columns.
  ///   - table: The table.
  /// - Returns: False, without adding a row, if the schema does not have the table or the number of
  ///   cells differs from that of its columns.
  @discardableResult
  public mutating func append(_ cells: [FieldValue], to table: TableSchema) -> Bool {
    guard let place = GalaxySchema.order[table.name],
      cells.count == stored[place].schema.columns.count
    else { return false }
    stored[place].append { cells[$0] }
    return true
  }
}

/// The rows of one table in memory, stored by column.
///
/// A column with the same value in all rows takes the space of one value.
public struct StoredTable: Sendable {
  /// The description of the table.
  public let schema: TableSchema
  /// The number of rows.
  public private(set) var count = 0
  private var columns: [StoredColumn]
  /// Index of each row in the columns, if sections arrived out of order.
  private var order: [Int]?
  /// The sections in order, each with the end of its rows.
  private var sections: [(section: Int, end: Int)] = []

  init(schema: TableSchema) {
    self.schema = schema
    columns = schema.columns.map { _ in .uniform(.null) }
  }

  /// Returns the cell in an existing row at an index of `schema.columns`.
  ///
  /// - Parameters:
  ///   - row: Index of the row.
  ///   - column: Index of the column.
  /// - Returns: The cell.
  /// - Complexity: O(1).
  public func cell(_ row: Int, _ column: Int) -> FieldValue {
    columns[column][order.map { $0[row] } ?? row]
  }

  /// All cells by row, then column.
  public var rows: LazyMapCollection<Range<Int>, [FieldValue]> {
    (0..<count).lazy.map { row in columns.indices.map { cell(row, $0) } }
  }

  /// The rows in a form that can be written.
  ///
  /// - Complexity: O(columns).
  public var tableRows: TableRows {
    let (columns, order) = (columns, order)
    let holdsConstants = zip(schema.columns, columns).allSatisfy { column, cells in
      guard let constant = column.constant else { return true }
      if case .uniform(let value) = cells { return value == constant }
      return false
    }
    return TableRows(table: schema, count: count, holdsConstants: holdsConstants) {
      range, places, cells, visit in
      for index in range {
        let row = order.map { $0[index] } ?? index
        for place in places { cells[place] = columns[place][row] }
        guard visit(cells) else { return }
      }
    }
  }

  fileprivate mutating func append(_ added: TableRows) {
    let start = count
    added.visit { cells in append { cells[$0] } }
    arrange(start..<count, section: added.section)
  }

  // Moves added rows after those of the same section and of lower ones.
  private mutating func arrange(_ added: Range<Int>, section: Int) {
    let before = sections.lastIndex { $0.section <= section }
    if before == sections.indices.last {
      order?.append(contentsOf: added)
    } else {
      var order = order.take() ?? Array(0..<added.lowerBound)
      order.insert(contentsOf: added, at: before.map { sections[$0].end } ?? 0)
      self.order = order
    }
    for place in sections.indices where sections[place].section > section {
      sections[place].end += added.count
    }
    if let before, sections[before].section == section {
      sections[before].end += added.count
    } else {
      let end = before.map { sections[$0].end } ?? 0
      sections.insert((section, end + added.count), at: before.map { $0 + 1 } ?? 0)
    }
  }

  fileprivate mutating func append(_ cell: (Int) -> FieldValue) {
    for place in columns.indices { columns[place].append(cell(place), at: count) }
    count += 1
  }
}

/// The cells of one column.
private enum StoredColumn: Sendable {
  /// All rows have the same value.
  case uniform(FieldValue)
  case varied([FieldValue])

  subscript(_ row: Int) -> FieldValue {
    switch self {
    case .uniform(let value): value
    case .varied(let values): values[row]
    }
  }

  mutating func append(_ value: FieldValue, at row: Int) {
    switch self {
    case .uniform(let known):
      if row == 0 {
        self = .uniform(value)
      } else if known != value {
        self = .varied(Array(repeating: known, count: row) + [value])
      }
    case .varied(var values):
      // Release the storage, so that the array has a single owner and is modified in place.
      self = .uniform(.null)
      values.append(value)
      self = .varied(values)
    }
  }
}
