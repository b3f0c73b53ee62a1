/// Draws a grid over the map: faint lines, letters above the columns, numbers beside the rows.
struct GridPainter {
  let theme: Theme
  let unit: Double

  /// Room for letters and numbers outside the grid, in units.
  static let margin = 13.0

  /// Draws the lines.
  ///
  /// - Parameters:
  ///   - grid: The grid.
  ///   - page: What of it can be seen.
  ///   - background: Where it is drawn.
  func paintLines(_ grid: MapGrid, within page: Box, on background: inout Background) {
    let box = grid.box.cut(by: page)
    background.pen(theme.hairline, width: 0.7 * unit)
    for x in (0...grid.columns).map(grid.x) where box.minX <= x && x <= box.maxX {
      background.line([Point(x: x, y: box.minY), Point(x: x, y: box.maxY)])
    }
    for y in (0...grid.rows).map(grid.y) where box.minY <= y && y <= box.maxY {
      background.line([Point(x: box.minX, y: y), Point(x: box.maxX, y: y)])
    }
    if box != grid.box { background.outline(box) }
  }

  /// Draws the letters and numbers, on all four sides of what can be seen.
  func paintTitles(_ grid: MapGrid, within page: Box, on background: inout Background) {
    let box = grid.box.cut(by: page)
    let size = 9 * unit
    background.pen(theme.muted, width: unit)
    for column in 0..<grid.columns {
      let square = grid.box(column: column, row: 0).cut(by: box)
      guard square.maxX - square.minX > size else { continue }
      for y in [box.maxY + 4 * unit, box.minY - 11 * unit] {
        background.write(
          grid.title(ofColumn: column), at: Point(x: (square.minX + square.maxX) / 2, y: y),
          size: size, bold: true, align: .center)
      }
    }
    for row in 0..<grid.rows {
      let square = grid.box(column: 0, row: row).cut(by: box)
      guard square.maxY - square.minY > size else { continue }
      let y = (square.minY + square.maxY) / 2 - 0.36 * size
      background.write(
        grid.title(ofRow: row), at: Point(x: box.minX - 4 * unit, y: y), size: size,
        bold: true, align: .right)
      background.write(
        grid.title(ofRow: row), at: Point(x: box.maxX + 4 * unit, y: y), size: size,
        bold: true)
    }
  }
}
