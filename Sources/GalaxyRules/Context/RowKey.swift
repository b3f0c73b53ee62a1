import GalaxyModel

/// What a row holds in the columns of a key, to be compared with other rows.
struct RowKey: Hashable {
  // Most keys have one column, for which the other array takes no memory.
  private let first: Cell
  private let others: [Cell]

  /// Reads a row of a table; nil if a cell is NULL, since such keys differ from all others.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - row: The place of the row.
  ///   - columns: The places of the columns, at least one.
  init?(_ table: StoredTable, _ row: Int, _ columns: [Int]) {
    guard let place = columns.first, let first = Cell(table.cell(row, place)) else { return nil }
    var others: [Cell] = []
    for column in columns.dropFirst() {
      guard let cell = Cell(table.cell(row, column)) else { return nil }
      others.append(cell)
    }
    (self.first, self.others) = (first, others)
  }

  private enum Cell: Hashable {
    case identifier(Identifier)
    case integer(Int64)
    case text(String)
    case boolean(Bool)
    /// The description of what is hardly ever part of a key.
    case other(String)

    init?(_ value: FieldValue) {
      switch value {
      case .null: return nil
      case .identifier(let identifier): self = .identifier(identifier)
      case .integer(let number): self = .integer(number)
      case .text(let text): self = .text(text)
      case .boolean(let flag): self = .boolean(flag)
      case .number, .timestamp, .list, .object: self = .other("\(value)")
      }
    }
  }
}
