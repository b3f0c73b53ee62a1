import GalaxyModel

/// Where the regions of a scene are, relative to the lower left corner of the map box.
struct Arrangement: Sendable {
  /// The origins of the regions.
  var origins: [Point]
  var width: Double
  var height: Double
  /// Unit of the page that fits the size.
  var unit: Double
  /// Discs and titles; empty for a single region.
  var tiles: [PlacedTile] = []

  /// One region, of which a box is drawn, or several.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - chosen: The regions that are drawn.
  ///   - boxes: What is drawn of each, relative to its origin.
  init(of galaxy: Galaxy, chosen: [Int], boxes: [Box]) {
    guard chosen.count > 1 else {
      let shelf = Shelf(boxes, gap: 0)
      origins = shelf.origins
      (width, height) = (shelf.width, shelf.height)
      unit = Arrangement.unit(width, height)
      return
    }
    let gates = Arrangement.gates(of: galaxy, chosen: chosen)
    let area = boxes.reduce(0) { $0 + $1.width * $1.height }
    // Titles and gaps are measured in units, and the unit follows from the size of the whole.
    var unit = Arrangement.unit(area, 2.2)
    var layout = GalaxyLayout([], gates: [], unit: unit)
    for _ in 0..<2 {
      layout = GalaxyLayout(
        zip(chosen, boxes).map { index, box in
          RegionTile(
            name: galaxy.regions[index].displayName, discRadius: box.width / 2, unit: unit)
        }, gates: gates, unit: unit)
      if Arrangement.unit(layout.width, layout.height) <= unit * 1.02 { break }
      unit = Arrangement.unit(layout.width, layout.height)
    }
    self.unit = unit
    tiles = layout.tiles
    origins = tiles.map(\.center)
    (width, height) = (layout.width, layout.height)
  }

  private static func unit(_ width: Double, _ height: Double) -> Double {
    min(max((width * height).squareRoot() / 1000, 0.62), 6)
  }

  // Pairs of regions by their places among the chosen ones.
  private static func gates(of galaxy: Galaxy, chosen: [Int]) -> [[Int]] {
    let slots = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    return galaxy.attachments.compactMap { gate in
      let regions = [gate.origin, gate.destination].compactMap { slots[$0.region] }
      return regions.count == 2 && regions[0] != regions[1] ? regions : nil
    }
  }
}
