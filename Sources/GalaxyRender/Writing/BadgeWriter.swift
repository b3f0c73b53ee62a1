import FileIO
import GalaxyModel

/// Writes the badges of stations, planets and patrols: small nodes of their own beside the sector,
/// so that no warp crosses them.
///
/// They carry `kind` and `sector`, and have no edges.
struct BadgeWriter {
  let scene: MapScene
  private(set) var stations: [StationMark: Int] = [:]
  private(set) var planets: [PlanetMark: Int] = [:]
  private(set) var patrols = 0
  private(set) var raiders = 0

  init(_ scene: MapScene) { self.scene = scene }

  private func shows(_ layer: MapLayer) -> Bool { scene.options.layers.contains(layer) }

  mutating func appendBadges(
    of placed: PlacedRegion, ids: NodeNames, to text: inout ByteWriter
  ) {
    guard let layers = placed.layers, scene.options.layout == .map else { return }
    for node in placed.selection.nodes {
      let radius = min(placed.radii[node], scene.scale.dotRadius)
      let place = placed.places[node]
      if shows(.stations), let station = layers.stations[node] {
        stations[station, default: 0] += 1
        begin("station", node, ids, to: &text)
        text.append(",type=\"")
        text.append(decimal: station.number)
        text.append("\"")
        append(
          BadgeStyle.station(station, theme: scene.theme),
          at: place + Point(x: 1.02, y: 0.86) * radius,
          radius: 0.72 * radius, number: station.number, to: &text)
      }
      if shows(.planets) {
        for (index, planet) in (layers.planets[node] ?? []).prefix(2).enumerated() {
          planets[planet, default: 0] += 1
          begin("planet", node, ids, index: index, to: &text)
          append(
            BadgeStyle.planet(planet, theme: scene.theme),
            at: place + Point(x: -1.0 + 0.55 * Double(index), y: 0.72 + 0.42 * Double(index))
              * radius,
            radius: 0.42 * radius, number: nil, to: &text)
        }
      }
      if shows(.characters), let presence = layers.presence[node] {
        for (kind, isThere) in [
          (BadgeStyle.Guard.patrol, presence.contains(.patrol)),
          (.raider, presence.contains(.raider)),
        ] where isThere {
          if kind == .patrol { patrols += 1 } else { raiders += 1 }
          begin(kind.rawValue, node, ids, to: &text)
          append(
            BadgeStyle.character(kind, theme: scene.theme),
            at: place + Point(x: kind == .patrol ? -0.5 : 0.5, y: -1.05) * radius,
            radius: 0.5 * radius, number: nil, to: &text)
        }
      }
    }
  }

  private func begin(
    _ kind: String, _ node: Int, _ ids: NodeNames, index: Int = 0, to text: inout ByteWriter
  ) {
    text.append("  ")
    ids.append(node, suffix: index == 0 ? "_\(kind)" : "_\(kind)\(index + 1)", to: &text)
    text.append("[kind=")
    text.append(text: kind)
  }

  private func append(
    _ marker: Marker, at place: Point, radius: Double, number: Int?, to text: inout ByteWriter
  ) {
    let width = 2 * radius * marker.shape.width
    text.append(",pos=\"")
    text.append(points: place.x)
    text.append(",")
    text.append(points: place.y)
    text.append("\",shape=")
    text.append(text: marker.shape.rawValue)
    text.append(",width=")
    text.append(inchesOf: width)
    text.append(",height=")
    text.append(inchesOf: width)
    text.append(",fillcolor=\"")
    text.append(text: marker.fill.hex)
    text.append("\",color=\"")
    text.append(text: marker.stroke.hex)
    text.append("\",penwidth=")
    text.append(points: max(0.4, 0.16 * radius))
    if let number, scene.showsNumbers {
      text.append(",label=")
      text.append(decimal: number)
      text.append(",fontcolor=\"")
      text.append(text: marker.text.hex)
      text.append("\",fontsize=")
      text.append(points: max(1, (number < 10 ? 1.3 : 1.05) * radius))
    }
    text.append("]\n")
  }
}

/// How badges look.
enum BadgeStyle {
  enum Guard: String { case patrol, raider }

  static func station(_ station: StationMark, theme: Theme) -> Marker {
    let white = Color(0xFFFFFF)
    let dark = Color(0x1B2030)
    switch station.kind {
    case .dock:
      return Marker(shape: .house, fill: theme.gold, stroke: theme.page, text: dark)
    case .blackMarket:
      return Marker(shape: .square, fill: Color(0x20242F), stroke: Color(0xE03131), text: white)
    case .port:
      return Marker(
        shape: .square, fill: Palette.hue(ofStation: station.number), stroke: theme.page,
        text: station.number == 0 ? dark : white)
    }
  }

  static func planet(_ planet: PlanetMark, theme: Theme) -> Marker {
    let fill =
      switch planet {
      case .settled: Color(0xF08C00)
      case .habitable: Color(0x2F9E44)
      case .barren: Color(0x99A1B0)
      }
    return Marker(shape: .circle, fill: fill, stroke: theme.page, text: theme.ink)
  }

  static func character(_ kind: Guard, theme: Theme) -> Marker {
    kind == .patrol
      ? Marker(shape: .triangle, fill: Color(0x1C6DD0), stroke: theme.page, text: theme.ink)
      : Marker(shape: .invtriangle, fill: Color(0xC92A2A), stroke: theme.page, text: theme.ink)
  }
}
