/// Parallel lines inside closed outlines, for patterns of areas.
///
/// The lines of one direction and distance lie on one raster of the whole page, so that they go on
/// from one area to the next.
struct Hatching: Sendable {
  /// Directions of lines.
  enum Direction: Sendable {
    case flat, rising, falling

    /// Unit vector along the lines.
    var along: Point {
      switch self {
      case .flat: Point(x: 1, y: 0)
      case .rising: UnitCircle.sixteen[2]
      case .falling: UnitCircle.sixteen[14]
      }
    }
  }

  let direction: Direction
  /// Distance of neighboring lines.
  let distance: Double

  /// The parts of the lines inside the outlines: an odd number of borders to the left.
  ///
  /// - Complexity: O(n log n) with n the number of times that lines cross borders.
  func lines(in outlines: [[Point]]) -> [(from: Point, to: Point)] {
    let along = direction.along
    let across = along.left
    var crossings: [(line: Int, place: Double)] = []
    for points in outlines {
      for index in points.indices {
        let from = points[index]
        let to = points[index + 1 == points.count ? 0 : index + 1]
        let a = (from.x * across.x + from.y * across.y) / distance
        let b = (to.x * across.x + to.y * across.y) / distance
        guard a != b, abs(a) < 1e9, abs(b) < 1e9 else { continue }
        let s = from.x * along.x + from.y * along.y
        let t = to.x * along.x + to.y * along.y
        // Half open, so that a corner on a line counts once.
        var line = Int(min(a, b).rounded(.up))
        while Double(line) < max(a, b) {
          crossings.append((line, s + (t - s) * (Double(line) - a) / (b - a)))
          line += 1
        }
      }
    }
    crossings.sort { $0.line != $1.line ? $0.line < $1.line : $0.place < $1.place }
    var lines: [(Point, Point)] = []
    var index = 0
    while index + 1 < crossings.count {
      let (from, to) = (crossings[index], crossings[index + 1])
      guard from.line == to.line else {
        index += 1
        continue
      }
      let base = across * (Double(from.line) * distance)
      if to.place - from.place > 0.2 {
        lines.append((base + along * from.place, base + along * to.place))
      }
      index += 2
    }
    return lines
  }
}
