extension PlacedRegion {
  /// The curve of a warp whose straight line would run through the dot of a third sector and look
  /// like two warps; `nil` for the many that do not.
  ///
  /// ```
  ///   a --- x --> b        becomes       a -. x .-> b
  ///                                           '-'
  /// ```
  ///
  /// - Parameters:
  ///   - from: The sector that it leaves.
  ///   - to: The sector that it enters.
  ///   - widest: Radius of the largest dot.
  ///   - arrowLength: Room for an arrow at the end in points, 0 for none.
  /// - Returns: The curve.
  /// - Complexity: O(sectors near the line).
  func detour(from: Int, to: Int, widest: Double, arrowLength: Double) -> TunnelCurve? {
    let start = places[from]
    let chord = places[to] - start
    let length = chord.length
    guard length > 0 else { return nil }
    var nearest: (distance: Double, node: Int)?
    let end = places[to]
    let box = Box(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y)
    ).insetBy(-widest)
    grid.visit(box) { node in
      guard node != from, node != to, selection.isDrawn[node] else { return }
      let way = places[node] - start
      let along = (way.x * chord.x + way.y * chord.y) / length
      let aside = abs(way.x * chord.y - way.y * chord.x) / length
      if along > 0, along < length, aside < radii[node] * 0.9,
        aside < nearest?.distance ?? .infinity
      {
        nearest = (aside, node)
      }
    }
    guard let nearest else { return nil }
    let radius = radii[nearest.node]
    // A cubic curve rises to three quarters of its controls.
    let bow = min(0.5, (radius * 1.9 - nearest.distance) / (0.75 * length))
    return TunnelCurve(
      from: start, fromRadius: radii[from], to: end, toRadius: radii[to],
      awayFrom: places[nearest.node], rim: .infinity, bow: bow, arrowLength: arrowLength)
  }
}
