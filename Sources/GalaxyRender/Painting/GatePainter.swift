import GalaxyModel

/// Draws what is behind the dots at both ends of gates: rings, and where they lead.
struct GatePainter {
  let scene: MapScene

  /// Draws rings and names.
  ///
  /// - Parameters:
  ///   - taken: Boxes of names that are drawn already.
  ///   - background: Where it is drawn.
  func paint(avoiding taken: [Box], on background: inout Background) {
    let color = scene.theme.gate
    for gate in scene.gates {
      for end in [gate.origin, gate.destination] { paintRing(end, color, on: &background) }
    }
    guard scene.showsNames else { return }
    let ink = color.mixed(with: scene.theme.ink, percent: 45)
    NamePainter(scene: scene).paint(
      GateLabels(scene: scene, taken: taken).place().map { DrawnName(name: $0, color: ink) },
      on: &background)
  }

  private func paintRing(
    _ end: SectorReference, _ color: Color, on background: inout Background
  ) {
    guard let placed = scene.regions.first(where: { $0.index == end.region }) else { return }
    let width = max(2.2 * scene.unit, 0.08 * scene.spacing)
    background.pen(color, width: width)
    background.brush(scene.theme.page)
    background.disc(placed.places[end.node], radius: placed.radii[end.node] + 1.1 * width)
  }
}
