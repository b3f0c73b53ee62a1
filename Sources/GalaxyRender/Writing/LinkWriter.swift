import FileIO
import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// Writes the edges of a drawing: warps, tunnels, gates.
struct LinkWriter {
  let scene: MapScene
  let isMap: Bool
  private let scale: LinkScale
  /// How often each mark was written.
  private(set) var counts: [LinkMark: Int] = [:]
  private let highlights: HighlightIndex

  init(_ scene: MapScene, isMap: Bool) {
    self.scene = scene
    self.isMap = isMap
    highlights = HighlightIndex(scene.options.highlight)
    scale = LinkScale(spacing: scene.spacing, unit: scene.unit)
  }

  /// Whether edges cannot be seen unless they say so.
  private var isHidden: Bool { isMap && !scene.isDetailed }

  /// The `edge [...]` statement: a plain two-way warp.
  func appendDefaults(to text: inout ByteWriter) {
    text.append("  edge [kind=warp,oneway=false,latent=false,dir=none,")
    text.append("fontname=\"")
    text.append(text: TextMetrics.family)
    text.append("\",arrowsize=")
    text.append(points: scale.arrow)
    let style = LinkStyle.of(LinkMark(kind: .twoWay), theme: scene.theme, scene: scale)
    append(style, to: &text)
    if isHidden { text.append(",style=invis") }
    text.append("]\n")
  }

  /// Adds a link that another writer has written.
  mutating func count(_ mark: LinkMark) { counts[mark, default: 0] += 1 }

  /// How many links of some kinds were written.
  func count(_ kinds: LinkKind...) -> Int {
    counts.reduce(0) { $0 + (kinds.contains($1.key.kind) ? $1.value : 0) }
  }

  /// The attributes of a kind of link.
  private func style(_ kind: LinkKind) -> [UInt8] {
    var text = ByteWriter(memoryCapacity: 128)
    append(LinkStyle.of(LinkMark(kind: kind), theme: scene.theme, scene: scale), to: &text)
    return text.takeBytes()
  }

  /// One edge for each link with both endpoints drawn.
  mutating func appendWarps(
    of placed: PlacedRegion, names: NodeNames, gaps: CurveGaps, to text: inout ByteWriter
  ) {
    let drawn = placed.selection.isDrawn
    let isPlain = isMap && !scene.isDetailed
    let styles = Dictionary(
      uniqueKeysWithValues: [LinkKind.lane, .oneWay, .latent, .backdoor].map { ($0, style($0)) })
    let doors = Set(
      placed.region.formations.filter { $0.type == .backdoor }
        .flatMap { door in door.interior.map { [door.anchor, $0] } })
    let widest = placed.radii.max() ?? 0
    var counted = [Int](repeating: 0, count: LinkKind.allCases.count)
    placed.links.visit { link in
      let (from, to) = (link.source, link.target)
      guard drawn[from], drawn[to] else { return }
      var kind = placed.region.plainKind(of: link)
      if kind == .oneWay, !isPlain {
        let isDoor = !doors.isEmpty && doors.contains([from, to])
        kind = isDoor ? .backdoor : link.isLatent ? .latent : .oneWay
      }
      counted[kind.rawValue] += 1
      text.append("  ")
      names.append(from, to: &text)
      text.append("->")
      names.append(to, to: &text)
      if !link.isTwoWay {
        text.append(link.isLatent ? "[oneway=true,latent=true" : "[oneway=true")
      } else if kind == .lane {
        text.append("[kind=warp")
      }
      let way =
        isMap && !isPlain
        ? way(
          from: from, to: to, placed, widest: widest, gaps: gaps,
          arrow: link.isTwoWay ? 0 : LinkStyle.arrowLength * scale.arrow) : nil
      if let way {
        if kind == .twoWay { text.append("[kind=warp") }
        append(way.curve, parts: way.parts, to: &text)
      }
      if !isPlain, let style = styles[kind] { text.append(bytes: style) }
      if kind != .twoWay || way != nil { text.append("]") }
      appendFlight(
        from: SectorReference(region: placed.index, node: from),
        to: SectorReference(region: placed.index, node: to), to: &text)
      text.append("\n")
    }
    for kind in LinkKind.allCases where counted[kind.rawValue] > 0 {
      counts[LinkMark(kind: kind), default: 0] += counted[kind.rawValue]
    }
  }

