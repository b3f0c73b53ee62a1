import GalaxyAnalysis

/// A heat map of two figures with a histogram on each axis, and the colors with their numbers.
struct SurveyHeatChart {
  let heat: SurveyHeat
  let table: SurveyTable

  private static let (side, left, top, bars) = (240.0, 50.0, 74.0, 44.0)
  private static let (width, height) = (344.0, 410.0)

  private var xName: String { table.columns[heat.x.figure].name }
  private var yName: String { table.columns[heat.y.figure].name }
  private var cells: Int { heat.counts.count }
  private var cell: Double { Self.side / Double(cells) }

  /// The drawing.
  var drawing: ChartDrawing {
    var drawing = ChartDrawing(width: Self.width, height: Self.height)
    let highest = heat.counts.joined().max() ?? 0
    appendBars(to: &drawing)
    drawing.box(Self.left - 1, Self.top - 1, Self.side + 2, 1, .hairline)
    drawing.box(Self.left - 1, Self.top + Self.side, Self.side + 2, 1, .hairline)
    drawing.box(Self.left - 1, Self.top, 1, Self.side, .hairline)
    drawing.box(Self.left + Self.side, Self.top, 1, Self.side, .hairline)
    for (row, counts) in heat.counts.enumerated() {
      for (column, count) in counts.enumerated() where count > 0 {
        drawing.box(
          Self.left + cell * Double(column),
          Self.top + Self.side - cell * Double(row + 1), cell, cell,
          .heat(step(count, highest)), title: words(row, column))
      }
    }
    appendAxes(to: &drawing)
    appendKey(highest, to: &drawing)
    return drawing
  }

  private func step(_ count: Int, _ highest: Int) -> Int {
    ChartDrawing.step(count, of: highest, logarithm: binaryLogarithm)
  }

  private func words(_ row: Int, _ column: Int) -> String {
    let count = heat.counts[row][column]
    return "\(xName) \(range(heat.x, column)), \(yName) \(range(heat.y, row)): "
      + "\(grouped(count)) map\(count == 1 ? "" : "s")"
      + (heat.seeds[row][column].map { ", first seed \($0)" } ?? "")
  }

  private func range(_ axis: SurveyHeat.Axis, _ index: Int) -> String {
    let low = axis.from + axis.width * Double(index)
    return axis.width == 1 && low == low.rounded()
      ? SurveyText.brief(low)
      : "\(SurveyText.brief(low)) to \(SurveyText.brief(low + axis.width))"
  }

  /// The histograms: columns above, rows at the right.
  private func appendBars(to drawing: inout ChartDrawing) {
    let columns = (0..<cells).map { column in heat.counts.reduce(0) { $0 + $1[column] } }
    let rows = heat.counts.map { $0.reduce(0, +) }
    let (most, widest) = (max(1, columns.max() ?? 0), max(1, rows.max() ?? 0))
    let room = Self.bars - 6
    for (index, count) in columns.enumerated() where count > 0 {
      let height = max(1, room * Double(count) / Double(most))
      drawing.box(
        Self.left + cell * Double(index) + 0.4, Self.top - 4 - height, cell - 0.8, height, .accent,
        title: "\(xName) \(range(heat.x, index)): \(grouped(count))")
    }
    for (index, count) in rows.enumerated() where count > 0 {
      drawing.box(
        Self.left + Self.side + 4, Self.top + Self.side - cell * Double(index + 1) + 0.4,
        max(1, room * Double(count) / Double(widest)), cell - 0.8, .accent,
        title: "\(yName) \(range(heat.y, index)): \(grouped(count))")
    }
  }

  private func appendAxes(to drawing: inout ChartDrawing) {
    let floor = Self.top + Self.side
    func end(_ axis: SurveyHeat.Axis) -> String {
      SurveyText.brief(axis.from + axis.width * Double(cells))
    }
    drawing.text(SurveyText.brief(heat.x.from), Self.left, floor + 15)
    drawing.text(end(heat.x), Self.left + Self.side, floor + 15, .right)
    drawing.text(
      fitted(xName, Self.side - 90), Self.left + Self.side / 2, floor + 15, .center, ink: .ink)
    drawing.text(SurveyText.brief(heat.y.from), Self.left - 5, floor, .right)
    drawing.text(end(heat.y), Self.left - 5, Self.top + 8, .right)
    drawing.text("↑ " + fitted(yName, Self.width - 30), 2, 12, ink: .ink)
  }

  private func fitted(_ name: String, _ limit: Double) -> String {
    TextMetrics.fitted(name, size: 11, limit: limit)
  }

  /// The colors of some numbers of maps.
  private func appendKey(_ highest: Int, to drawing: inout ChartDrawing) {
    var numbers: [Int] = []
    var scale = 1
    while scale <= highest {
      numbers += [1, 2, 5].map { $0 * scale }.filter { 4 * $0 <= 3 * highest }
      scale *= 10
    }
    if highest > 0 { numbers.append(highest) }
    // Few enough that their numbers have room.
    while numbers.count > 8 {
      numbers = numbers.enumerated().filter { $0.offset % 2 == 0 || $0.offset == numbers.count - 1 }
        .map(\.element)
    }
    let y = Self.top + Self.side + 34
    for (index, number) in numbers.enumerated() {
      let x = Self.left + 36 * Double(index)
      drawing.box(x, y, 34, 12, .heat(step(number, highest)))
      drawing.text(grouped(number), x + 17, y + 25, .center)
    }
    drawing.text("maps", Self.left - 5, y + 10, .right)
    let rank = heat.correlation.map { ", rank correlation \(SurveyText.brief(rounded($0)))" } ?? ""
    drawing.text("entropy \(SurveyText.brief(rounded(heat.entropy)))\(rank)", Self.left, y + 46)
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
