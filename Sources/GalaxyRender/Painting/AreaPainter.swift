import GalaxyModel

/// Draws what is under the dots of one region: areas, borders, the rim.
struct AreaPainter {
  let theme: Theme
  let unit: Double
  /// Whether discs have a frame of their own.
  var showsRim = true

  func paint(_ placed: PlacedRegion, _ areas: RegionAreas, on background: inout Background) {
    if showsRim, placed.selection.isWhole {
      if placed.coverage.isWhole { paintRim(placed, on: &background) }
      paintShores(areas, on: &background)
    }
    paintFills(areas, on: &background)
    NebulaPainter(theme: theme, unit: unit).paint(areas, spacing: placed.spacing, on: &background)
    paintClusterLanes(areas, spacing: placed.spacing, on: &background)
    paintZoneBorders(areas, on: &background)
    paintTerritories(areas, on: &background)
    paintHulls(areas, spacing: placed.spacing, on: &background)
  }

  // Largest first: an area covers the hole that its neighbor leaves for it.
  private func paintFills(_ areas: RegionAreas, on background: inout Background) {
    let order = areas.fills.indices.sorted {
      let a = abs(areas.fills[$0].doubledArea)
      let b = abs(areas.fills[$1].doubledArea)
      return a != b ? a > b : $0 < $1
    }
    for index in order {
      let outline = areas.fills[index]
      let isHole = outline.doubledArea < 0
      guard !isHole || outline.facesVoid else { continue }
      let color = isHole ? theme.page : areas.colors.areaColor[Int(outline.kind)]
      // The thin outline in the same color closes the hairline between neighbors.
      background.pen(color, width: 0.5)
      background.brush(color)
      background.fill(outline.points)
    }
  }

  // Clusters are parted by a lane of page color.
  private func paintClusterLanes(
    _ areas: RegionAreas, spacing: Double, on background: inout Background
  ) {
    background.pen(theme.page, width: max(1.4 * unit, 0.05 * spacing))
    for outline in areas.clusters { background.outline(outline.points) }
  }

  // Dashed, to differ from zones.
  private func paintTerritories(_ areas: RegionAreas, on background: inout Background) {
    for outline in areas.territories {
      let faction = FactionCode.allCases[Int(outline.kind)]
      background.pen(
        theme.strong(theme.palette.hue(of: faction)), width: 2.6 * unit, style: "dashed")
      background.outline(outline.points)
    }
  }

  // A quiet line around each formation.
  private func paintHulls(
    _ areas: RegionAreas, spacing: Double, on background: inout Background
  ) {
    let width = min(1.3 * unit, 0.085 * spacing)
    for hull in areas.hulls {
      background.pen(theme.page, width: 2.2 * width)
      background.outline(hull.points)
      background.pen(theme.formation, width: width)
      background.outline(hull.points)
    }
  }

  // Each zone's outer border in its own hue, the core last.
  private func paintZoneBorders(_ areas: RegionAreas, on background: inout Background) {
    for outline in zoneBorders(areas) {
      let color = areas.zoneColor(Int(outline.kind), theme: theme)
      background.pen(theme.page, width: 5.2 * unit)
      background.outline(outline.points)
      background.pen(color, width: 2 * unit)
      background.outline(outline.points)
    }
  }

  /// Borders that are drawn: not around specks of a few sectors.
  func zoneBorders(_ areas: RegionAreas) -> [Outline] {
    areas.zones.filter { $0.doubledArea > 0 }.sorted {
      $0.doubledArea != $1.doubledArea ? $0.doubledArea > $1.doubledArea : $0.kind < $1.kind
    }
  }

  // Two lines along the edge of a form that is no disc, as along the shores of an island. Each is what
  // a narrower stroke leaves of a wide one; the areas cover the half inside.
  private func paintShores(_ areas: RegionAreas, on background: inout Background) {
    for distance in [12.0, 5.0] {
      for (color, side) in [(theme.hairline, 0.4), (theme.page, -0.4)] {
        background.pen(color, width: 2 * (distance + side) * unit)
        for outline in areas.shores { background.outline(outline.points) }
      }
    }
  }

  // A chart's frame: two circles and a tick every 128th of a turn.
  private func paintRim(_ placed: PlacedRegion, on background: inout Background) {
    let inner = placed.discRadius
    background.pen(theme.hairline, width: 0.8 * unit)
    background.circle(placed.center, radius: inner + 5 * unit)
    background.circle(placed.center, radius: inner + 12 * unit)
    for (index, direction) in UnitCircle.hundredTwentyEight.enumerated() {
      let length = index % 8 == 0 ? 7.0 : 3.5
      background.line([
        placed.center + direction * (inner + 5 * unit),
        placed.center + direction * (inner + (5 + length) * unit),
      ])
    }
  }
}

extension RegionAreas {
  /// Color of a zone's border.
  func zoneColor(_ zone: Int, theme: Theme) -> Color {
    guard zone < zoneHues.count else { return theme.muted }
    return theme.strong(zoneHues[zone])
  }
}
