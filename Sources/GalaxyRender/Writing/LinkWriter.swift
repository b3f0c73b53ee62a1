import FileIO
import GalaxyAnalysis
import GalaxyModel
import WarpMap

/// Writes the edges of a drawing: warps, tunnels, gates.
struct LinkWriter {
  let scene: MapScene
  let isMap: Bool
  private let scale: LinkScale
  /// How often each kind of link was written, by raw value.
  private(set) var counts = [Int](repeating: 0, count: LinkKind.allCases.count)
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
    let style = LinkStyle.of(.twoWay, theme: scene.theme, scene: scale)
    append(style, to: &text)
    if isHidden { text.append(",style=invis") }
    text.append("]\n")
  }

  /// The attributes of a kind of link.
  private func style(_ kind: LinkKind) -> [UInt8] {
    var text = ByteWriter(memoryCapacity: 128)
    append(LinkStyle.of(kind, theme: scene.theme, scene: scale), to: &text)
    return text.takeBytes()
  }

  /// One edge for each link with both endpoints drawn.
  mutating func appendWarps(
    of placed: PlacedRegion, names: NodeNames, to text: inout ByteWriter
  ) {
    let drawn = placed.selection.isDrawn
    let (oneWay, latent, backdoor) = (style(.oneWay), style(.latent), style(.backdoor))
    let doors = Set(
      placed.region.formations.filter { $0.type == .backdoor }
        .flatMap { door in door.interior.map { [door.anchor, $0] } })
    let widest = placed.radii.max() ?? 0
    var counted = counts
    let plain = isMap && !scene.isDetailed
    placed.links.visit { link in
      let (from, to, isTwoWay) = (link.source, link.target, link.isTwoWay)
      guard drawn[from], drawn[to] else { return }
      text.append("  ")
      names.append(from, to: &text)
      text.append("->")
      names.append(to, to: &text)
      let detour =
        isMap && !plain
        ? placed.detour(
          from: from, to: to, widest: widest,
          arrowLength: isTwoWay ? 0 : LinkStyle.arrowLength * scale.arrow) : nil
      if !isTwoWay {
        let isLatent = link.isLatent
        let isDoor = !doors.isEmpty && doors.contains([from, to])
        let kind: LinkKind = isDoor ? .backdoor : isLatent ? .latent : .oneWay
        counted[kind.rawValue] += 1
        text.append(isLatent ? "[oneway=true,latent=true" : "[oneway=true")
        if let detour { append(detour, to: &text) }
        if !plain { text.append(bytes: isDoor ? backdoor : isLatent ? latent : oneWay) }
        text.append("]")
      } else {
        counted[LinkKind.twoWay.rawValue] += 1
        if let detour {
          text.append("[kind=warp")
          append(detour, to: &text)
          text.append("]")
        }
      }
      appendFlight(
        from: SectorReference(region: placed.index, node: from),
        to: SectorReference(region: placed.index, node: to), to: &text)
      text.append("\n")
    }
    counts = counted
  }

  /// One edge a tunnel of the region whose ends are drawn.
  mutating func appendTunnels(
    of placed: PlacedRegion, names: NodeNames, to text: inout ByteWriter
  ) {
    let region = placed.region
    let limits = LinkWriter.loudnessLimits(placed)
    for tunnel in region.tunnels {
      let from = tunnel.origin.node
      let to = tunnel.destination.node
      guard tunnel.origin.region == tunnel.destination.region,
        region.sectors.count > max(from, to), min(from, to) >= 0,
        placed.selection.isDrawn[from], placed.selection.isDrawn[to]
      else { continue }
      let kind: LinkKind =
        tunnel.type == .artificial ? .artificialTunnel : tunnel.isTwoWay ? .tunnel : .oneWayTunnel
      counts[kind.rawValue] += 1
      text.append("  ")
      names.append(from, to: &text)
      text.append("->")
      names.append(to, to: &text)
      text.append("[kind=tunnel,tunnel=")
      text.append(text: tunnel.type.rawValue)
      if !tunnel.isTwoWay { text.append(",oneway=true") }
      if tunnel.isLatent { text.append(",latent=true") }
      guard isMap else {
        var style = LinkStyle.of(kind, theme: scene.theme, scene: scale)
        style.hasArrow = !tunnel.isTwoWay
        append(style, to: &text)
        text.append(",constraint=false]")
        appendFlight(from: tunnel.origin, to: tunnel.destination, to: &text)
        text.append("\n")
        continue
      }
      let span = (placed.places[to] - placed.places[from]).length
      let loudness: TunnelLoudness =
        span >= limits.loud ? .loud : span >= limits.medium ? .medium : .quiet
      var style = LinkStyle.of(kind, theme: scene.theme, scene: scale, loudness: loudness)
      style.hasArrow = !tunnel.isTwoWay
      let curve = TunnelCurve(
        from: placed.places[from], fromRadius: placed.radii[from], to: placed.places[to],
        toRadius: placed.radii[to], awayFrom: placed.center, rim: placed.discRadius, bow: 0.24,
        arrowLength: style.hasArrow ? LinkStyle.arrowLength * scale.arrow : 0)
      append(curve, to: &text)
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
    guard let flight = highlights.flight(from: from, to: to) else { return }
    text.append("[course=")
    text.append(decimal: flight.layer + 1)
    text.append(",color=\"")
    // On a map the band behind the link has the color of the layer.
    let color = scene.theme.highlight(flight.layer)
    text.append(text: (isMap ? color.mixed(with: scene.theme.ink, percent: 45) : color).hex)
    text.append("\",penwidth=")
    text.append(points: scale.thin * (isMap ? 2 : 3.5))
    text.append(",style=solid,dir=")
    text.append(flight.direction)
    text.append("]")
  }

  // Lengths from which a tunnel belongs to the longest tenth and to the next quarter; of very many
  // tunnels fewer, or they would hide the map.
  private static func loudnessLimits(_ placed: PlacedRegion) -> (loud: Double, medium: Double) {
    let count = placed.places.count
    let spans = placed.region.tunnels.compactMap { tunnel -> Double? in
      let (from, to) = (tunnel.origin.node, tunnel.destination.node)
      guard !tunnel.isAttachment, from >= 0, to >= 0, max(from, to) < count else { return nil }
      return (placed.places[to] - placed.places[from]).length
    }.sorted()
    guard !spans.isEmpty else { return (0, 0) }
    let loud = max(1, min(spans.count / 10, 90))
    let medium = max(1, min(spans.count * 35 / 100, 300))
    return (spans[spans.count - loud], spans[spans.count - medium])
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
      counts[LinkKind.gate.rawValue] += 1
      text.append("  ")
      names[a].append(tunnel.origin.node, to: &text)
      text.append("->")
      names[b].append(tunnel.destination.node, to: &text)
      text.append("[kind=gate")
      if !tunnel.isTwoWay { text.append(",oneway=true") }
      if isMap, let route = scene.gate(from: tunnel.origin, to: tunnel.destination) {
        append(route.curve, to: &text)
      }
      append(LinkStyle.of(.gate, theme: scene.theme, scene: scale), to: &text)
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

  private func append(_ curve: TunnelCurve, to text: inout ByteWriter) {
    func append(_ point: Point) {
      text.append(points: point.x)
      text.append(",")
      text.append(points: point.y)
    }
    text.append(",pos=\"")
    if let tip = curve.tip {
      text.append("e,")
      append(tip)
      text.append(" ")
    }
    append(curve.start)
    text.append(" ")
    append(curve.firstControl)
    text.append(" ")
    append(curve.secondControl)
    text.append(" ")
    append(curve.end)
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
