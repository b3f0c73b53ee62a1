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

  /// O((V + E) log V) time, O(V + E) memory.
  func page() -> Page {
    let isMap = scene.options.layout == .map
    var sectors = SectorWriter(scene, isMap: isMap)
    var links = LinkWriter(scene, isMap: isMap)
    var badges: [PlacedBadge] = []
    var background = Background()
    var nodes = ByteWriter(memoryCapacity: scene.count * 160)
    var edges = ByteWriter(memoryCapacity: scene.count * 120)

    let grids = GridPainter(theme: scene.theme, unit: scene.unit)
    let several = scene.regions.count > 1
    let ids = scene.regions.map {
      NodeNames($0.region, index: $0.index, isWholeGalaxy: several)
    }
    var areas: [RegionAreas] = []
    var gaps: [CurveGaps] = []
    let grid = isMap ? scene.grid : nil
    var named: [Box] = []
    var neighbors = scene.options.sheet.map { NeighborWriter(scene: scene, sheet: $0) }
    for (placed, id) in zip(scene.regions, ids) {
      let area = RegionAreas(placed, scene: scene, isMap: isMap)
      var names: [DrawnName] = []
      var pageNames: [PlacedName] = []
      var gap = CurveGaps(boxes: [])
      if isMap {
        AreaPainter(theme: scene.theme, unit: scene.unit, showsRim: grid == nil).paint(
          placed, area, on: &background)
        if let grid, !several { grids.paintLines(grid, within: scene.mapBox, on: &background) }
        if !scene.isDetailed { WarpPainter(scene: scene).paint(placed, on: &background) }
        // Courses may lead into another region, so there they wait for the last one.
        if !several { HighlightPainter(scene: scene).paint(on: &background) }
        let marks = BadgePlaces(
          placed: placed, layers: scene.layers, dotRadius: scene.scale.dotRadius
        ).badges()
        badges += marks
        let painter = NamePainter(scene: scene)
        painter.paintRings(placed, on: &background)
        BadgePainter(scene: scene).paint(marks, on: &background)
        names = painter.names(placed, area, badges: marks)
        pageNames = names.map(\.name)
        named += names.map(\.name.box)
        if scene.showsNumbers {
          painter.paint(names, on: &background)
          gap = CurveGaps(boxes: names.map(\.name.box))
          names = []
        }
      }
      areas.append(area)
      gaps.append(gap)
      sectors.appendSectors(of: placed, colors: area.colors, ids: id, names: names, to: &nodes)
      if !several { neighbors?.appendPages(of: placed, names: pageNames, to: &nodes) }
      links.appendWarps(of: placed, names: id, gaps: gap, to: &edges)
    }
    if isMap { GatePainter(scene: scene).paint(avoiding: named, on: &background) }
    if isMap && several { HighlightPainter(scene: scene).paint(on: &background) }
    if let grid { grids.paintTitles(grid, within: scene.mapBox, on: &background) }
    for (index, placed) in scene.regions.enumerated() {
      links.appendTunnels(of: placed, names: ids[index], gaps: gaps[index], to: &edges)
    }
    links.appendGates(names: ids, to: &edges)

    neighbors?.appendNeighbors(ids: ids[0], links: &links, nodes: &nodes, edges: &edges)
    let legend = Legend(scene, areas: areas, sectors: sectors, links: links, badges: badges)
    var title = Title(scene, links: links)
    if let sheet = scene.options.sheet { title.number(as: sheet, scene) }
    var text = ByteWriter(
      memoryCapacity: nodes.byteCount + edges.byteCount + background.text.byteCount + 8_192)
    let header = GraphHeader(scene: scene, title: title, legend: legend)
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
