import GalaxyModel

/// Names of one region that are drawn with its dots, not behind them.
struct MapNames: Sendable {
  /// Names of capital and special locations; the subject is the node.
  var beside: [PlacedName] = []
  /// Names of clusters, in front of their dots; the subject is the cluster.
  var clusters: [PlacedName] = []
  /// Color of each of them.
  var clusterColors: [Color] = []
}

/// Draws the names of one region's clusters and zones, and the rings behind its dots.
struct NamePainter {
  let scene: MapScene

  /// Most clusters that are named; names of more would be too small to read.
  private static let namedClusters = 100

  private var theme: Theme { scene.theme }

  /// Draws everything behind the dots, and returns the other names.
  func paint(
    _ placed: PlacedRegion, _ areas: RegionAreas, on background: inout Background
  ) -> MapNames {
    paintRings(placed, on: &background)
    guard scene.showsNames else { return MapNames() }
    let disc = Box(
      center: placed.center, width: 2 * placed.discRadius, height: 2 * placed.discRadius)
    let bounds = (placed.selection.isWhole ? disc : scene.mapBox).insetBy(-24 * placed.unit)
    let beside = SectorNames(unit: placed.unit, bounds: bounds).place(in: placed)
    let borders = AreaPainter(theme: theme, unit: scene.unit).zoneBorders(areas)
    let zones =
      placed.selection.isWhole
      ? ZoneNames(unit: placed.unit).place(borders, in: placed, avoiding: beside.map(\.box)) : []
    let clusters =
      placed.region.clusters.count <= NamePainter.namedClusters
      ? ClusterNames(unit: placed.unit, sparesDots: scene.showsNumbers)
        .place(in: placed, avoiding: (beside + zones).map(\.box)) : []
    paintZoneNames(zones, areas, on: &background)
    paintBoxes(beside, on: &background)
    return MapNames(
      beside: beside, clusters: clusters,
      clusterColors: clusters.map { color(ofCluster: $0.subject, areas) })
  }

  private func color(ofCluster index: Int, _ areas: RegionAreas) -> Color {
    theme.ink.mixed(with: theme.strong(areas.colors.clusterHue[index]), percent: 38)
  }

  private func paintZoneNames(
    _ names: [PlacedName], _ areas: RegionAreas, on background: inout Background
  ) {
    for name in names {
      background.pen(theme.page, width: 1)
      background.brush(theme.page)
      background.fill(name.box)
      background.pen(areas.zoneColor(name.subject, theme: theme), width: 1)
      let base = Point(x: name.box.center.x, y: name.box.center.y - 0.36 * name.size)
      background.write(name.lines[0], at: base, size: name.size, bold: true, align: .center)
    }
  }

  // Paper behind names next to dots.
  private func paintBoxes(_ names: [PlacedName], on background: inout Background) {
    for name in names {
      background.pen(theme.page, width: 0.5)
      background.brush(theme.page)
      background.fill(name.box.insetBy(0.06 * name.size))
    }
  }

  private func paintRings(_ placed: PlacedRegion, on background: inout Background) {
    let width = max(1.6 * placed.unit, 0.05 * placed.spacing)
    func ring(_ node: Int, _ color: Color) {
      background.pen(color, width: width)
      background.circle(placed.places[node], radius: placed.radii[node] + 1.1 * width)
    }
    if scene.options.coloring == .formation {
      for formation in placed.region.formations {
        guard placed.places.indices.contains(formation.anchor),
          placed.selection.isDrawn[formation.anchor]
        else { continue }
        ring(formation.anchor, theme.ink)
      }
    }
    // Highlights have rings of their own, which a focus on their surroundings must not hide.
    guard scene.options.highlight == nil else { return }
    for node in placed.selection.nodes
    where !placed.selection.isFocus.isEmpty && placed.selection.isFocus[node] {
      ring(node, theme.focus)
    }
  }
}
