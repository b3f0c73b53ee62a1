/// Rows of one table, to be read in sequence.
public struct TableRows {
  /// Receives the cells of one row; returns whether to continue.
  typealias Visitor = (_ cells: [FieldValue]) -> Bool

  /// The table.
  public let table: TableSchema
  /// The number of rows.
  public let count: Int
  /// Whether constant columns hold their constants, which rows read from a file need not do.
  public let holdsConstants: Bool
  /// The section of the table to which these rows belong.
  ///
  /// Parts of a table are ordered by section, in whatever order they arrive; parts of one section
  /// are in the order of arrival.
  public var section = 0
  /// Writes the cells of `columns` into the buffer and calls the visitor, for each row.
  private let walk: Walk
  /// The first row, where these are a part of others.
  private var first = 0

  /// Writes the cells of some columns of a range of rows.
  typealias Walk = (
    _ rows: Range<Int>, _ columns: [Int], _ cells: inout [FieldValue], _ visit: Visitor
  ) -> Void

  init(table: TableSchema, count: Int, holdsConstants: Bool = true, walk: @escaping Walk) {
    self.table = table
    self.count = count
    self.holdsConstants = holdsConstants
    self.walk = walk
  }

  /// Creates one row.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - row: A cell for each column.
  public init(_ table: TableSchema, of row: [FieldValue]) {
    self.init(table: table, count: 1, holdsConstants: false) { _, columns, cells, visit in
      for column in columns { cells[column] = row[column] }
      _ = visit(cells)
    }
  }

  /// Returns consecutive rows of these, which other threads can read at the same time.
  ///
  /// - Parameter range: Their places among these rows.
  /// - Returns: The rows.
  /// - Complexity: O(1).
  public func part(_ range: Range<Int>) -> TableRows {
    var part = TableRows(
      table: table, count: range.count, holdsConstants: holdsConstants, walk: walk)
    part.section = section
    part.first = first + range.lowerBound
    return part
  }

  /// Iterates over the rows in order.
  ///
  /// Constant cells are prepared once and the buffer is reused, so a row takes no memory of its
  /// own.
  ///
  /// - Parameter body: Called with one cell for each column of the table.
  /// - Throws: The first error that `body` throws.
  /// - Complexity: O(rows × columns that are not constant).
  public func visit<Failure: Error>(
    _ body: (_ cells: [FieldValue]) throws(Failure) -> Void
  ) throws(Failure) {
    try visit(Array(table.constants.indices), body)
  }

  // Iterates over the rows with the cells of some columns, and constant cells for the others.
  func visit<Failure: Error>(
    _ columns: [Int], _ body: (_ cells: [FieldValue]) throws(Failure) -> Void
  ) throws(Failure) {
    var cells = table.constants
    let isConstant = table.isConstant
    let varying = columns.filter { !holdsConstants || !isConstant[$0] }
    var failure: Failure?
    walk(first..<first + count, varying, &cells) { cells in
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
