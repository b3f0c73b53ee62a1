/// Finds ways for gates that enter no third region and cross no title.
///
/// The shortest way around obstacles runs from corner to corner: of a polygon around each disc, and
/// of each band.
struct GateRouter: Sendable {
  private let tiles: [PlacedTile]
  private let clearance: Double
  /// By tile.
  private let corners: [[Point]]

  /// A router between tiles.
  ///
  /// - Parameters:
  ///   - tiles: The regions, in the order of the scene.
  ///   - clearance: What a gate keeps from the rim of a third region.
  init(_ tiles: [PlacedTile], clearance: Double) {
    self.tiles = tiles
    self.clearance = clearance
    corners = tiles.map { tile in
      // The polygon has the circle inside: the secant of half of its angle is below 1.02.
      let radius = (tile.tile.radius + clearance) * 1.02 + 1
      let room = tile.band.insetBy(-clearance / 3)
      return UnitCircle.sixteen.map { tile.center + $0 * radius } + [
        Point(x: room.minX, y: room.minY), Point(x: room.maxX, y: room.minY),
        Point(x: room.maxX, y: room.maxY), Point(x: room.minX, y: room.maxY),
      ]
    }
  }

  /// The corners of the way from one point to another.
  ///
  /// - Parameters:
  ///   - start: A point in the first region.
  ///   - end: A point in the second one.
  ///   - regions: The two regions, whose discs may be crossed.
  /// - Returns: All points of the way; the straight line if it is free, or if there is no way.
  /// - Complexity: O(tiles) for a free line, O(tiles³) at most.
  func way(from start: Point, to end: Point, regions: [Int]) -> [Point] {
    guard !isFree(Segment(from: start, to: end), regions) else { return [start, end] }
    // Most ways need only corners that are near; all of them are many.
    let field = Box(
      minX: min(start.x, end.x), minY: min(start.y, end.y), maxX: max(start.x, end.x),
      maxY: max(start.y, end.y))
    let near = tiles.indices.filter { tiles[$0].box.overlaps(field) }
    return way([start, end] + near.flatMap { corners[$0] }, regions)
      ?? way([start, end] + corners.flatMap(\.self), regions) ?? [start, end]
  }

  /// The shortest way from the first point to the second one over any of the others.
  private func way(_ points: [Point], _ regions: [Int]) -> [Point]? {
    let end = points[1]
    var distance = [Double](repeating: .infinity, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var isDone = [Bool](repeating: false, count: points.count)
    distance[0] = 0
    while true {
      // The one that may be on the shortest way, by its distance so far and the straight rest.
      var nearest: (cost: Double, index: Int)?
      for index in points.indices where !isDone[index] && distance[index] < .infinity {
        let cost = distance[index] + (points[index] - end).length
        if cost < nearest?.cost ?? .infinity { nearest = (cost, index) }
      }
      guard let current = nearest?.index else { return nil }
      if current == 1 { break }
      isDone[current] = true
      for index in points.indices where !isDone[index] {
        let line = Segment(from: points[current], to: points[index])
        let length = distance[current] + (line.to - line.from).length
        guard length < distance[index], isFree(line, regions) else { continue }
        distance[index] = length
        previous[index] = current
      }
    }
    var way = [end]
    var index = previous[1]
    while index >= 0 {
      way.append(points[index])
      index = previous[index]
    }
    return way.reversed()
  }

  /// Whether a line keeps clear of all other regions and of all titles.
  private func isFree(_ line: Segment, _ regions: [Int]) -> Bool {
    !tiles.indices.contains { index in
      tiles[index].blocks(line, clearance: clearance, ownsEnd: regions.contains(index))
    }
  }
}
