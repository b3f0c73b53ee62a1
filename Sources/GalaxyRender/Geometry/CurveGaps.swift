/// Boxes at which curves are interrupted, as printed maps interrupt lines at names.
struct CurveGaps: Sendable {
  let boxes: [Box]

  /// The parts of a curve outside all boxes, each with its four points; nil if no box is on its way.
  ///
  /// The last part is kept whatever its length, because it carries the arrow.
  ///
  /// - Complexity: O(boxes).
  func parts(of curve: TunnelCurve) -> [[Point]]? {
    let points = [curve.start, curve.firstControl, curve.secondControl, curve.end]
    var hull = Box(center: curve.start, width: 0, height: 0)
    for point in points { hull = hull.union(Box(center: point, width: 0, height: 0)) }
    let near = boxes.filter { $0.overlaps(hull) }
    guard !near.isEmpty else { return nil }
    // Even steps are fine enough for boxes much longer than a step.
    let steps = min(max(Int((hull.width + hull.height) / 1.5), 8), 600)
    var parts: [(from: Double, to: Double)] = []
    var from: Double?
    var hasGap = false
    for step in 0...steps {
      let at = Double(step) / Double(steps)
      let place = CurveGaps.point(points, at)
      let isInside = near.contains {
        place.x > $0.minX && place.x < $0.maxX && place.y > $0.minY && place.y < $0.maxY
      }
      hasGap = hasGap || isInside
      if isInside, let begin = from {
        parts.append((begin, Double(step - 1) / Double(steps)))
        from = nil
      } else if !isInside, from == nil {
        from = at
      }
    }
    guard hasGap else { return nil }
    if let from { parts.append((from, 1)) }
    if parts.last?.to != 1 { parts.append((Double(steps - 1) / Double(steps), 1)) }
    return parts.enumerated().filter {
      $0.element.to > $0.element.from || $0.offset == parts.count - 1
    }
    .map { CurveGaps.part(points, from: $0.element.from, to: $0.element.to) }
  }

  private static func mix(_ a: Point, _ b: Point, _ t: Double) -> Point { a + (b - a) * t }

  private static func point(_ points: [Point], _ t: Double) -> Point {
    var points = points
    while points.count > 1 { points = zip(points, points.dropFirst()).map { mix($0, $1, t) } }
    return points[0]
  }

  /// De Casteljau's division, first at the end, then at the beginning.
  private static func part(_ points: [Point], from: Double, to: Double) -> [Point] {
    let head = left(points, to)
    guard from > 0, to > 0 else { return head }
    return Array(left(Array(head.reversed()), 1 - from / to).reversed())
  }

  private static func left(_ points: [Point], _ t: Double) -> [Point] {
    var row = points
    var result = [points[0]]
    while row.count > 1 {
      row = zip(row, row.dropFirst()).map { mix($0, $1, t) }
      result.append(row[0])
    }
    return result
  }
}
