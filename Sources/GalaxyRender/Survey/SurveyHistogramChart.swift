import GalaxyAnalysis

/// The distribution of a figure as bars, with its median and its band.
struct SurveyHistogramChart {
  let summary: SurveySummary
  /// Where the figure should be.
  let band: ClosedRange<Double>?
  /// A title inside the drawing, for pictures.
  var title = ""

  private static let (width, height) = (264.0, 132.0)
  private static let (left, right, bottom) = (6.0, 6.0, 20.0)

  /// The drawing.
  var drawing: ChartDrawing {
    let head = title.isEmpty ? 0.0 : 20
    var drawing = ChartDrawing(width: Self.width, height: Self.height + head)
    if !title.isEmpty {
      let words = TextMetrics.fitted(title, size: 12, bold: true, limit: Self.width - 12)
      drawing.text(words, Self.left, 12, ink: .ink, size: 12, isBold: true)
    }
    let histogram = summary.histogram
    let floor = Self.height + head - Self.bottom
    guard summary.count > 0 else {
      drawing.line(Self.left, floor, Self.width - Self.right, floor, .hairline)
      drawing.text("no values", Self.width / 2, floor - 40, .center)
      return drawing
    }
    let hasInfinite = histogram.infinite > 0
    // One bin would be a wall, and empty ones at the end say nothing.
    let filled = self.filled
    let bins = max(filled, 5)
    let room = Self.width - Self.left - Self.right - (hasInfinite ? 36 : 0)
    let slot = room / Double(bins)
    let start = Self.left + slot * Double(bins - filled) / 2
    let highest = max(1, histogram.counts.max() ?? 0, histogram.infinite)
    let top = head + 16
    func y(_ count: Int) -> Double { floor - (floor - top) * Double(count) / Double(highest) }
    func x(_ value: Double) -> Double { start + (value - histogram.from) / histogram.width * slot }
    appendBand(x, from: Self.left, to: Self.left + room, top: top, floor: floor, to: &drawing)
    drawing.line(Self.left, floor, Self.width - Self.right, floor, .hairline)
    for (index, count) in histogram.counts.enumerated() where count > 0 {
      let gap = slot > 4 ? 1.0 : 0.3
      drawing.box(
        start + slot * Double(index) + gap / 2, min(y(count), floor - 1), slot - gap,
        max(1, floor - y(count)), .accent, title: words(index, count))
    }
    if hasInfinite {
      let place = Self.width - Self.right - 22
      drawing.box(
        place, min(y(histogram.infinite), floor - 1), 14,
        max(1, floor - y(histogram.infinite)), .accent, title: "∞: \(histogram.infinite)")
      drawing.text("∞", place + 7, floor + 14, .center)
    }
    appendScale(start, slot, floor, to: &drawing)
    appendMedian(x, top: top, floor: floor, limit: Self.left + room, to: &drawing)
    return drawing
  }

  /// The number of bins up to the last one with values.
  private var filled: Int {
    (summary.histogram.counts.lastIndex { $0 > 0 } ?? -1) + 1
  }

  private func appendBand(
    _ x: (Double) -> Double, from left: Double, to right: Double, top: Double, floor: Double,
    to drawing: inout ChartDrawing
  ) {
    guard let band, filled > 1 else { return }
    // A bin of an integer reaches to the next one.
    let end = summary.isIntegral && summary.histogram.width == 1 ? 1.0 : 0
    let low = min(right, max(left, x(band.lowerBound)))
    let high = min(right, max(left, band.upperBound.isFinite ? x(band.upperBound + end) : right))
    drawing.box(
      low, top, max(0, high - low), floor - top, .band,
      title: "band \(SurveyText.brief(band.lowerBound)) to \(SurveyText.brief(band.upperBound))")
  }

  private func appendScale(
    _ start: Double, _ slot: Double, _ floor: Double, to drawing: inout ChartDrawing
  ) {
    let histogram = summary.histogram
    guard filled > 0 else { return }
    let isSingle = summary.isIntegral && histogram.width == 1
    let last = isSingle ? filled - 1 : filled
    let shift = isSingle ? slot / 2 : 0
    let end = histogram.from + histogram.width * Double(last)
    drawing.text(
      SurveyText.brief(histogram.from), max(Self.left, start + shift), floor + 14,
      last == 0 ? .center : .left)
    if last > 0 {
      drawing.text(
        SurveyText.brief(end), start + slot * Double(last) + shift, floor + 14, .right)
    }
  }

  private func appendMedian(
    _ x: (Double) -> Double, top: Double, floor: Double, limit: Double,
    to drawing: inout ChartDrawing
  ) {
    guard let median = summary.value(50), median.isFinite else { return }
    let histogram = summary.histogram
    let isSingle = summary.isIntegral && histogram.width == 1
    let place = x(median + (isSingle ? 0.5 : 0))
    let words = "p50 \(SurveyText.brief(median))"
    let width = TextMetrics.width(words, size: 11)
    drawing.line(place, top - 2, place, floor, .second)
    let isLeft = place + width + 4 > limit
    drawing.text(
      words, isLeft ? place - 4 : place + 4, top - 5, isLeft ? .right : .left, ink: .second)
  }

  private func words(_ index: Int, _ count: Int) -> String {
    let histogram = summary.histogram
    let low = histogram.from + histogram.width * Double(index)
    let range =
      summary.isIntegral && histogram.width == 1
      ? SurveyText.brief(low)
      : "\(SurveyText.brief(low)) to \(SurveyText.brief(low + histogram.width))"
    return "\(range): \(grouped(count)) map\(count == 1 ? "" : "s")"
  }
}
