import GalaxyModel

/// The way of one gate over the page, from dot to dot.
struct GateRoute: Sendable {
  let origin: SectorReference
  let destination: SectorReference
  let isTwoWay: Bool
  /// The corners; the first and the last are the centers of the dots.
  let corners: [Point]
  /// A chain of cubic curves along the corners, which are rounded: 3k + 1 points.
  let curve: [Point]

  /// A route.
  ///
  /// - Parameters:
  ///   - gate: The gate.
  ///   - corners: Its way.
  ///   - radii: Radii of the dots at both ends.
  ///   - rounding: How far from a corner the curve begins, in points.
  init(_ gate: WarpTunnel, corners: [Point], radii: (Double, Double), rounding: Double) {
    origin = gate.origin
    destination = gate.destination
    isTwoWay = gate.isTwoWay
    self.corners = corners
    var way = corners
    let last = way.count - 1
    way[0] = GateRoute.step(from: corners[0], toward: corners[1], by: radii.0)
    way[last] = GateRoute.step(from: corners[last], toward: corners[last - 1], by: radii.1)
    curve = GateRoute.rounded(way, by: rounding)
  }

  /// The lines between the corners.
  var segments: [Segment] { zip(corners, corners.dropFirst()).map { Segment(from: $0, to: $1) } }

  private static func rounded(_ way: [Point], by rounding: Double) -> [Point] {
    var curve = [way[0]]
    func line(to point: Point) {
      let start = curve[curve.count - 1]
      curve += [start + (point - start) * (1 / 3), start + (point - start) * (2 / 3), point]
    }
    for index in way.indices.dropFirst().dropLast() {
      let corner = way[index]
      let cut = min(
        rounding, 0.45 * (corner - way[index - 1]).length, 0.45 * (way[index + 1] - corner).length)
      let begin = step(from: corner, toward: way[index - 1], by: cut)
      let end = step(from: corner, toward: way[index + 1], by: cut)
      line(to: begin)
      curve += [begin + (corner - begin) * (2 / 3), end + (corner - end) * (2 / 3), end]
    }
    line(to: way[way.count - 1])
    return curve
  }

  private static func step(from: Point, toward: Point, by distance: Double) -> Point {
    let way = toward - from
    return way.length > distance ? from + way * (distance / way.length) : from
  }
}
