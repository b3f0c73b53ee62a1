/// A chart as shapes and texts in named colors: parts of pages and pictures are made of the same.
///
/// Places are in points from the upper left corner.
struct ChartDrawing: Sendable {
  /// A color by what it is for.
  enum Ink: Hashable, Sendable {
    case ink, muted, hairline, accent, second, band
    /// A step of the scale from few to many, from 0.
    case heat(Int)

    /// The number of steps of the scale.
    static let steps = 12
  }

  /// A part of the drawing.
  enum Form: Sendable {
    case box(Box)
    case line(Point, Point)
    case text(String, Point, size: Double, Background.Alignment, isBold: Bool)
  }

  /// A part with its color and what a reader learns when pointing at it.
  struct Mark: Sendable {
    let form: Form
    let ink: Ink
    let title: String
  }

  /// The size.
  let width: Double
  let height: Double
  /// The parts, the lowest first.
  private(set) var marks: [Mark] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ ink: Ink, title: String = ""
  ) {
    let box = Box(minX: x, minY: y, maxX: x + width, maxY: y + height)
    marks.append(Mark(form: .box(box), ink: ink, title: title))
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ ink: Ink
  ) {
    marks.append(Mark(form: .line(Point(x: x1, y: y1), Point(x: x2, y: y2)), ink: ink, title: ""))
  }

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ align: Background.Alignment = .left,
    ink: Ink = .muted, size: Double = 11, isBold: Bool = false
  ) {
    marks.append(
      Mark(
        form: .text(words, Point(x: x, y: y), size: size, align, isBold: isBold), ink: ink,
        title: ""))
  }

  /// The step of the color scale for a number of maps, by its logarithm.
  static func step(_ count: Int, of highest: Int, logarithm: (Double) -> Double) -> Int {
    guard highest > 1 else { return Ink.steps / 2 }
    let share = logarithm(Double(count)) / logarithm(Double(highest))
    return min(Ink.steps - 1, max(0, Int((share * Double(Ink.steps - 1)).rounded())))
  }
}
