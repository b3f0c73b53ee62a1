/// A name at its place: some lines, centered.
struct PlacedName: Sendable {
  /// What a name names.
  enum Subject: Hashable, Sendable {
    /// Of a special location, by node.
    case sector(Int)
    /// By index.
    case zone(Int)
    case cluster(Int)
    case formation(Int)
    /// The number of a territory, by index.
    case territory(Int)
    /// Where a gate leads, by index.
    case gate(Int)
  }

  var subject: Subject
  var lines: [String]
  var size: Double
  var face: Face
  /// What no dot may reach into: the text with its ascenders and descenders.
  var box: Box
  /// The line to what it names, if that is not next to it.
  var leader: [Point] = []

  /// The shape of letters.
  enum Face: Sendable {
    case bold, italic
  }

  /// Distance of base lines relative to the size.
  static let leading = 1.18

  /// The base line's middle of a line.
  func base(ofLine line: Int) -> Point {
    let rise = (Double(lines.count - 1) / 2 - Double(line)) * size * PlacedName.leading
    return Point(x: box.center.x, y: box.center.y + rise - 0.37 * size)
  }

  /// The box of some lines around a center, with the ascent and descent that browsers round up, and
  /// the halo around them.
  static func extent(_ lines: [String], size: Double, face: Face) -> (
    width: Double, height: Double
  ) {
    let widest = lines.map { TextMetrics.width($0, size: size, bold: face == .bold) }.max() ?? 0
    return (
      widest + 0.25 * size, size * (PlacedName.leading * Double(lines.count - 1) + 1.5)
    )
  }
}
