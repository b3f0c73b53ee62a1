/// Draws a grid over the map: faint lines, letters above the columns, numbers beside the rows.
struct GridPainter {
  let theme: Theme
  let unit: Double

  /// Room for letters and numbers outside the grid, in units.
  static let margin = 13.0

  /// Draws the lines.
  func paintLines(_ grid: MapGrid, on background: inout Background) {
    background.pen(theme.hairline, width: 0.7 * unit)
    for column in 0...grid.columns {
      let x = grid.x(column)
      background.line([Point(x: x, y: grid.box.minY), Point(x: x, y: grid.box.maxY)])
    }
    for row in 0...grid.rows {
      let y = grid.y(row)
      background.line([Point(x: grid.box.minX, y: y), Point(x: grid.box.maxX, y: y)])
    }
  }

  /// Draws the letters and numbers, on all four sides.
  func paintTitles(_ grid: MapGrid, on background: inout Background) {
    let size = 9 * unit
    background.pen(theme.muted, width: unit)
    for column in 0..<grid.columns {
      let x = grid.box(column: column, row: 0).center.x
      for y in [grid.box.maxY + 4 * unit, grid.box.minY - 11 * unit] {
        background.write(
          grid.title(ofColumn: column), at: Point(x: x, y: y), size: size, bold: true,
          align: .center)
      }
    }
    for row in 0..<grid.rows {
      let y = grid.box(column: 0, row: row).center.y - 0.36 * size
      background.write(
        grid.title(ofRow: row), at: Point(x: grid.box.minX - 4 * unit, y: y), size: size,
        bold: true, align: .right)
      background.write(
        grid.title(ofRow: row), at: Point(x: grid.box.maxX + 4 * unit, y: y), size: size,
        bold: true)
    }
  }
}
