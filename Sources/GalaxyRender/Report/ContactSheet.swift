import FileIO
public import GalaxyModel
import WarpMap

/// A page of small maps with a few facts under each: what a search has found, side by side.
///
/// The page needs nothing else: the maps are inline SVG, there is no script, and a policy in the page
/// forbids every request.
public struct ContactSheet: Sendable {
  /// A small map.
  public struct Card: Sendable {
    /// The region.
    public let region: Region
    /// What is written above the map.
    public let title: String
    /// What is written below it: names and values.
    public let facts: [(name: String, value: String)]
    /// The command that makes the map.
    public let command: String

    /// Takes the parts as they are.
    public init(
      region: Region, title: String, facts: [(name: String, value: String)], command: String
    ) {
      self.region = region
      self.title = title
      self.facts = facts
      self.command = command
    }
  }

  let title: String
  let cards: [Card]
  static let zones = ZoneType.allCases
  static let side = 320.0

  /// Takes the cards of a page.
  ///
  /// - Parameters:
  ///   - title: The title of the page.
  ///   - cards: The maps in order.
  public init(title: String, cards: [Card]) {
    self.title = title
    self.cards = cards
  }

  /// The page.
  ///
  /// - Complexity: O(links of all maps).
  public func bytes() -> [UInt8] {
    var body = ByteWriter(memoryCapacity: 1 << 16)
    body.append("<header><h1>")
    body.append(escaped: title)
    body.append("</h1>")
    Self.appendKey(to: cards, to: &body)
    body.append("</header>\n")
    Self.append(cards, to: &body)
    return HTMLShell.page(
      title: title, light: Self.colors(Theme(.light)), dark: Self.colors(Theme(.dark)),
      styles: [Self.style], body: body)
  }

  /// What the colors of small maps mean.
  static func appendKey(to cards: [Card], to out: inout ByteWriter) {
    out.append("<p class=\"sub\">")
    for (index, zone) in zones.enumerated()
    where cards.contains(where: { $0.region.zones.contains { $0.type == zone } }) {
      out.append(text: "<span class=\"zone\"><i class=\"z\(index)\"></i>")
      out.append(escaped: zone.rawValue.lowercased())
      out.append("</span>")
    }
    out.append("<span class=\"zone\"><i class=\"f\"></i>formation</span></p>")
  }

  /// The small maps.
  static func append(_ cards: [Card], to out: inout ByteWriter) {
    out.append("<div class=\"sheet\">\n")
    for card in cards { append(card, to: &out) }
    out.append("</div>\n")
  }

  /// The style of small maps.
  static let style: StaticString = """
    .sheet{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;margin-top:18px}
    .sheet figure{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:12px 14px;break-inside:avoid}
    .sheet svg{display:block;width:100%;height:auto}
    .sheet dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:8px 0 0;font-size:13px}
    .sheet dt{color:var(--muted);overflow-wrap:anywhere}
    .sheet dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
    .sheet pre{font-size:11px;white-space:pre-wrap;overflow-wrap:anywhere;color:var(--muted);margin-top:8px}
    .zone{margin-right:14px;white-space:nowrap}
    .zone i{display:inline-block;width:10px;height:10px;border-radius:50%;margin-right:5px}
    .zone .f{border:2px solid var(--second)}
    .links{fill:none;stroke:var(--muted);stroke-width:.7;opacity:.7}
    .one{stroke:var(--second);opacity:1}
    .ring{fill:none;stroke:var(--second);stroke-width:1.4}
    .z0{fill:var(--z0);background:var(--z0)}
    .z1{fill:var(--z1);background:var(--z1)}
    .z2{fill:var(--z2);background:var(--z2)}
    .z3{fill:var(--z3);background:var(--z3)}

    """

  /// Declarations of the colors of zones.
  static func colors(_ theme: Theme) -> String {
    zones.enumerated().map {
      "--z\($0.offset):\(theme.strong(theme.palette.hue(of: $0.element)).hex);"
    }
    .joined()
  }

  private static func append(_ card: Card, to out: inout ByteWriter) {
    out.append("<figure><figcaption>")
    out.append(escaped: card.title)
    out.append("</figcaption>")
    appendMap(card, to: &out)
    out.append("<dl>")
    for (name, value) in card.facts {
      out.append("<dt>")
      out.append(escaped: name)
      out.append("</dt><dd>")
      out.append(escaped: value)
      out.append("</dd>")
    }
    out.append("</dl><pre>")
    out.append(escaped: card.command)
    out.append("</pre></figure>\n")
  }

  private static func appendMap(_ card: Card, to out: inout ByteWriter) {
    let region = card.region
    let places = places(of: region)
    out.append(
      text: "<svg role=\"img\" viewBox=\"0 0 \(Int(side)) \(Int(side))\" aria-label=\"")
    out.append(escaped: "\(region.displayName), \(card.title)")
    out.append("\">")
    var (both, single) = ("", "")
    RegionLinks(region).visit { link in
      let (from, to) = (places[link.source], places[link.target])
      let path = "M\(from.x) \(from.y)L\(to.x) \(to.y)"
      if link.isTwoWay { both += path } else { single += path }
    }
    out.append(
      text: "<path class=\"links\" d=\"\(both)\"/><path class=\"links one\" d=\"\(single)\"/>")
    let radius = region.sectorCount > 1500 ? "1" : region.sectorCount > 400 ? "1.6" : "2.4"
    for (index, zone) in zones.enumerated() {
      let nodes = (0..<region.sectorCount).filter {
        (region.zone(at: $0)?.type ?? zones[0]) == zone
      }
      guard !nodes.isEmpty else { continue }
      out.append(text: "<g class=\"z\(index)\">")
      for node in nodes {
        let place = places[node]
        out.append(text: "<circle cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"\(radius)\"/>")
      }
      out.append("</g>")
    }
    out.append("<g class=\"ring\">")
    for formation in region.formations {
      let place = places[formation.anchor]
      out.append(text: "<circle cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"5\"><title>")
      out.append(escaped: "\(formation.name), \(formation.type.rawValue)")
      out.append("</title></circle>")
    }
    out.append("</g></svg>")
  }

  /// Places in the square of the picture, in integers.
  static func places(of region: Region) -> [(x: Int, y: Int)] {
    let sectors = region.sectors
    guard sectors.hasPositions, region.sectorCount > 0 else {
      return (0..<region.sectorCount).map { (10 + $0 % 30 * 10, 10 + $0 / 30 * 10) }
    }
    let xs = sectors.x.unpacked.map { Double($0) }
    let ys = sectors.y.unpacked.map { -Double($0) }
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let scale = (side - 20) / max(right - left, bottom - top, 1)
    let (offsetX, offsetY) = (
      (side - (right - left) * scale) / 2, (side - (bottom - top) * scale) / 2
    )
    return xs.indices.map { node in
      (
        Int((offsetX + (xs[node] - left) * scale).rounded()),
        Int((offsetY + (ys[node] - top) * scale).rounded())
      )
    }
  }
}
