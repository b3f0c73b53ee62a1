import GalaxyModel

/// Draws courses as bands behind dots and warps, and rings around sectors.
struct HighlightPainter {
  let scene: MapScene

  private var theme: Theme { scene.theme }

  /// O(length of the courses + tunnels).
  func paint(on background: inout Background) {
    guard let highlight = scene.options.highlight else { return }
    // The first layer is on top.
    for (index, layer) in highlight.layers.enumerated().reversed() {
      let color = theme.color(of: highlight, layer: index)
      for course in layer.courses { paint(course, color, layer.difference, on: &background) }
    }
    for (index, layer) in highlight.layers.enumerated().reversed() {
      let color = theme.color(of: highlight, layer: index)
      for sector in layer.ringed { paintRing(sector, color, layer.difference, on: &background) }
    }
  }

  /// By node of a region: the outer radius of its ring.
  func radii(in placed: PlacedRegion) -> [Int: Double] {
    var radii: [Int: Double] = [:]
    for layer in scene.options.highlight?.layers ?? [] {
      for sector in layer.ringed
      where sector.region == placed.index && placed.radii.indices.contains(sector.node) {
        radii[sector.node] = placed.radii[sector.node] + 1.7 * ringWidth
      }
    }
    return radii
  }

  private var ringWidth: Double { max(2.6 * scene.unit, 0.09 * scene.spacing) }

  private func place(_ sector: SectorReference) -> (place: Point, radius: Double)? {
    guard let placed = scene.regions.first(where: { $0.index == sector.region }),
      placed.places.indices.contains(sector.node), placed.selection.isDrawn[sector.node]
    else { return nil }
    return (placed.places[sector.node], placed.radii[sector.node])
  }

  private func paint(
    _ course: [SectorReference], _ color: Color, _ difference: MapHighlight.Difference?,
    on background: inout Background
  ) {
    let isThick = difference == nil || difference == .added
    let width = max(4.5 * scene.unit, 0.17 * scene.spacing) * (isThick ? 1 : 0.6)
    let tint = difference == nil ? color.mixed(with: theme.ground, percent: 25) : color
    for (from, to) in zip(course, course.dropFirst()) {
      guard let start = place(from), let end = place(to) else { continue }
      background.pen(tint, width: width, style: difference == .removed ? "dashed" : "solid")
      if let curve = curve(from, to, start, end) {
        background.curve(curve)
      } else {
        background.line([start.place, end.place])
      }
    }
  }

  private func paintRing(
    _ sector: SectorReference, _ color: Color, _ difference: MapHighlight.Difference?,
    on background: inout Background
  ) {
    guard let (center, radius) = place(sector) else { return }
    let width = ringWidth
    background.pen(color, width: width, style: difference == .removed ? "dashed" : "solid")
    background.brush(theme.page)
    background.disc(center, radius: radius + 1.1 * width)
  }

  /// The curve of a tunnel or gate that joins two sectors, as it is drawn itself; nil for warps.
  private func curve(
    _ from: SectorReference, _ to: SectorReference, _ start: (place: Point, radius: Double),
    _ end: (place: Point, radius: Double)
  ) -> [Point]? {
    guard from.region == to.region else { return scene.gate(from: from, to: to)?.curve }
    guard let placed = scene.regions.first(where: { $0.index == from.region }),
      isTunnel(from, to, in: placed.region)
    else { return nil }
    let curve = TunnelCurve(
      from: start.place, fromRadius: start.radius, to: end.place, toRadius: end.radius,
      awayFrom: placed.center, rim: placed.discRadius, bow: 0.24, arrowLength: 0)
    return [curve.start, curve.firstControl, curve.secondControl, curve.end]
  }

  private func isTunnel(_ from: SectorReference, _ to: SectorReference, in region: Region) -> Bool {
    let warps = region.warps
    let joined = warps.source.indices.contains { row in
      let ends = (Int(warps.source[row]), Int(warps.destination[row]))
      return ends == (from.node, to.node) || (ends == (to.node, from.node) && warps.isTwoWay(row))
    }
    return !joined
      && region.tunnels.contains {
        ($0.origin == from && $0.destination == to) || ($0.origin == to && $0.destination == from)
      }
  }
}

extension MapHighlight.Layer {
  /// Sectors in rings: those that are listed, and the ends of courses.
  var ringed: [SectorReference] {
    // Of differences the warps themselves are shown.
    guard difference == nil else { return sectors }
    return sectors + courses.flatMap { [$0.first, $0.last].compactMap { $0 } }
  }
}
