import FileIO
import GalaxyModel

/// Writes the nodes of a drawing: one a sector.
struct SectorWriter {
  let scene: MapScene
  let isMap: Bool
  /// How many drawn sectors there are of each type and kind.
  private(set) var types: [SectorType: Int] = [:]
  private(set) var kinds: [SectorKind: Int] = [:]

  private let highlights: HighlightIndex
  private let usualDigits: Int

  init(_ scene: MapScene, isMap: Bool) {
    self.scene = scene
    self.isMap = isMap
    // Half of the numbers have as many digits; the longest may be a single one.
    usualDigits =
      scene.regions.map { region in
        let nodes = region.selection.nodes
        return nodes.isEmpty
          ? 1 : SectorWriter.digits(region.region.sectors.number(nodes[nodes.count / 2]))
      }.max() ?? 1
    highlights = HighlightIndex(scene.options.highlight)
  }

  /// Most sectors that get a tooltip each.
  private static let tooltips = MapOptions.numberedSectors

  private var ordinaryRadius: Double { isMap ? scene.scale.dotRadius : 11 }

  /// The `node [...]` statement: a plain sector.
  func appendDefaults(to text: inout ByteWriter) {
    text.append("  node [number=\"\",kind=sector,zone=\"\",cluster=\"\",type=\"\",")
    // Declared only where something is known: an attribute without a default has to be.
    if scene.options.contents != nil { text.append("station=\"\",planets=0,") }
    text.append("label=\"\"")
    text.append(",shape=circle,style=filled,fixedsize=true,margin=0,width=")
    text.append(inchesOf: 2 * ordinaryRadius)
    text.append(",height=")
    text.append(inchesOf: 2 * ordinaryRadius)
    text.append(",penwidth=")
    text.append(points: max(0.4, 0.1 * ordinaryRadius))
    text.append(",fontname=\"")
    text.append(text: TextMetrics.family)
    text.append("\",fontsize=")
    text.append(points: numberSize(radius: ordinaryRadius, digits: usualDigits))
    text.append("]\n")
  }

  /// One node a drawn sector.
  ///
  /// Those that carry a name come last, because Graphviz draws in this order and no dot may cover a
  /// name.
  mutating func appendSectors(
    of placed: PlacedRegion, colors: RegionColors, ids: NodeNames, names: [DrawnName],
    to text: inout ByteWriter
  ) {
    let region = placed.region
    let labels = SectorWriter.labels(names, placed)
    let last = labels.keys.sorted()
    for node in placed.selection.nodes.filter({ labels[$0] == nil }) + last {
      let kind = SectorKind(node, in: region)
      let type = region.sectors.type.isEmpty ? SectorType.standard : region.sectors.type[node]
      kinds[kind, default: 0] += 1
      types[type, default: 0] += 1
      text.append("  ")
      ids.append(node, to: &text)
      text.append("[number=")
      text.append(decimal: region.sectors.number(node))
      text.append(",kind=")
      text.append(text: kind.rawValue)
      if let zone = region.zoneIndex(at: node) {
        text.append(",zone=")
        text.append(text: region.zones[zone].type.rawValue)
      }
      if let cluster = region.clusterIndex(at: node) {
        text.append(",cluster=")
        text.append(decimal: region.clusters[cluster].ordinal)
      }
      if !region.sectors.type.isEmpty {
        text.append(",type=")
        text.append(text: type.rawValue)
      }
      if let station = placed.layers?.stations[node] {
        text.append(",station=")
        text.append(decimal: station.number)
      }
      if let planets = placed.layers?.planets[node] {
        text.append(",planets=")
        text.append(decimal: planets.count)
      }
      if isMap {
        text.append(",pos=\"")
        text.append(points: placed.places[node].x)
        text.append(",")
        text.append(points: placed.places[node].y)
        text.append("\"")
      }
      var marker = SectorWriter.marker(
        kind, scene.isDetailed ? type : .standard, color: colors.dot[node], theme: scene.theme)
      if !isMap, let color = ring(node, placed) { marker.stroke = color }
      appendMarker(
        marker, radius: isMap ? placed.radii[node] : ordinaryRadius,
        hasRing: !isMap && ring(node, placed) != nil, to: &text)
      appendWords(node, kind: kind, marker: marker, placed, labels[node], to: &text)
      text.append("]\n")
    }
  }

  // Names by the node that carries them: a special location its own, the others the last sectors
  // that carry none.
  private static func labels(_ names: [DrawnName], _ placed: PlacedRegion) -> [Int: DrawnName] {
    var labels: [Int: DrawnName] = [:]
    for drawn in names {
      if case .sector(let node) = drawn.name.subject { labels[node] = drawn }
    }
    let own = labels
    var free = placed.selection.nodes.reversed().lazy.filter { own[$0] == nil }.makeIterator()
    for drawn in names {
      if case .sector = drawn.name.subject { continue }
      if let node = free.next() { labels[node] = drawn }
    }
    return labels
  }

