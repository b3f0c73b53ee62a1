import GalaxyModel

/// What one region takes of a page with several regions: its disc, and a band with its title.
///
/// ```
///        Title            The band is above the disc, or below it in the lower half of the
///      .-------.          page, so that it is on the side away from the hub. Names beside
///    /           \        sectors stay within the frame, which no title enters.
///   |             |
///    \           /
///      '-------'
/// ```
struct RegionTile: Sendable {
  let title: String
  let titleSize: Double
  /// Radius of the disc with its rim.
  let radius: Double
  /// Half of the side of the square that dots, rim and names beside sectors keep within.
  let reach: Double
  private let titleWidth: Double
  private let titleHeight: Double

  /// The tile of a region.
  ///
  /// - Parameters:
  ///   - name: Name of the region.
  ///   - discRadius: Radius of its disc in points.
  ///   - unit: Unit of the page.
  init(name: String, discRadius: Double, unit: Double) {
    radius = discRadius + RegionTile.rim * unit
    reach = discRadius + RegionTile.frame * unit
    titleSize = 17 * unit
    title = TextMetrics.fitted(
      PlainText.backgroundLine(name), size: titleSize, bold: true,
      limit: max(2 * discRadius, 250 * unit))
    titleWidth = TextMetrics.width(title, size: titleSize, bold: true)
    titleHeight = 1.3 * titleSize
  }

  // In units: the outer circle of the rim, and how far names beside sectors reach.
  private static let (rim, frame) = (12.5, 26.0)

  /// The band of the title of a tile with its center at the origin.
  func band(isBelow: Bool) -> Box {
    let middle = reach + titleHeight / 2
    return Box(
      center: Point(x: 0, y: isBelow ? -middle : middle), width: titleWidth, height: titleHeight)
  }
}

/// A tile at its place.
struct PlacedTile: Sendable {
  let tile: RegionTile
  let center: Point
  let band: Box

  /// Puts a tile at a place.
  ///
  /// - Parameters:
  ///   - tile: The tile.
  ///   - center: The center of its disc.
  ///   - isBelow: Whether its title is below the disc.
  init(_ tile: RegionTile, at center: Point, isBelow: Bool) {
    self.tile = tile
    self.center = center
    band = tile.band(isBelow: isBelow).moved(by: center)
  }

  /// The square of the disc and of the names beside its sectors.
  var frame: Box { Box(center: center, width: 2 * tile.reach, height: 2 * tile.reach) }
  var box: Box { frame.joined(with: band) }

  /// The tile moved by an offset.
  func moved(by offset: Point) -> PlacedTile {
    PlacedTile(tile, at: center + offset, isBelow: band.center.y < center.y)
  }

  /// Whether two tiles are nearer to each other than a gap allows: disc to disc, or a band to
  /// anything.
  func crowds(_ other: PlacedTile, gap: Double) -> Bool {
    if (center - other.center).length < tile.radius + other.tile.radius + gap { return true }
    let room = band.insetBy(-gap / 4)
    return room.overlaps(other.frame) || room.overlaps(other.band)
      || other.band.insetBy(-gap / 4).overlaps(frame)
  }

  /// Whether a line comes nearer to the disc than `clearance`, or crosses the band.
  func blocks(_ line: Segment, clearance: Double, ownsEnd: Bool) -> Bool {
    if line.meets(band.insetBy(-clearance / 4)) { return true }
    return !ownsEnd && line.distance(to: center) < tile.radius + clearance
  }
}
