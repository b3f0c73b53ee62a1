import FileIO
import GalaxyModel

/// The one description of a map: DOT text.
///
/// What `-T dot` writes, and what every picture is drawn from, so that `dot -Tsvg map.dot` at home
/// gives the same picture.
///
/// Areas, badges, names, title and legend are the graph's `_background`; dots are nodes named `s12` (in a
/// map of several regions `r2s12`) with the attributes `number`, `kind` (capital, special, fedspace,
/// sector), `zone`, `cluster`, `type`, and if contents are known `station` (its class) and `planets`
/// (how many); links are edges with `kind` (warp, tunnel, gate), `oneway`
/// and `latent`. So `gvpr 'N[zone=="FRONTIER"]{print(name)}' map.dot` works.
struct MapDescription {
  let scene: MapScene

  /// A drawing as text, its size, and on a page of an atlas the parts of it that lead to others.
  struct Page {
    let text: [UInt8]
    let box: Box
    let links: [(box: Box, page: Int)]
  }

  /// The drawing as text.
  func dot() -> [UInt8] { page().text }

  /// What later steps need of a region that is drawn.
  private struct DrawnRegion {
    var badges: [PlacedBadge] = []
    /// Names that dots carry, because they are on top of dots.
    var names: [DrawnName] = []
    /// All names at their places.
    var places: [PlacedName] = []
    var gaps = CurveGaps(boxes: [])
  }

  /// Draws what is behind the dots of a region.
  private func paint(
    _ placed: PlacedRegion, _ areas: RegionAreas, on background: inout Background
  ) -> DrawnRegion {
    let (theme, unit, grid) = (scene.theme, scene.unit, scene.grid)
    let isAlone = scene.regions.count == 1
    AreaPainter(theme: theme, unit: unit, showsRim: grid == nil)
      .paint(placed, areas, on: &background)
    if let grid, isAlone {
      GridPainter(theme: theme, unit: unit).paintLines(grid, within: scene.mapBox, on: &background)
    }
    if !scene.isDetailed { WarpPainter(scene: scene).paint(placed, on: &background) }
    // Courses may lead into another region, so there they wait for the last one.
    if isAlone { HighlightPainter(scene: scene).paint(on: &background) }
    var drawn = DrawnRegion()
    drawn.badges =
      BadgePlaces(placed: placed, layers: scene.layers, dotRadius: scene.scale.dotRadius).badges()
    let painter = NamePainter(scene: scene)
    painter.paintRings(placed, on: &background)
    BadgePainter(scene: scene).paint(drawn.badges, on: &background)
    drawn.names = painter.names(placed, areas, badges: drawn.badges)
    drawn.places = drawn.names.map(\.name)
    guard scene.showsNumbers else { return drawn }
    painter.paint(drawn.names, on: &background)
    drawn.gaps = CurveGaps(boxes: drawn.places.map(\.box))
    drawn.names = []
    return drawn
  }

  /// O((V + E) log V) time, O(V + E) memory.
  func page() -> Page {
    let isMap = scene.options.layout == .map
    var sectors = SectorWriter(scene, isMap: isMap)
    var links = LinkWriter(scene, isMap: isMap)
    var badges: [PlacedBadge] = []
    var background = Background()
    var nodes = ByteWriter(memoryCapacity: scene.count * 160)
    var edges = ByteWriter(memoryCapacity: scene.count * 120)

    let several = scene.regions.count > 1
    let ids = scene.regions.map { NodeNames($0.region, index: $0.index, isWholeGalaxy: several) }
    var areas: [RegionAreas] = []
    var gaps: [CurveGaps] = []
    var named: [Box] = []
    var neighbors = scene.options.sheet.map { NeighborWriter(scene: scene, sheet: $0) }
    for (placed, id) in zip(scene.regions, ids) {
      let area = RegionAreas(placed, scene: scene, isMap: isMap)
      let drawn = isMap ? paint(placed, area, on: &background) : DrawnRegion()
      areas.append(area)
      gaps.append(drawn.gaps)
      badges += drawn.badges
      named += drawn.places.map(\.box)
      sectors.appendSectors(
        of: placed, colors: area.colors, ids: id, names: drawn.names, to: &nodes)
      if !several { neighbors?.appendPages(of: placed, names: drawn.places, to: &nodes) }
      links.appendWarps(of: placed, names: id, gaps: drawn.gaps, to: &edges)
    }
    if isMap { GatePainter(scene: scene).paint(avoiding: named, on: &background) }
    if isMap && several { HighlightPainter(scene: scene).paint(on: &background) }
    if isMap, let grid = scene.grid {
      GridPainter(theme: scene.theme, unit: scene.unit)
        .paintTitles(grid, within: scene.mapBox, on: &background)
    }
    for (index, placed) in scene.regions.enumerated() {
      links.appendTunnels(of: placed, names: ids[index], gaps: gaps[index], to: &edges)
    }
    links.appendGates(names: ids, to: &edges)

    neighbors?.appendNeighbors(ids: ids[0], links: &links, nodes: &nodes, edges: &edges)
    let legend = Legend(scene, areas: areas, sectors: sectors, links: links, badges: badges)
    var title = Title(scene, links: links)
    if let sheet = scene.options.sheet { title.number(as: sheet, scene) }
    let header = GraphHeader(scene: scene, title: title, legend: legend)
    var text = ByteWriter(
      memoryCapacity: nodes.byteCount + edges.byteCount + background.text.byteCount + 8_192)
    text.append("digraph map {\n")
    if isMap {
      header.appendMap(background, to: &text)
    } else {
      header.appendEngine(to: &text)
    }
    header.append(scene.options.graphAttributes, of: "graph", to: &text)
    sectors.appendDefaults(to: &text)
    header.append(scene.options.nodeAttributes, of: "node", to: &text)
    links.appendDefaults(to: &text)
    header.append(scene.options.edgeAttributes, of: "edge", to: &text)
    text.append(contentsOf: nodes)
    text.append(contentsOf: edges)
    text.append("}\n")
    return Page(text: text.takeBytes(), box: header.page, links: neighbors?.areas ?? [])
  }
}
