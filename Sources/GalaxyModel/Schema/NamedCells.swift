/// Selected cells of a row, by the names of their columns.
package struct NamedCells {
  fileprivate let places: [String: Int]
  fileprivate(set) var cells: [FieldValue] = []

  /// The cell of a column; NULL for a column that was not requested.
  package subscript(_ column: String) -> FieldValue { places[column].map { cells[$0] } ?? .null }
}

extension TableRows {
  /// Iterates over the rows in order, reading only some columns.
  ///
  /// - Parameters:
  ///   - columns: Names of the columns to read; unknown names are ignored.
  ///   - body: Called with the cells of each row.
  /// - Throws: The first error that `body` throws.
  /// - Complexity: O(rows × columns requested).
  package func visit<Failure: Error>(
    _ columns: [String], _ body: (_ row: NamedCells) throws(Failure) -> Void
  ) throws(Failure) {
    let places = Dictionary(
      columns.compactMap { name in table.columnIndex(name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    var row = NamedCells(places: places)
    try visit(places.values.sorted()) { (cells) throws(Failure) in
      row.cells = cells
      try body(row)
    }
  }
}
