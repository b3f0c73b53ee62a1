/// A point of the page, in points (1/72 inch); y goes up.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }
  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }
  static func * (left: Point, factor: Double) -> Point {
    Point(x: left.x * factor, y: left.y * factor)
  }

  /// Distance from the origin.
  ///
  /// IEEE square root, so the same everywhere.
  var length: Double { (x * x + y * y).squareRoot() }
  /// The point turned a quarter to the left.
  var left: Point { Point(x: -y, y: x) }
}

/// An upright box of the page, in points.
struct Box: Equatable, Sendable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Its corners, counter-clockwise from the lower left.
  var corners: [Point] {
    [
      Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
      Point(x: minX, y: maxY),
    ]
  }

  /// A box around a center.
  init(center: Point, width: Double, height: Double) {
    minX = center.x - width / 2
    maxX = center.x + width / 2
    minY = center.y - height / 2
    maxY = center.y + height / 2
  }

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether a circle reaches into the box.
  func overlaps(circleAt center: Point, radius: Double) -> Bool {
    let dx = center.x - min(max(center.x, minX), maxX)
    let dy = center.y - min(max(center.y, minY), maxY)
    return dx * dx + dy * dy < radius * radius
  }

  /// The point of the box nearest to a place.
  func nearest(to place: Point) -> Point {
    Point(x: min(max(place.x, minX), maxX), y: min(max(place.y, minY), maxY))
  }

  /// Distance of a place from the box, 0 inside.
  func distance(to place: Point) -> Double { (place - nearest(to: place)).length }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  func insetBy(_ amount: Double) -> Box {
    Box(minX: minX + amount, minY: minY + amount, maxX: maxX - amount, maxY: maxY - amount)
  }
}
