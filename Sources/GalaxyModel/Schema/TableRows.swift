/// Rows of one table, to be read one after another.
public struct TableRows {
  /// Sees the cells of one row; tells whether to go on.
  typealias Visitor = (_ cells: [FieldValue]) -> Bool

  public let table: TableSchema
  public let count: Int
  /// Whether constant columns hold their constant, which rows that were read need not do.
  public let holdsConstants: Bool
  /// Parts of a table stand in ascending order of section, in whatever order they are handed out;
  /// those of one section in the order in which they are.
  public var section = 0
  /// Puts the cells of `columns` into the row that it is handed, shows the row, and so on.
  private let walk: (_ columns: [Int], _ cells: inout [FieldValue], _ visit: Visitor) -> Void

  init(
    table: TableSchema, count: Int, holdsConstants: Bool = true,
    walk: @escaping (_ columns: [Int], _ cells: inout [FieldValue], _ visit: Visitor) -> Void
  ) {
    self.table = table
    self.count = count
    self.holdsConstants = holdsConstants
    self.walk = walk
  }

  /// Goes through the rows in order.
  ///
  /// Constant cells stand ready, and the room for the others is used again: a row costs no memory of
  /// its own, and all who look at it share the work of finding its cells.
  ///
  /// - Parameter body: Gets one cell for each column of the table.
  /// - Complexity: O(rows · columns that are not constant)
  public func visit<Failure: Error>(
    _ body: (_ cells: [FieldValue]) throws(Failure) -> Void
  ) throws(Failure) {
    try visit(Array(table.columns.indices), body)
  }

  // Goes through the rows with the cells of some columns; of the others, constant cells are there.
  func visit<Failure: Error>(
    _ columns: [Int], _ body: (_ cells: [FieldValue]) throws(Failure) -> Void
  ) throws(Failure) {
    var cells = table.columns.map { $0.constant ?? .null }
    let varying = columns.filter { !holdsConstants || table.columns[$0].constant == nil }
    var failure: Failure?
    walk(varying, &cells) { cells in
      do throws(Failure) {
        try body(cells)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }
}
