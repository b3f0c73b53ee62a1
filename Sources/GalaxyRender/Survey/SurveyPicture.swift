import FileIO
public import GalaxyAnalysis

/// The heat maps and histograms of a survey as one picture.
public struct SurveyPicture: Sendable {
  private let survey: Survey
  private let title: String
  private let facts: [String]

  private static let (margin, gap) = (28.0, 22.0)
  private static let columns = 4

  /// Takes a survey.
  ///
  /// - Parameters:
  ///   - survey: The survey.
  ///   - title: The title of the picture.
  ///   - facts: What is written below it.
  public init(_ survey: Survey, title: String, facts: [String]) {
    self.survey = survey
    self.title = title
    self.facts = facts
  }

  /// Draws the picture.
  ///
  /// - Parameter format: The format.
  /// - Returns: The picture.
  /// - Throws: ``RenderFailure`` if Graphviz fails.
  /// - Complexity: O(figures + cells).
  public func image(_ format: MapFormat) throws(RenderFailure) -> RenderedImage {
    try MapRenderer.image(dot(), format: format)
  }

  /// The charts from left to right in rows, with the upper left corners of each.
  private func placed() -> (
    charts: [(chart: ChartDrawing, place: Point)], width: Double, height: Double
  ) {
    let heats = survey.heat.map { SurveyHeatChart(heat: $0, table: survey.table).drawing }
    let bars = survey.summaries.enumerated().map { index, summary in
      let name = survey.table.columns[index].name
      let bands = survey.plan.bands.filter { $0.figure == name }
      return SurveyHistogramChart(
        summary: summary, band: bands.count == 1 ? bands[0].range : nil, title: name
      ).drawing
    }
    var charts: [(chart: ChartDrawing, place: Point)] = []
    var (y, right) = (Self.margin + 58, Self.margin)
    for group in [heats, bars] {
      for start in stride(from: 0, to: group.count, by: Self.columns) {
        let row = group[start..<min(start + Self.columns, group.count)]
        var x = Self.margin
        for chart in row {
          charts.append((chart, Point(x: x, y: y)))
          x += chart.width + Self.gap
        }
        right = max(right, x - Self.gap)
        y += (row.map(\.height).max() ?? 0) + Self.gap
      }
    }
    return (charts, max(right, 420) + Self.margin, y - Self.gap + Self.margin)
  }

  private func dot() -> [UInt8] {
    let (charts, width, height) = placed()
    let theme = Theme(.light)
    var background = Background()
    background.fillPage(theme.page, width: width, height: height)
    background.pen(theme.ink, width: 1)
    background.write(
      title, at: Point(x: Self.margin, y: height - Self.margin - 16), size: 22, bold: true)
    background.pen(theme.muted, width: 1)
    background.write(
      TextMetrics.fitted(
        facts.joined(separator: "  ·  "), size: 12, limit: width - 2 * Self.margin),
      at: Point(x: Self.margin, y: height - Self.margin - 38), size: 12)
    for (chart, place) in charts {
      ChartPainter(colors: ChartColors(theme), place: place, height: height)
        .paint(chart, on: &background)
    }
    return background.picture(named: "survey", width: width, height: height, page: theme.page)
  }
}

/// Paints a chart on the background of a picture.
private struct ChartPainter {
  let colors: ChartColors
  /// The upper left corner of the chart.
  let place: Point
  /// The height of the picture, whose places count from the bottom.
  let height: Double

  func paint(_ chart: ChartDrawing, on background: inout Background) {
    for mark in chart.marks {
      let color = colors.color(mark.ink)
      switch mark.form {
      case .box(let box):
        background.pen(color, width: 0)
        background.brush(color)
        let (low, high) = (
          point(Point(x: box.minX, y: box.maxY)), point(Point(x: box.maxX, y: box.minY))
        )
        background.fill(Box(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y))
      case .line(let from, let to):
        background.pen(color, width: mark.ink == .second ? 1.5 : 1)
        background.line([point(from), point(to)])
      case .text(let words, let at, let size, let align, let isBold):
        background.pen(color, width: 1)
        background.write(words, at: point(at), size: size, bold: isBold, align: align)
      }
    }
  }

  private func point(_ point: Point) -> Point {
    Point(x: place.x + point.x, y: height - place.y - point.y)
  }
}
