import Foundation

/// The operations of the `_background` of a map, read back.
struct XDotText {
  struct Shape {
    var fill: String
    var points: [(x: Double, y: Double)]
  }

  struct Words {
    var text: String
    var color: String
    var size: Double
    var x: Double
    var y: Double
    var width: Double
    /// -1, 0 or 1: the base line begins, is centered, or ends at x.
    var align: Double

    /// The box of the text with its ascenders and descenders.
    var box: (minX: Double, minY: Double, maxX: Double, maxY: Double) {
      let left = x - width * (align + 1) / 2
      return (left, y - 0.2 * size, left + width, y + 0.8 * size)
    }
  }

  /// Filled polygons in the order of drawing.
  private(set) var fills: [Shape] = []
  /// Outlines and lines by the color of their pen.
  private(set) var strokes: [Shape] = []
  private(set) var words: [Words] = []
  /// Filled discs: badges.
  private(set) var discs: [(x: Double, y: Double, radius: Double)] = []

  init?(_ dot: [UInt8]) {
    let key = Array("_background=\"".utf8)
    guard let start = dot.indices.first(where: { dot[$0...].starts(with: key) }) else { return nil }
    var bytes: [UInt8] = []
    var at = start + key.count
    while at < dot.count, dot[at] != UInt8(ascii: "\"") {
      if dot[at] == UInt8(ascii: "\\"), at + 1 < dot.count {
        if dot[at + 1] != UInt8(ascii: "\n") { bytes.append(dot[at + 1]) }
        at += 2
      } else {
        bytes.append(dot[at])
        at += 1
      }
    }
    var reader = Reader(bytes: bytes)
    var (pen, brush, size) = ("", "", 0.0)
    while let operation = reader.word() {
      switch operation {
      case "c": pen = reader.text()
      case "C": brush = reader.text()
      case "S": _ = reader.text()
      case "F":
        size = reader.number()
        _ = reader.text()
      case "t": _ = reader.number()
      case "P": fills.append(Shape(fill: brush, points: reader.points()))
      case "p", "L", "B": strokes.append(Shape(fill: pen, points: reader.points()))
      case "E", "e":
        let (x, y, radius) = (reader.number(), reader.number(), reader.number())
        _ = reader.number()
        if operation == "E" { discs.append((x, y, radius)) }
      case "T":
        let (x, y) = (reader.number(), reader.number())
        let (align, width) = (reader.number(), reader.number())
        words.append(
          Words(
            text: reader.text(), color: pen, size: size, x: x, y: y, width: width, align: align))
      default: return nil
      }
    }
  }

  /// Color of the topmost filled polygon at a place.
  func fill(atX x: Double, y: Double) -> String? {
    fills.last { shape in
      var isInside = false
      var before = shape.points[shape.points.count - 1]
      for point in shape.points {
        if (point.y > y) != (before.y > y),
          x < point.x + (y - point.y) / (before.y - point.y) * (before.x - point.x)
        {
          isInside.toggle()
        }
        before = point
      }
      return isInside
    }?.fill
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    mutating func word() -> String? {
      while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
      guard at < bytes.count else { return nil }
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: " ") { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    mutating func number() -> Double { word().flatMap { Double($0) } ?? .nan }

    /// `n -bytes`.
    mutating func text() -> String {
      let count = Int(number())
      while bytes[at] != UInt8(ascii: "-") { at += 1 }
      defer { at += 1 + count }
      return String(decoding: bytes[(at + 1)..<(at + 1 + count)], as: UTF8.self)
    }

    mutating func points() -> [(x: Double, y: Double)] {
      (0..<Int(number())).map { _ in (number(), number()) }
    }
  }
}

/// Dots as a map draws them.
struct DrawnDots {
  var dots: [String: (x: Double, y: Double, radius: Double)] = [:]

  init(_ text: [UInt8]) {
    let dot = DotText(text)
    let usual =
      String(decoding: text, as: UTF8.self).firstMatch(of: /node \[.*?width=([0-9.]+)/)
      .flatMap { Double($0.1) } ?? 0
    for (name, attributes) in dot.nodes {
      let place = (attributes["pos"] ?? "").split(separator: ",").compactMap { Double($0) }
      guard place.count == 2 else { continue }
      dots[name] = (place[0], place[1], 36 * (attributes["width"].flatMap { Double($0) } ?? usual))
    }
  }
}

/// Colors as people see them.
struct SeenColor {
  /// Light of red, green and blue, 0…1.
  var light: [Double]

  init(_ hex: String) {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    light = [number >> 16, number >> 8 & 255, number & 255].map {
      let part = Double($0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  func contrast(with other: SeenColor) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// L*, a*, b* of CIE 1976 under D65.
  var lab: [Double] {
    let (r, g, b) = (light[0], light[1], light[2])
    let xyz = [
      (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047, 0.2126 * r + 0.7152 * g + 0.0722 * b,
      (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }

  var chroma: Double { hypot(lab[1], lab[2]) }

  /// Difference of two colors, CIE 1976.
  func difference(from other: SeenColor) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// As seen without the cones for green or for red (Viénot, Brettel and Mollon 1999).
  func seen(without cones: Cones) -> SeenColor {
    let rows: [[Double]] =
      switch cones {
      case .green:
        [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
      case .red:
        [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]]
      }
    var result = self
    result.light = rows.map { row in
      min(max(zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1)
    }
    return result
  }

  enum Cones: CaseIterable { case green, red }
}