  // The way of a warp, and its parts if a name interrupts it; nil for the straight line between its
  // dots.
  private func way(
    from: Int, to: Int, _ placed: PlacedRegion, widest: Double, gaps: CurveGaps, arrow: Double
  ) -> (curve: TunnelCurve, parts: [[Point]]?)? {
    let detour = placed.detour(from: from, to: to, widest: widest, arrowLength: arrow)
    guard !gaps.boxes.isEmpty else { return detour.map { ($0, nil) } }
    let curve =
      detour
      ?? TunnelCurve(
        from: placed.places[from], fromRadius: placed.radii[from], to: placed.places[to],
        toRadius: placed.radii[to], awayFrom: placed.center, rim: .infinity, bow: 0,
        arrowLength: arrow)
    let parts = gaps.parts(of: curve)
    return detour == nil && parts == nil ? nil : (curve, parts)
  }

  /// One edge a tunnel of the region whose ends are drawn.
  mutating func appendTunnels(
    of placed: PlacedRegion, names: NodeNames, gaps: CurveGaps, to text: inout ByteWriter
  ) {
    let region = placed.region
    let limit = LinkWriter.lengthOfLong(placed)
    for tunnel in region.tunnels {
      let from = tunnel.origin.node
      let to = tunnel.destination.node
      guard tunnel.origin.region == tunnel.destination.region,
        region.sectors.count > max(from, to), min(from, to) >= 0,
        placed.selection.isDrawn[from], placed.selection.isDrawn[to]
      else { continue }
      var mark = LinkMark(
        kind: tunnel.type == .artificial
          ? tunnel.isTwoWay ? .artificialTunnel : .oneWayArtificialTunnel
          : tunnel.isTwoWay ? .tunnel : .oneWayTunnel)
      if isMap { mark.isShort = (placed.places[to] - placed.places[from]).length < limit }
      counts[mark, default: 0] += 1
      let style = LinkStyle.of(mark, theme: scene.theme, scene: scale)
      text.append("  ")
      names.append(from, to: &text)
      text.append("->")
      names.append(to, to: &text)
      text.append("[kind=tunnel,tunnel=")
      text.append(text: tunnel.type.rawValue)
      if !tunnel.isTwoWay { text.append(",oneway=true") }
      if tunnel.isLatent { text.append(",latent=true") }
      guard isMap else {
        append(style, to: &text)
        text.append(",constraint=false]")
        appendFlight(from: tunnel.origin, to: tunnel.destination, to: &text)
        text.append("\n")
        continue
      }
      let curve = TunnelCurve(
        from: placed.places[from], fromRadius: placed.radii[from], to: placed.places[to],
        toRadius: placed.radii[to], awayFrom: placed.center, rim: placed.discRadius, bow: 0.24,
        arrowLength: style.hasArrow ? LinkStyle.arrowLength * scale.arrow : 0)
      append(curve, parts: gaps.parts(of: curve), to: &text)
      append(style, to: &text)
      text.append("]")
      appendFlight(from: tunnel.origin, to: tunnel.destination, to: &text)
      text.append("\n")
    }
  }

  // A second list of attributes for a link of a highlighted course, which wins over the first.
  private func appendFlight(
    from: SectorReference, to: SectorReference, to text: inout ByteWriter
  ) {
    guard let highlight = scene.options.highlight,
      let flight = highlights.flight(from: from, to: to)
    else { return }
    if let difference = highlight.layers[flight.layer].difference {
      return append(difference, color: scene.theme.color(of: difference), to: &text)
    }
    text.append("[course=")
    text.append(decimal: flight.layer + 1)
    text.append(",color=\"")
    // On a map the band behind the link has the color of the layer.
    let color = scene.theme.color(of: highlight, layer: flight.layer)
    text.append(text: (isMap ? color.mixed(with: scene.theme.ink, percent: 45) : color).hex)
    text.append("\",penwidth=")
    text.append(points: scale.thin * (isMap ? 2 : 3.5))
    text.append(",style=solid,dir=")
    text.append(flight.direction)
    text.append("]")
  }

