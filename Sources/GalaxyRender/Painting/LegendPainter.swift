/// Draws the legend as a column of rows.
struct LegendPainter {
  let theme: Theme
  let unit: Double

  /// Width of the column, in units.
  static let width = 262.0
  private static let row = 16.5
  private static let heading = 30.0

  /// Height of the column, in points.
  func height(of legend: Legend) -> Double {
    legend.sections.reduce(0) {
      $0 + (LegendPainter.heading + LegendPainter.row * Double($1.entries.count)) * unit
    }
  }

  func paint(_ legend: Legend, topLeft: Point, on background: inout Background) {
    var y = topLeft.y
    let right = topLeft.x + LegendPainter.width * unit
    for section in legend.sections {
      y -= LegendPainter.heading * unit
      background.pen(theme.muted, width: unit)
      background.write(
        section.title.uppercased(), at: Point(x: topLeft.x, y: y + 5 * unit), size: 9.5 * unit,
        bold: true)
      background.pen(theme.hairline, width: 0.8 * unit)
      background.line([Point(x: topLeft.x, y: y), Point(x: right, y: y)])
      for entry in section.entries {
        y -= LegendPainter.row * unit
        paint(entry, y: y, left: topLeft.x, right: right, on: &background)
      }
    }
  }

  private func paint(
    _ entry: Legend.Entry, y: Double, left: Double, right: Double, on background: inout Background
  ) {
    let middle = y + 4.9 * unit
    paint(entry.symbol, center: Point(x: left + 17 * unit, y: middle), on: &background)
    let size = 11 * unit
    let noteSize = 9.5 * unit
    let noteWidth = TextMetrics.width(entry.note, size: noteSize)
    background.pen(theme.ink, width: unit)
    background.write(
      TextMetrics.fitted(
        PlainText.backgroundLine(entry.text), size: size,
        limit: right - left - 42 * unit - noteWidth - 8 * unit),
      at: Point(x: left + 42 * unit, y: y), size: size)
    background.pen(theme.muted, width: unit)
    background.write(entry.note, at: Point(x: right, y: y), size: noteSize, align: .right)
  }

  private func paint(_ symbol: Legend.Symbol, center: Point, on background: inout Background) {
    switch symbol {
    case .swatch(let color):
      background.pen(color, width: unit)
      background.brush(color)
      background.fill(Box(center: center, width: 25 * unit, height: 10 * unit))
    case .ring(let color):
      background.pen(color, width: 2.4 * unit)
      background.circle(center, radius: 5.5 * unit)
    case .number(let number, let color):
      background.pen(color, width: unit)
      background.write(
        "\(number)", at: Point(x: center.x, y: center.y - 4.9 * unit), size: 10.5 * unit,
        bold: true, align: .center)
    case .marker(let marker, let size):
      let radius = 6 * size * unit
      background.pen(marker.stroke, width: 1.1 * unit)
      background.brush(marker.fill)
      if let corners = marker.shape.corners {
        background.fill(corners.map { center + $0 * radius })
      } else {
        background.disc(center, radius: radius * 0.92)
      }
    case .link(let style, let curved):
      paint(style, curved: curved, center: center, on: &background)
    }
  }

  private func paint(
    _ style: LinkStyle, curved: Bool, center: Point, on background: inout Background
  ) {
    let half = Point(x: 14 * unit, y: 0)
    background.pen(style.color, width: max(0.9, style.width) * unit, style: style.stroke)
    let lift = Point(x: 0, y: curved ? 7 * unit : 0)
    if curved {
      let down = Point(x: 0, y: 3 * unit)
      background.curve([
        center - half - down, center - half * 0.4 + lift - down, center + half * 0.4 + lift - down,
        center + half - down,
      ])
    } else {
      background.line([center - half, center + half])
    }
    guard style.hasArrow else { return }
    let tip = center + half - Point(x: 0, y: curved ? 3 * unit : 0)
    let back = Point(x: -6 * unit, y: curved ? 3 * unit : 0)
    let side = Point(x: curved ? 1.2 * unit : 0, y: 2.4 * unit)
    background.pen(style.color, width: unit)
    background.brush(style.color)
    background.fill([tip, tip + back + side, tip + back - side])
  }
}
