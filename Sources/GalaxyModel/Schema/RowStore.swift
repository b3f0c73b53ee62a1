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
    stored[place].append { cells[$0] }
    return true
  }
}

/// One table with its rows in memory, kept by columns: one that holds the same value in every row
/// takes no more space than that value.
public struct StoredTable: Sendable {
  public let schema: TableSchema
  public private(set) var count = 0
  private var columns: [StoredColumn]
  private let places: [String: Int]
  /// By row its place in the columns, where sections came out of order.
  private var order: [Int]?
  /// The sections in order, each with the row behind its last.
  private var sections: [(section: Int, end: Int)] = []

  init(schema: TableSchema) {
    self.schema = schema
    columns = schema.columns.map { _ in .uniform(.null) }
    places = Dictionary(
      schema.columns.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Place of a column, `nil` if there is none. O(1).
  public func place(_ column: String) -> Int? { places[column] }

  /// The cell of a row; NULL if there is no such column or row. O(1).
  public subscript(_ row: Int, _ column: String) -> FieldValue {
    guard row >= 0, row < count, let place = places[column] else { return .null }
    return cell(row, place)
  }

  /// The cell at a place of `schema.columns` in a row that is there. O(1).
  public func cell(_ row: Int, _ column: Int) -> FieldValue {
    columns[column][order.map { $0[row] } ?? row]
  }

  /// Cells by row, then column.
  public var rows: LazyMapCollection<Range<Int>, [FieldValue]> {
    (0..<count).lazy.map { row in columns.indices.map { cell(row, $0) } }
  }

  /// The rows, to be written. O(columns).
  public var tableRows: TableRows {
    let (columns, order) = (columns, order)
    let holdsConstants = zip(schema.columns, columns).allSatisfy { column, cells in
      guard let constant = column.constant else { return true }
      if case .uniform(let value) = cells { return value == constant }
      return false
    }
    return TableRows(table: schema, count: count, holdsConstants: holdsConstants) {
      [count] places, cells, visit in
      for index in 0..<count {
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

  // Puts rows that were added behind those of their section and of lower ones.
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
  /// Every row holds the same.
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
      // Not two owners of the array, or it would be copied.
      self = .uniform(.null)
      values.append(value)
      self = .varied(values)
    }
  }
}
