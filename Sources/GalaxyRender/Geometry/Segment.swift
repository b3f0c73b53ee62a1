/// A straight line between two points.
struct Segment: Equatable, Sendable {
  var from: Point
  var to: Point

  /// Distance of the point from the nearest point of the segment.
  func distance(to point: Point) -> Double {
    let way = to - from
    let square = way.x * way.x + way.y * way.y
    guard square > 0 else { return (point - from).length }
    let offset = point - from
    let share = min(1, max(0, (offset.x * way.x + offset.y * way.y) / square))
    return (from + way * share - point).length
  }

  /// Whether any point of the segment is inside of the box.
  func meets(_ box: Box) -> Bool {
    var (enters, leaves) = (0.0, 1.0)
    let way = to - from
    let axes = [
      (way.x, box.minX - from.x, box.maxX - from.x), (way.y, box.minY - from.y, box.maxY - from.y),
    ]
    for (speed, low, high) in axes {
      guard speed != 0 else {
        if low >= 0 || high <= 0 { return false }
        continue
      }
      enters = max(enters, min(low / speed, high / speed))
      leaves = min(leaves, max(low / speed, high / speed))
    }
    return enters < leaves
  }
}

extension Box {
  /// The box moved by an offset.
  func moved(by offset: Point) -> Box {
    Box(
      minX: minX + offset.x, minY: minY + offset.y, maxX: maxX + offset.x, maxY: maxY + offset.y)
  }

  /// What two boxes share; sides cross where they share nothing.
  func cut(by other: Box) -> Box {
    Box(
      minX: max(minX, other.minX), minY: max(minY, other.minY), maxX: min(maxX, other.maxX),
      maxY: min(maxY, other.maxY))
  }

  /// The smallest box with this one and another.
  func joined(with other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }
}
