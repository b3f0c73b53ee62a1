/// How much of its disc a set of points covers, and how far each point's area reaches.
///
/// Points spread over the whole disc share it among them. Where they leave large parts empty, arms of
/// a spiral or voids, areas end near the points, so that the map has the shape of what is there.
struct Coverage: Sendable {
  /// Whether the points cover the disc.
  let isWhole: Bool
  /// How far the area of a point may reach.
  let reach: Double

  /// Parts of a disc that even points leave free, at its rim.
  private static let least = 0.94

  /// Measures points.
  ///
  /// - Parameters:
  ///   - grid: The points.
  ///   - nearest: By point, the distance of the nearest other one.
  ///   - center: Center of the disc.
  ///   - discRadius: Radius of the disc.
  ///   - spacing: Distance of neighbors if the points were even.
  /// - Complexity: O(n log n) time.
  init(
    _ grid: PointGrid, nearest: [Double], center: Point, discRadius: Double, spacing: Double
  ) {
    let middle = nearest.isEmpty ? spacing : nearest.sorted()[nearest.count / 2]
    let near = min(max(1.6 * middle, 0.55 * spacing), 1.5 * spacing)
    var (inside, covered) = (0, 0)
    let steps = 56
    for row in 0..<steps where nearest.count > 1 {
      for column in 0..<steps {
        let offset = Point(
          x: (Double(2 * column + 1) / Double(steps) - 1) * discRadius,
          y: (Double(2 * row + 1) / Double(steps) - 1) * discRadius)
        guard offset.length < discRadius - 0.6 * spacing else { continue }
        inside += 1
        if let found = grid.nearest(to: center + offset), found.distance < near { covered += 1 }
      }
    }
    isWhole = Double(covered) >= Coverage.least * Double(inside)
    reach = isWhole ? 2.5 * spacing : near
  }
}
