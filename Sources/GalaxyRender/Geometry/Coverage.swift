/// How much of its disc a set of points covers, and how far each point's area reaches.
///
/// Points spread over the whole disc share it among them. Where they leave large parts empty, arms of
/// a spiral or voids, areas end near the points, so that the map has the shape of what is there.
struct Coverage: Sendable {
  /// Whether the points cover the disc.
  let isWhole: Bool
  /// How far the area of a point may reach.
  let reach: Double
  /// Mean distance of neighbors: that of points spread over the disc or, if they leave parts of it
  /// empty but are even otherwise, of points spread over the rest.
  let spacing: Double

  /// Parts of a disc that even points leave free, at its rim.
  private static let least = 0.94

  /// The distance to the nearest point in an even pattern, relative to the mean distance of neighbors.
  private static let nearestInSpacings = 0.884

  /// The same coverage on a page of another scale.
  ///
  /// - Parameters:
  ///   - other: A coverage.
  ///   - scale: Points of the page for each unit.
  init(_ other: Coverage, scale: Double) {
    isWhole = other.isWhole
    spacing = other.spacing * scale
    reach = isWhole ? 2.5 * spacing : other.reach * scale
  }

  /// Measures points.
  ///
  /// - Parameters:
  ///   - grid: The points.
  ///   - nearest: By point, the distance of the nearest other one.
  ///   - center: Center of the disc.
  ///   - discRadius: Radius of the disc.
  ///   - spacing: Distance of neighbors if the points were even.
  ///   - fillsDisc: Whether the points cover the disc, if that is known.
  /// - Complexity: O(n log n) time.
  init(
    _ grid: PointGrid, nearest: [Double], center: Point, discRadius: Double, spacing: Double,
    fillsDisc: Bool? = nil
  ) {
    let sorted = nearest.sorted()
    let middle = sorted.isEmpty ? spacing : sorted[sorted.count / 2]
    let near = min(max(1.6 * middle, 0.55 * spacing), 1.5 * spacing)
    // Crowded maps, where some neighbors are many times as far apart as others or in one place, keep
    // the scale of a disc.
    let closest = sorted.isEmpty ? 0 : sorted[sorted.count / 10]
    let isEven = closest > 0 && sorted[sorted.count * 9 / 10] <= 3 * closest
    let close = isEven ? min(near, 1.15 * middle) : near
    var (inside, covered) = (0, 0)
    let steps = 56
    for row in 0..<steps where nearest.count > 1 && fillsDisc == nil {
      for column in 0..<steps {
        let offset = Point(
          x: (Double(2 * column + 1) / Double(steps) - 1) * discRadius,
          y: (Double(2 * row + 1) / Double(steps) - 1) * discRadius)
        guard offset.length < discRadius - 0.6 * spacing else { continue }
        inside += 1
        if let found = grid.nearest(to: center + offset), found.distance < close { covered += 1 }
      }
    }
    isWhole = fillsDisc ?? (Double(covered) >= Coverage.least * Double(inside))
    self.spacing =
      isWhole || !isEven ? spacing : min(spacing, middle / Coverage.nearestInSpacings)
    reach = isWhole ? 2.5 * spacing : isEven ? 1.25 * middle : near
  }
}
