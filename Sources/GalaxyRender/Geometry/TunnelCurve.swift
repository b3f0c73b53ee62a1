/// The curve of a tunnel between two dots: bowed, so that it never coincides with straight warps.
///
/// ```
///        .-- c1 ---- c2 --.
///      /                    \         bows away from the center of the map, where there is
///   from . . . . . . . . .  to        the most to see
/// ```
struct TunnelCurve: Sendable {
  let start: Point
  let firstControl: Point
  let secondControl: Point
  let end: Point
  /// Tip of the arrow at the end, if there is one.
  let tip: Point?

  /// A curve between two dots.
  ///
  /// - Parameters:
  ///   - from: Center of the first dot.
  ///   - fromRadius: Radius of the first dot.
  ///   - to: Center of the last dot.
  ///   - toRadius: Radius of the last dot.
  ///   - center: The point that the curve bows away from.
  ///   - rim: Distance from the center that the curve keeps within, by bowing inwards if it must.
  ///   - bow: Height of the controls over the chord, relative to its length.
  ///   - arrowLength: Room for an arrow at the end in points, 0 for none.
  init(
    from: Point, fromRadius: Double, to: Point, toRadius: Double, awayFrom center: Point,
    rim: Double, bow: Double, arrowLength: Double
  ) {
    let chord = to - from
    let middle = Point(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2)
    var normal = chord.left
    let outward = middle - center
    if normal.x * outward.x + normal.y * outward.y < 0 { normal = normal * -1 }
    // A cubic curve rises to three quarters of its controls.
    let apex = outward + normal * (0.75 * bow)
    if apex.length > rim { normal = normal * -1 }
    let first = from + chord * 0.25 + normal * bow
    let second = from + chord * 0.75 + normal * bow
    start = TunnelCurve.step(from: from, toward: first, by: fromRadius)
    let arrival = TunnelCurve.step(from: to, toward: second, by: toRadius)
    firstControl = first
    if arrowLength > 0 {
      tip = arrival
      end = TunnelCurve.step(from: arrival, toward: second, by: arrowLength)
    } else {
      tip = nil
      end = arrival
    }
    secondControl = second
  }

  private static func step(from: Point, toward: Point, by distance: Double) -> Point {
    let way = toward - from
    let length = way.length
    return length > distance ? from + way * (distance / length) : from
  }
}
