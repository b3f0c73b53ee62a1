/// Draws the legend as a column of rows.
struct LegendPainter {
  let theme: Theme
  let unit: Double

  func paint(_ legend: LegendColumns, topLeft: Point, on background: inout Background) {
    for (index, sections) in legend.columns.enumerated() {
      let left = Double(index) * (LegendColumns.columnWidth + LegendColumns.gap) * unit
      paint(sections, topLeft: topLeft + Point(x: left, y: 0), on: &background)
    }
  }

  private func paint(
    _ sections: [Legend.Section], topLeft: Point, on background: inout Background
  ) {
    var y = topLeft.y
    let right = topLeft.x + LegendColumns.columnWidth * unit
    for section in sections {
      y -= LegendColumns.heading * unit
      background.pen(theme.muted, width: unit)
      background.write(
        section.title.uppercased(), at: Point(x: topLeft.x, y: y + 5 * unit), size: 9.5 * unit,
        bold: true)
      background.pen(theme.hairline, width: 0.8 * unit)
      background.line([Point(x: topLeft.x, y: y), Point(x: right, y: y)])
      for entry in section.entries {
        y -= LegendColumns.row * unit
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
    case .area(let fill, let border):
      background.pen(border, width: 2 * unit)
      background.brush(fill)
      background.fill(Box(center: center, width: 24 * unit, height: 10 * unit))
    case .pattern(let nebula, let color):
      let box = Box(center: center, width: 26 * unit, height: 12 * unit)
      NebulaPainter(theme: theme, unit: unit)
        .paint(nebula, in: [box.corners], distance: 4.5 * unit, on: &background)
      background.pen(color, width: 1.1 * unit)
      background.outline(box)
    case .hull(let color):
      background.pen(color, width: 1.3 * unit)
      background.outline(
        UnitCircle.sixteen.map { center + Point(x: $0.x * 12 * unit, y: $0.y * 5.5 * unit) })
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
    case .link(let style, _, let curved):
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