  // The same for a link that differs from that of another map; it keeps its arrowhead.
  private func append(
    _ difference: MapHighlight.Difference, color: Color, to text: inout ByteWriter
  ) {
    text.append("[difference=")
    text.append(text: difference.rawValue)
    text.append(",color=\"")
    text.append(text: color.mixed(with: scene.theme.ink, percent: isMap ? 35 : 0).hex)
    text.append("\",penwidth=")
    text.append(points: scale.thin * (isMap ? 1.5 : 3))
    text.append("]")
  }

  // Length from which a tunnel belongs to the longest fifth; of very many tunnels to fewer, or they
  // would hide the map.
  private static func lengthOfLong(_ placed: PlacedRegion) -> Double {
    let count = placed.places.count
    let spans = placed.region.tunnels.compactMap { tunnel -> Double? in
      let (from, to) = (tunnel.origin.node, tunnel.destination.node)
      guard !tunnel.isAttachment, from >= 0, to >= 0, max(from, to) < count else { return nil }
      return (placed.places[to] - placed.places[from]).length
    }.sorted()
    guard !spans.isEmpty else { return 0 }
    return spans[spans.count - max(1, min(spans.count / 5, 110))]
  }

  /// One edge a tunnel between two of the drawn regions.
  mutating func appendGates(names: [NodeNames], to text: inout ByteWriter) {
    let slots = Dictionary(
      uniqueKeysWithValues: scene.regions.enumerated().map { ($1.index, $0) })
    for tunnel in scene.galaxy.attachments {
      guard let a = slots[tunnel.origin.region], let b = slots[tunnel.destination.region],
        scene.regions[a].selection.isDrawn.indices.contains(tunnel.origin.node),
        scene.regions[b].selection.isDrawn.indices.contains(tunnel.destination.node)
      else { continue }
      counts[LinkMark(kind: .gate), default: 0] += 1
      text.append("  ")
      names[a].append(tunnel.origin.node, to: &text)
      text.append("->")
      names[b].append(tunnel.destination.node, to: &text)
      text.append("[kind=gate")
      if !tunnel.isTwoWay { text.append(",oneway=true") }
      if isMap, let route = scene.gate(from: tunnel.origin, to: tunnel.destination) {
        append(route.curve, to: &text)
      }
      append(LinkStyle.of(LinkMark(kind: .gate), theme: scene.theme, scene: scale), to: &text)
      text.append("]")
      appendFlight(from: tunnel.origin, to: tunnel.destination, to: &text)
      text.append("\n")
    }
  }

  // A chain of cubic curves.
  private func append(_ curve: [Point], to text: inout ByteWriter) {
    text.append(",pos=\"")
    for (index, point) in curve.enumerated() {
      if index > 0 { text.append(" ") }
      text.append(points: point.x)
      text.append(",")
      text.append(points: point.y)
    }
    text.append("\"")
  }

  /// Appends the position of a curve, in parts if it is interrupted.
  private func append(
    _ curve: TunnelCurve, parts: [[Point]]? = nil, to text: inout ByteWriter
  ) {
    func append(_ point: Point) {
      text.append(points: point.x)
      text.append(",")
      text.append(points: point.y)
    }
    let parts = parts ?? [[curve.start, curve.firstControl, curve.secondControl, curve.end]]
    text.append(",pos=\"")
    for (index, part) in parts.enumerated() {
      if index > 0 { text.append(";") }
      if let tip = curve.tip, index == parts.count - 1 {
        text.append("e,")
        append(tip)
        text.append(" ")
      }
      for (place, point) in part.enumerated() {
        if place > 0 { text.append(" ") }
        append(point)
      }
    }
    text.append("\"")
  }

  private func append(_ style: LinkStyle, to text: inout ByteWriter) {
    text.append(",color=\"")
    text.append(text: style.color.hex)
    text.append("\",penwidth=")
    text.append(points: style.width)
    // The warps of a large map are part of its background, and so their edges cannot be seen.
    if "\(style.stroke)" != "solid" || isHidden {
      text.append(",style=")
      text.append(style.stroke)
    }
    if style.hasArrow { text.append(",dir=forward") }
  }
}
