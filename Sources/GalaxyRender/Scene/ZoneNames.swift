import GalaxyModel

/// Places each zone's name on its outer border, as a contour line carries its height: the border
/// runs between dots, so there is room.
struct ZoneNames {
  let unit: Double

  func place(_ borders: [Outline], in placed: PlacedRegion, avoiding taken: [Box])
    -> [PlacedName]
  {
    var names: [PlacedName] = []
    var named: Set<Int32> = []
    // Outlines come largest first: a zone is named once, on its largest piece.
    for outline in borders where named.insert(outline.kind).inserted {
      guard outline.doubledArea > 40 * placed.spacing * placed.spacing else { continue }
      let zone = placed.region.zones[Int(outline.kind)]
      let size = 11.5 * unit
      let name = TextMetrics.fitted(
        PlainText.backgroundLine(zone.name).uppercased(), size: size, bold: true,
        limit: 260 * unit)
      let width = TextMetrics.width(name, size: size, bold: true) + size * 0.9
      var best: (score: Double, box: Box)?
      for point in outline.points {
        let box = Box(center: point, width: width, height: size * 1.35)
        let score = cost(of: box, outline, placed, taken + names.map(\.box))
        if score < (best?.score ?? .infinity) { best = (score, box) }
      }
      if let best {
        names.append(
          PlacedName(subject: Int(outline.kind), lines: [name], size: size, box: best.box))
      }
    }
    return names
  }

  // Dots covered, names covered, and how far from the top middle.
  private func cost(of box: Box, _ outline: Outline, _ placed: PlacedRegion, _ taken: [Box])
    -> Double
  {
    let offset = box.center - placed.center
    let reach = max(offset.length, 1)
    var cost = (reach - offset.y) / reach * 3
    let rim = placed.discRadius + 12 * unit
    if max(abs(box.minX - placed.center.x), abs(box.maxX - placed.center.x)) > rim { cost += 20 }
    for other in taken where other.overlaps(box) { cost += 50 }
    placed.grid.visit(box.insetBy(-0.3 * placed.spacing)) { node in
      if placed.selection.isDrawn[node],
        box.overlaps(circleAt: placed.places[node], radius: placed.radii[node])
      {
        cost += 8
      }
    }
    return cost
  }
}
