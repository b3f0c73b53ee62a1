/// Some cells of a row, by the names of their columns.
package struct NamedCells {
  fileprivate let places: [String: Int]
  fileprivate(set) var cells: [FieldValue] = []

  /// The cell of a column; NULL for one that was not asked for. O(1).
  package subscript(_ column: String) -> FieldValue { places[column].map { cells[$0] } ?? .null }
}

extension TableRows {
  /// Goes through the rows in order, and finds the cells of some columns only.
  ///
  /// - Complexity: O(rows · columns asked for)
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
