import FileIO

/// The operations of a `_background` attribute in the xdot language: what Graphviz draws behind
/// nodes and edges, at exact places.
struct Background: ~Copyable {
  enum Alignment: Int, Sendable {
    case left = -1
    case center = 0
    case right = 1
  }

  /// The shape of letters, as xdot numbers it.
  enum Face: Int, Sendable {
    case plain = 0
    case bold = 1
    case italic = 2
  }

  private(set) var text = ByteWriter(memoryCapacity: 4096)
  // State of the pen, to leave out operations that change nothing.
  private var pen: Color?
  private var brush: Color?
  private var style = ""
  private var font: Double?
  private var face = Face.plain

  mutating func pen(_ color: Color, width: Double, style name: StaticString = "solid") {
    if pen != color {
      pen = color
      text.append("c 7 -")
      text.append(text: color.hex)
      text.append(" ")
    }
    var wanted = ByteWriter(memoryCapacity: 64)
    wanted.append("setlinewidth(")
    wanted.append(points: width)
    wanted.append(")")
    let line = String(decoding: wanted.takeBytes(), as: UTF8.self)
    guard style != "\(name) \(line)" else { return }
    style = "\(name) \(line)"
    for part in ["\(name)", line] {
      text.append("S ")
      text.append(decimal: part.utf8.count)
      text.append(" -")
      text.append(text: part)
      text.append(" ")
    }
  }

  mutating func brush(_ color: Color) {
    guard brush != color else { return }
    brush = color
    text.append("C 7 -")
    text.append(text: color.hex)
    text.append(" ")
  }

  /// A closed shape, filled with the brush, its outline drawn with the pen.
  mutating func fill(_ points: [Point]) { shape("P", points) }
  /// The outline of a closed shape.
  mutating func outline(_ points: [Point]) { shape("p", points) }
  mutating func line(_ points: [Point]) { shape("L", points) }
  /// A chain of cubic curves: 3k + 1 points.
  mutating func curve(_ points: [Point]) { shape("B", points) }

  mutating func fill(_ box: Box) { fill(box.corners) }
  mutating func outline(_ box: Box) { outline(box.corners) }

  mutating func disc(_ center: Point, radius: Double) { ellipse("E", center, radius) }
  mutating func circle(_ center: Point, radius: Double) { ellipse("e", center, radius) }

  /// A line of text whose base line begins, is centered or ends at a place, in the pen's color.
  mutating func write(
    _ words: String, at place: Point, size: Double, bold: Bool = false, align: Alignment = .left
  ) {
    write(words, at: place, size: size, face: bold ? Face.bold : Face.plain, align: align)
  }

  /// The same in the face of a name.
  mutating func write(
    _ words: String, at place: Point, size: Double, face: PlacedName.Face, align: Alignment
  ) {
    write(words, at: place, size: size, face: face == .bold ? Face.bold : Face.italic, align: align)
  }

  private mutating func write(
    _ words: String, at place: Point, size: Double, face wanted: Face, align: Alignment
  ) {
    let line = PlainText.backgroundLine(words)
    guard !line.isEmpty else { return }
    if font != size {
      font = size
      text.append("F ")
      text.append(points: size)
      text.append(" ")
      text.append(decimal: TextMetrics.family.utf8.count)
      text.append(" -")
      text.append(text: TextMetrics.family)
      text.append(" ")
    }
    if face != wanted {
      face = wanted
      text.append("t ")
      text.append(decimal: wanted.rawValue)
      text.append(" ")
    }
    text.append("T ")
    append(place)
    text.append(decimal: align.rawValue)
    text.append(" ")
    text.append(points: TextMetrics.width(line, size: size, bold: face == .bold))
    text.append(" ")
    text.append(decimal: line.utf8.count)
    text.append(" -")
    for byte in line.utf8 {
      if byte == UInt8(ascii: "\"") { text.append("\\") }
      text.append(byte)
    }
    endOperation()
  }

  private mutating func shape(_ operation: StaticString, _ points: [Point]) {
    text.append(operation)
    text.append(" ")
    text.append(decimal: points.count)
    text.append(" ")
    for (index, point) in points.enumerated() {
      // Graphviz's scanner gives up on strings of more than 16,384 bytes without a break.
      if index > 0, index % 64 == 0 { text.append("\\\n") }
      append(point)
    }
    endOperation()
  }

  private mutating func ellipse(_ operation: StaticString, _ center: Point, _ radius: Double) {
    text.append(operation)
    text.append(" ")
    append(center)
    text.append(points: radius)
    text.append(" ")
    text.append(points: radius)
    endOperation()
  }

  private mutating func append(_ point: Point) {
    text.append(points: point.x)
    text.append(" ")
    text.append(points: point.y)
    text.append(" ")
  }

  // A backslash before a line end continues a quoted DOT string: the file stays readable, the
  // value has no line end.
  private mutating func endOperation() { text.append(" \\\n") }
}