  /// The look of one sector.
  static func marker(_ kind: SectorKind, _ type: SectorType, color: Color, theme: Theme) -> Marker {
    switch kind {
    case .capital: return Marker(shape: .star, fill: theme.gold, stroke: theme.ink)
    case .special: return Marker(shape: .circle, fill: theme.gold, stroke: theme.ink)
    case .fedspace:
      var marker = Marker.sector(type, color: color, theme: theme)
      marker.stroke = theme.ink
      return marker
    case .sector:
      return Marker.sector(type, color: color, theme: theme)
    }
  }

  // The color of the outline that takes the place of a ring where there is no background.
  private func ring(_ node: Int, _ placed: PlacedRegion) -> Color? {
    if let highlight = scene.options.highlight {
      return highlights.layer(of: SectorReference(region: placed.index, node: node))
        .map { scene.theme.color(of: highlight, layer: $0) }
    }
    return !placed.selection.isWhole && placed.selection.isFocus[node] ? scene.theme.focus : nil
  }

  private func appendMarker(
    _ marker: Marker, radius: Double, hasRing: Bool, to text: inout ByteWriter
  ) {
    text.append(",fillcolor=\"")
    text.append(text: marker.fill.hex)
    text.append("\",color=\"")
    text.append(text: marker.stroke.hex)
    text.append("\"")
    if marker.shape != .circle {
      text.append(",shape=")
      text.append(text: marker.shape.rawValue)
    }
    if marker.shape.width != 1 || radius != ordinaryRadius {
      text.append(",width=")
      text.append(inchesOf: 2 * radius * marker.shape.width)
      text.append(",height=")
      text.append(inchesOf: 2 * radius * marker.shape.width)
    }
    if hasRing {
      text.append(",penwidth=3.5")
    } else if marker.stroke == scene.theme.ink || marker.fill != marker.stroke {
      text.append(",penwidth=")
      text.append(points: max(0.6, 0.15 * radius))
    }
  }

  private func appendWords(
    _ node: Int, kind: SectorKind, marker: Marker, _ placed: PlacedRegion,
    _ label: DrawnName?, to text: inout ByteWriter
  ) {
    let region = placed.region
    if scene.showsNumbers {
      text.append(",label=")
      text.append(decimal: region.sectors.number(node))
      text.append(",fontcolor=\"")
      text.append(text: marker.text.hex)
      text.append("\"")
      // Less room in small dots and in shapes with corners.
      let radius = min(ordinaryRadius, isMap ? placed.radii[node] : ordinaryRadius)
      let room = radius * marker.shape.room
      let digits = SectorWriter.digits(region.sectors.number(node))
      if room < 0.98 * ordinaryRadius || digits > usualDigits {
        text.append(",fontsize=")
        text.append(points: max(1, numberSize(radius: room, digits: digits)))
      }
    }
    if !isMap, scene.showsNames, kind == .capital || kind == .special {
      text.append(",xlabel=")
      text.append(label: region.sectorName(node))
    }
    if let drawn = label, isMap {
      let name = drawn.name
      let tag = name.face == .bold ? "b" : "i"
      text.append(",xlabel=<<font color=\"")
      text.append(text: drawn.color.hex)
      text.append("\" point-size=\"")
      text.append(points: name.size)
      text.append("\"><")
      text.append(text: tag)
      text.append(">")
      text.append(text: name.lines.map(PlainText.markup).joined(separator: "<br/>"))
      text.append("</")
      text.append(text: tag)
      text.append("></font>>,xlp=\"")
      text.append(points: name.box.center.x)
      text.append(",")
      text.append(points: name.box.center.y)
      text.append("\"")
    }
    if scene.count <= SectorWriter.tooltips {
      var words = region.sectorName(node)
      if kind == .capital || kind == .special {
        words += ", sector \(region.sectors.number(node))"
      }
      if let cluster = region.clusterIndex(at: node) {
        words += ", \(region.clusters[cluster].name)"
      }
      text.append(",tooltip=")
      text.append(tooltip: words)
    }
  }

  // Digits have 0.636 of the font size; a number fills most of its dot.
  private func numberSize(radius: Double, digits: Int) -> Double {
    min(1.02 * radius, 1.8 * radius / (0.636 * Double(max(2, digits, usualDigits))))
  }

  private static func digits(_ number: Int) -> Int { String(number).utf8.count }
}
