import FileIO
import GalaxyModel
import WarpMap

extension ContactSheet {
  private static let (margin, gap, line) = (28.0, 22.0, 16.0)
  private static let columns = 4

  /// Draws the small maps as one picture.
  ///
  /// - Parameter format: The format.
  /// - Returns: The picture.
  /// - Throws: ``RenderFailure`` if Graphviz fails.
  /// - Complexity: O(links of all maps).
  public func image(_ format: MapFormat) throws(RenderFailure) -> RenderedImage {
    try MapRenderer.image(dot(), format: format)
  }

  private func dot() -> [UInt8] {
    let theme = Theme(.light)
    let columns = max(1, min(Self.columns, cards.count))
    let rows = (cards.count + columns - 1) / columns
    let facts = Double(cards.map(\.facts.count).max() ?? 0)
    let cell = (width: Self.side, height: Self.side + Self.line * (facts + 2))
    let width = 2 * Self.margin + Double(columns) * (cell.width + Self.gap) - Self.gap
    let height = 2 * Self.margin + 40 + Double(rows) * (cell.height + Self.gap) - Self.gap
    var background = Background()
    background.fillPage(theme.page, width: width, height: height)
    background.pen(theme.ink, width: 1)
    background.write(
      title, at: Point(x: Self.margin, y: height - Self.margin - 16), size: 22, bold: true)
    for (index, card) in cards.enumerated() {
      let corner = Point(
        x: Self.margin + Double(index % columns) * (cell.width + Self.gap),
        y: height - Self.margin - 40 - Double(index / columns) * (cell.height + Self.gap))
      Self.paint(card, below: corner, theme, on: &background)
    }
    return background.picture(named: "sheet", width: width, height: height, page: theme.page)
  }

  /// Paints a small map with its title above and its facts below.
  private static func paint(
    _ card: Card, below corner: Point, _ theme: Theme, on background: inout Background
  ) {
    background.pen(theme.ink, width: 1)
    background.write(
      card.title, at: Point(x: corner.x, y: corner.y - 12), size: 13, bold: true)
    let top = corner.y - line
    paintMap(card.region, below: Point(x: corner.x, y: top), theme, on: &background)
    for (index, fact) in card.facts.enumerated() {
      let y = top - side - line * Double(index + 1)
      background.pen(theme.muted, width: 1)
      background.write(
        TextMetrics.fitted(fact.name, size: 12, limit: side * 0.7),
        at: Point(x: corner.x, y: y), size: 12)
      background.pen(theme.ink, width: 1)
      background.write(
        fact.value, at: Point(x: corner.x + side, y: y), size: 12, align: .right)
    }
  }

  private static func paintMap(
    _ region: Region, below corner: Point, _ theme: Theme, on background: inout Background
  ) {
    let places = places(of: region).map {
      Point(x: corner.x + Double($0.x), y: corner.y - Double($0.y))
    }
    background.pen(theme.muted, width: 0.6)
    RegionLinks(region).visit { link in
      background.line([places[link.source], places[link.target]])
    }
    let radius = region.sectorCount > 1500 ? 1 : region.sectorCount > 400 ? 1.6 : 2.4
    for zone in zones {
      let color = theme.strong(theme.palette.hue(of: zone))
      background.pen(color, width: 0)
      background.brush(color)
      for node in places.indices where (region.zone(at: node)?.type ?? zones[0]) == zone {
        background.disc(places[node], radius: radius)
      }
    }
    background.pen(theme.ink, width: 1.2)
    for formation in region.formations {
      background.circle(places[formation.anchor], radius: 5)
    }
  }
}
