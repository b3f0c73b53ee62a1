import GalaxyModel

/// Places the names of capital and special locations beside their dots.
struct SectorNames {
  let unit: Double
  /// Names keep within it.
  let bounds: Box

  /// Names that found room, best places first tried: right, left, above, below, then what is
  /// between.
  ///
  /// A place loses by every dot and every other name it covers.
  func place(in placed: PlacedRegion) -> [PlacedName] {
    var names: [PlacedName] = []
    for node in placed.selection.nodes {
      guard node == placed.region.capitalNode || placed.region.specialLocation(at: node) != nil
      else { continue }
      let text = TextMetrics.fitted(
        PlainText.line(placed.region.sectorName(node)), size: 1, bold: true, limit: 18)
      let size = max(11 * unit, min(0.3 * placed.spacing, 14 * unit))
      let width = TextMetrics.width(text, size: size, bold: true) + 0.5 * size
      let height = size * 1.3
      var best: (score: Double, box: Box)?
      for (center, detour) in centers(of: node, placed, width: width, height: height) {
        let box = Box(center: center, width: width, height: height)
        let score = cost(of: box, at: node, placed, names) + detour
        if score < (best?.score ?? .infinity) { best = (score, box) }
      }
      if let best {
        names.append(PlacedName(subject: node, lines: [text], size: size, box: best.box))
      }
    }
    return names
  }

  // Places beside the dot, and by how much each is worse than the one at its right.
  private func centers(of node: Int, _ placed: PlacedRegion, width: Double, height: Double)
    -> [(center: Point, detour: Double)]
  {
    let place = placed.places[node]
    let radius = placed.radii[node] + 1.5 * unit
    let dx = radius + width / 2
    let dy = radius + height / 2
    var centers: [(Point, Double)] = []
    func add(_ x: Double, _ y: Double, _ detour: Double) {
      centers.append((place + Point(x: x, y: y), detour))
    }
    for shift in 0...6 {
      // Beside the dot, up and down until the name only touches its corner; above and below, to the
      // sides.
      let part = Double(shift) / 6
      for side in shift == 0 ? [1.0] : [1, -1] {
        add(dx, side * part * 1.1 * dy, part)
        add(-dx, side * part * 1.1 * dy, 0.2 + part)
        add(side * part * 0.8 * dx, dy, 0.4 + part)
        add(side * part * 0.8 * dx, -dy, 0.6 + part)
      }
    }
    return centers
  }

  private func cost(of box: Box, at node: Int, _ placed: PlacedRegion, _ names: [PlacedName])
    -> Double
  {
    var cost = 0.0
    for other in names where other.box.overlaps(box) { cost += 100 }
    if box.minX < bounds.minX || box.maxX > bounds.maxX || box.minY < bounds.minY
      || box.maxY > bounds.maxY
    {
      cost += 1_000
    }
    placed.grid.visit(box.insetBy(-0.3 * placed.spacing)) { other in
      guard other != node, placed.selection.isDrawn[other] else { return }
      let kind = SectorKind(other, in: placed.region)
      if box.overlaps(circleAt: placed.places[other], radius: placed.radii[other]) {
        cost += kind == .capital || kind == .special ? 20 : 2
      }
    }
    return cost
  }
}
