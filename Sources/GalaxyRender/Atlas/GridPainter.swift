/// Draws the grid of a page: thin lines, with letters and numbers at all four sides.
struct GridPainter {
  let scene: MapScene

  /// Draws the lines; they belong under everything else.
  func paintLines(on background: inout Background) {
    guard let grid = scene.grid else { return }
    let box = window(grid)
    background.pen(scene.theme.hairline, width: 0.6 * scene.unit)
    for column in 0...grid.columns where box.minX < grid.x(column) && grid.x(column) < box.maxX {
      background.line([
        Point(x: grid.x(column), y: box.minY), Point(x: grid.x(column), y: box.maxY),
      ])
    }
    for row in 0...grid.rows where box.minY < grid.y(row) && grid.y(row) < box.maxY {
      background.line([Point(x: box.minX, y: grid.y(row)), Point(x: box.maxX, y: grid.y(row))])
    }
    background.pen(scene.theme.muted, width: 0.8 * scene.unit)
    background.outline(box)
  }

  /// Draws the letters and numbers in the margins.
  func paintTitles(on background: inout Background) {
    guard let grid = scene.grid else { return }
    let box = window(grid)
    let size = 10 * scene.unit
    background.pen(scene.theme.muted, width: scene.unit)
    func write(_ text: String, _ x: Double, _ y: Double) {
      background.write(
        text, at: Point(x: x, y: y - 0.36 * size), size: size, bold: true, align: .center)
    }
    let aside = 0.85 * size
    for column in 0..<grid.columns {
      let (left, right) = (max(grid.x(column), box.minX), min(grid.x(column + 1), box.maxX))
      guard right - left > size else { continue }
      for y in [box.maxY + aside, box.minY - aside] {
        write(grid.title(ofColumn: column), (left + right) / 2, y)
      }
    }
    for row in 0..<grid.rows {
      let (top, bottom) = (min(grid.y(row), box.maxY), max(grid.y(row + 1), box.minY))
      guard top - bottom > size else { continue }
      for x in [box.minX - 1.2 * aside, box.maxX + 1.2 * aside] {
        write(grid.title(ofRow: row), x, (top + bottom) / 2)
      }
    }
  }

  /// What of the grid is on the page, with the rim of a whole region.
  private func window(_ grid: MapGrid) -> Box {
    let page = scene.mapBox
    let rim = scene.regions.first?.selection.isWhole == true ? 14 * scene.unit : 0
    let all = grid.box.insetBy(-rim)
    return Box(
      minX: max(page.minX, all.minX), minY: max(page.minY, all.minY),
      maxX: min(page.maxX, all.maxX), maxY: min(page.maxY, all.maxY))
  }
}
