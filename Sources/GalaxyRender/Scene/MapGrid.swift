/// A grid over a part of the page, as printed maps have it: letters for columns, numbers for rows.
///
/// ```
///        A     B     C
///     +-----+-----+-----+
///   1 |     |     |     |
///     +-----+-----+-----+
///   2 |     |  x  |     |      x is in square B2
///     +-----+-----+-----+
/// ```
struct MapGrid: Sendable {
  /// What the grid covers.
  let box: Box
  let columns: Int
  let rows: Int

  /// A grid with a number of columns and rows, 1 at least.
  init(box: Box, columns: Int, rows: Int) {
    self.box = box
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// A grid of nearly square cells that hold some 25 sectors each, with 4 to 26 columns.
  ///
  /// - Parameters:
  ///   - box: What the grid covers.
  ///   - count: The number of sectors in it.
  init(box: Box, sectors count: Int) {
    let perSide = min(max((Double(max(count, 1)) / 25).squareRoot().rounded(), 4), 26)
    let side = max(max(box.width, box.height) / perSide, 1e-6)
    self.init(
      box: box, columns: Int((box.width / side).rounded()),
      rows: Int((box.height / side).rounded()))
  }

  /// The letters of a column, from the left: A to Z, AA, AB, and so on.
  func title(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      let letter = Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      letters = String(letter) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// The number of a row, counted from the top.
  func title(ofRow row: Int) -> String { "\(row + 1)" }

  /// The column and row of the square that a place is in; places outside are in the nearest one.
  func square(at place: Point) -> (column: Int, row: Int) {
    let column = (place.x - box.minX) / max(box.width, 1e-9) * Double(columns)
    let row = (box.maxY - place.y) / max(box.height, 1e-9) * Double(rows)
    return (
      Int(min(max(column, 0), Double(columns) - 0.5)), Int(min(max(row, 0), Double(rows) - 0.5))
    )
  }

  /// The square that a place is in, such as `B2`.
  func reference(of place: Point) -> String {
    let (column, row) = square(at: place)
    return title(ofColumn: column) + title(ofRow: row)
  }

  /// The box of a square.
  func box(column: Int, row: Int) -> Box {
    Box(
      minX: x(column), minY: y(row + 1), maxX: x(column + 1), maxY: y(row))
  }

  /// The left side of a column; that of `columns` is the right end of the grid.
  func x(_ column: Int) -> Double { box.minX + box.width * Double(column) / Double(columns) }

  /// The top of a row; that of `rows` is the lower end of the grid.
  func y(_ row: Int) -> Double { box.maxY - box.height * Double(row) / Double(rows) }
}
