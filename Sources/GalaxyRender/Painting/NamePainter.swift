import GalaxyModel

/// A name and how it is drawn.
struct DrawnName: Sendable {
  var name: PlacedName
  var color: Color
}

/// Finds places for the names of a region, and draws those that are behind its dots.
///
/// Where dots carry numbers no name covers a dot, so that all names can be in the background, and links
/// are interrupted at them. On denser maps names are on top of dots, so they are nodes' labels.
struct NamePainter {
  let scene: MapScene

  /// Most clusters, and formations, that are named; names of more would be too small to read.
  private static let (namedClusters, namedFormations) = (100, 60)

  private var theme: Theme { scene.theme }

  /// The names of a region at their places.
  func names(
    _ placed: PlacedRegion, _ areas: RegionAreas, badges: [PlacedBadge]
  ) -> [DrawnName] {
    guard scene.showsNames, !placed.places.isEmpty else { return [] }
    let sparesDots = scene.showsNumbers
    let disc = Box(
      center: placed.center, width: 2 * placed.discRadius, height: 2 * placed.discRadius)
    let bounds = placed.selection.isWhole ? disc : scene.mapBox
    var discs: [(center: Point, radius: Double)] = []
    if sparesDots {
      // Outlines of dots and the rounding of the text take a little more.
      let rings = HighlightPainter(scene: scene).radii(in: placed)
      for node in placed.selection.nodes {
        discs.append((placed.places[node], max(placed.radii[node] * 1.1, rings[node] ?? 0) + 0.6))
      }
      discs += badges.map { ($0.center, $0.radius) }
    } else {
      for node in [placed.region.capitalNode].compactMap(\.self)
        + placed.region.specialLocations.map(\.node) where placed.places.indices.contains(node)
      {
        discs.append((placed.places[node], placed.radii[node]))
      }
    }
    var placer = NamePlacer(placed, bounds: bounds, discs: discs, isFine: sparesDots)
    placer.placeNumbers(scene.territoryCenters(in: placed))
    placer.placeSpecialSectors()
    if placed.selection.isWhole { placer.placeZones() }
    let usesNumbers =
      scene.regions.count == 1 && placed.region.clusters.count <= Legend.listedClusters
    if placed.region.clusters.count <= NamePainter.namedClusters {
      placer.placeClusters(largest: sparesDots ? 20 : 27, usesNumbers: usesNumbers && sparesDots)
    }
    if placed.region.formations.count <= NamePainter.namedFormations {
      placer.placeFormations(areas.hulls, sizes: sparesDots ? 5.2...9 : 6...7.5)
    }
    return placer.names.map { DrawnName(name: $0, color: color(of: $0.subject, areas)) }
  }

  private func color(of subject: PlacedName.Subject, _ areas: RegionAreas) -> Color {
    switch subject {
    case .sector: theme.ink
    case .zone(let index): areas.zoneColor(index, theme: theme).mixed(with: theme.ink, percent: 30)
    case .cluster(let index):
      theme.ink.mixed(with: theme.strong(areas.colors.clusterHue[index]), percent: 38)
    case .gate: theme.gate.mixed(with: theme.ink, percent: 45)
    case .formation: theme.formation.mixed(with: theme.ink, percent: 55)
    case .territory(let index):
      theme.strong(theme.palette.neighbors[index % theme.palette.neighbors.count])
        .mixed(with: theme.ink, percent: 45)
    }
  }

  /// Draws names with a halo in the color of the page, and their leaders.
  func paint(_ names: [DrawnName], on background: inout Background) {
    for drawn in names where !drawn.name.leader.isEmpty {
      background.pen(drawn.color.mixed(with: theme.ground, percent: 35), width: 0.8 * scene.unit)
      background.line(drawn.name.leader)
    }
    for drawn in names {
      let name = drawn.name
      background.pen(theme.page, width: 1)
      for direction in UnitCircle.directions(halvings: 1) {
        write(name, shift: direction * (0.09 * name.size), on: &background)
      }
      background.pen(drawn.color, width: 1)
      write(name, shift: Point(x: 0, y: 0), on: &background)
    }
  }

  private func write(_ name: PlacedName, shift: Point, on background: inout Background) {
    for (index, line) in name.lines.enumerated() {
      background.write(
        line, at: name.base(ofLine: index) + shift, size: name.size, face: name.face,
        align: .center)
    }
  }

  /// Draws rings around anchors of formations and around the focus.
  func paintRings(_ placed: PlacedRegion, on background: inout Background) {
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
