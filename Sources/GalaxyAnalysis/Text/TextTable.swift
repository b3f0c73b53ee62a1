/// Rows of cells in aligned columns, for a terminal.
public struct TextTable: Sendable {
  /// The rows of cells.
  public var rows: [[String]]
  /// The right-aligned columns.
  public var rightAligned: Set<Int> = []

  /// Creates a table.
  public init(rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The rows with two blanks between columns and no trailing blanks.
  ///
  /// Each character counts as one column wide.
  public var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        let isLast = column == row.count - 1
        if column > 0 { line += "  " }
        if rightAligned.contains(column) {
          line += padding + cell
        } else {
          line += isLast ? cell : cell + padding
        }
      }
      return line
    }
  }
}
