/// The places of regions around the one with most gates, the hub, so that gates are spokes.
///
/// ```
///      c   d        The others are at even angles, clockwise from the left, in the order of the
///   b         e     galaxy. Of many, every other one is farther away, and sees the hub between
///       hub         those that are nearer.
///   a         f
/// ```
struct GalaxyLayout: Sendable {
  /// In the order of the regions.
  private(set) var tiles: [PlacedTile] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// Most regions that are arranged around a hub; more are put in rows.
  static let mostSpokes = 40
  /// Most regions in one ring around the hub.
  private static let singleRing = 9
  /// Least distance from rim to rim, and from a gate to the rim of a third region, in units.
  static let (leastGap, clearance) = (44.0, 14.0)

  /// Places tiles.
  ///
  /// - Parameters:
  ///   - tiles: What is placed.
  ///   - gates: Pairs of regions that gates join, by their places in the list.
  ///   - unit: Unit of the page.
  /// - Complexity: O(tiles² · steps).
  init(_ tiles: [RegionTile], gates: [[Int]], unit: Double) {
    // Between few regions there is room for the names of gates.
    let gap = max(GalaxyLayout.leastGap, 200 - 17 * Double(tiles.count)) * unit
    let places =
      tiles.count <= GalaxyLayout.mostSpokes
      ? GalaxyLayout.spokes(
        tiles, hub: GalaxyLayout.hub(of: tiles, gates), gap: gap,
        clearance: GalaxyLayout.clearance * unit)
      : GalaxyLayout.rows(tiles, gap: gap)
    guard let first = places.first else { return }
    let box = places.dropFirst().reduce(first.box) { $0.joined(with: $1.box) }
    width = box.width
    height = box.height
    self.tiles = places.map { $0.moved(by: Point(x: -box.minX, y: -box.minY)) }
  }

  private static func hub(of tiles: [RegionTile], _ gates: [[Int]]) -> Int {
    var degrees = [Int](repeating: 0, count: tiles.count)
    for gate in gates { for region in gate { degrees[region] += 1 } }
    return tiles.indices.max {
      (degrees[$0], tiles[$0].radius, $1) < (degrees[$1], tiles[$1].radius, $0)
    } ?? 0
  }

  private static func rows(_ tiles: [RegionTile], gap: Double) -> [PlacedTile] {
    let boxes = tiles.map { PlacedTile($0, at: Point(x: 0, y: 0), isBelow: false).box }
    let shelf = Shelf(boxes, gap: gap)
    return zip(tiles, shelf.origins).map { PlacedTile($0, at: $1, isBelow: false) }
  }

  private static func spokes(
    _ tiles: [RegionTile], hub: Int, gap: Double, clearance: Double
  ) -> [PlacedTile] {
    guard tiles.indices.contains(hub) else { return [] }
    let center = PlacedTile(tiles[hub], at: Point(x: 0, y: 0), isBelow: false)
    let others = tiles.indices.filter { $0 != hub }
    let circle = UnitCircle.hundredTwentyEight
    let directions = others.indices.map { slot in
      circle[(64 + 128 * (others.count - slot) / others.count) % 128]
    }
    let ring = others.count > singleRing ? 2 : 1
    var placed = [PlacedTile?](repeating: nil, count: others.count)
    let step = (others.map { tiles[$0].radius }.min() ?? gap) * 0.05
    for first in 0..<ring {
      let slots = Array(stride(from: first, to: others.count, by: ring))
      // Those that follow see the hub.
      let lines = directions.indices.filter { $0 % ring > first }.map {
        Segment(from: center.center, to: directions[$0] * 1e6)
      }
      func place(_ slot: Int, _ distance: Double) -> PlacedTile {
        let direction = directions[slot]
        return PlacedTile(
          tiles[others[slot]], at: direction * distance, isBelow: direction.y < -0.1)
      }
      func isFree(_ tile: PlacedTile, besides own: Int) -> Bool {
        !tile.crowds(center, gap: gap)
          && !placed.indices.contains {
            $0 != own && placed[$0]?.crowds(tile, gap: gap) ?? false
          }
          && !lines.contains { tile.blocks($0, clearance: clearance, ownsEnd: false) }
      }
      // The ring grows until all have room, then each moves as near as it can.
      var distance = tiles[hub].radius
      repeat {
        distance += step
        for slot in slots { placed[slot] = place(slot, distance) }
      } while !slots.allSatisfy { slot in
        placed[slot].map { isFree($0, besides: slot) } ?? true
      }
      for slot in slots {
        var nearer = distance - step
        while nearer > 0, isFree(place(slot, nearer), besides: slot) { nearer -= step }
        placed[slot] = place(slot, nearer + step)
      }
    }
    var places = placed.compactMap(\.self)
    places.insert(center, at: hub)
    return places
  }
}
