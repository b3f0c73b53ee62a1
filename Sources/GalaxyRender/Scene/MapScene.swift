import GalaxyModel
import GalaxySettings

/// Everything at its place on the page, before a byte is written.
///
/// ```
///   +--------------------------------------+
///   | Title                                |
///   | seed, counts                         |
///   |   +-------------------+  +---------+ |
///   |   |                   |  | legend  | |
///   |   |     map box       |  |         | |
///   |   |                   |  |         | |
///   |   +-------------------+  +---------+ |
///   +--------------------------------------+
/// ```
struct MapScene: Sendable {
  let galaxy: Galaxy
  let options: MapOptions
  let theme: Theme
  let regions: [PlacedRegion]
  /// How many sectors are drawn.
  let count: Int
  let scale: PageScale
  /// The places of the discs.
  let mapBox: Box
  /// Discs and titles of several regions; empty for one.
  let tiles: [PlacedTile]
  /// The gates between the regions that are drawn.
  let gates: [GateRoute]
  /// What is drawn on top of the sectors.
  let layers: Set<MapLayer>
  /// Whether dots and warps are drawn one by one with all their attributes.
  var isDetailed: Bool { count <= MapOptions.detailedSectors }

  init(galaxy: Galaxy, chosen: [Int], options: MapOptions) throws(RenderFailure) {
    self.galaxy = galaxy
    self.options = options
    let theme = Theme(options.theme, palette: options.palette)
    self.theme = options.highlight?.isAlone == true ? theme.faint : theme
    var selections: [Selection] = []
    for index in chosen {
      selections.append(try MapScene.selection(options, in: galaxy.regions[index]))
    }
    count = selections.reduce(0) { $0 + $1.nodes.count }
    layers = options.layers ?? MapScene.usualLayers(count)
    let spacing = MapScene.spacing(for: count)
    // Only our own galaxies record a shape.
    let hasShape = galaxy.settings.contains { $0.key == SettingCatalog.standard.shape.key }
    let shape = hasShape ? SettingValues(recordedIn: galaxy)[\.shape] : nil
    let measures = chosen.map { RegionMeasure(galaxy.regions[$0], shape: shape) }
    var boxes: [Box] = []
    for (slot, index) in chosen.enumerated() {
      boxes.append(
        PlacedRegion.extent(
          of: galaxy.regions[index], selection: selections[slot], measure: measures[slot],
          spacing: spacing))
    }
    let arrangement = Arrangement(of: galaxy, chosen: chosen, boxes: boxes)
    let unit = arrangement.unit
    scale = PageScale(count: count, spacing: spacing, unit: unit)
    let margin = MapScene.margin * unit
    var room = (width: max(arrangement.width, 380 * unit), height: arrangement.height)
    if options.sheet != nil { room = SheetPainter.room(room, unit: unit) }
    mapBox = Box(
      minX: margin, minY: margin, maxX: margin + room.width, maxY: margin + room.height)
    var corner = Point(x: margin, y: margin)
    if options.sheet != nil {
      corner.x += (room.width - arrangement.width) / 2
      corner.y += (room.height - arrangement.height) / 2
    }
    tiles = arrangement.tiles.map { $0.moved(by: corner) }
    var regions: [PlacedRegion] = []
    for (slot, index) in chosen.enumerated() {
      regions.append(
        PlacedRegion(
          index: index, region: galaxy.regions[index], selection: selections[slot],
          measure: measures[slot], scale: scale,
          center: arrangement.origins[slot] + corner,
          layers: options.contents.flatMap {
            $0.regions.indices.contains(index) ? $0.regions[index] : nil
          }, territory: options.highlight?.owners(in: index, galaxy.regions[index]) ?? []))
    }
    self.regions = regions
    gates = MapScene.gates(of: galaxy, regions, tiles, unit: unit)
  }

  /// The ways of the gates between regions that are drawn.
  private static func gates(
    of galaxy: Galaxy, _ regions: [PlacedRegion], _ tiles: [PlacedTile], unit: Double
  ) -> [GateRoute] {
    guard regions.count > 1 else { return [] }
    let slots = Dictionary(uniqueKeysWithValues: regions.enumerated().map { ($1.index, $0) })
    // Among very many regions there are no ways around all others.
    let router = GateRouter(
      regions.count > GalaxyLayout.mostSpokes ? [] : tiles,
      clearance: GalaxyLayout.clearance * unit)
    return galaxy.attachments.compactMap { gate in
      guard let from = slots[gate.origin.region], let to = slots[gate.destination.region],
        from != to, regions[from].places.indices.contains(gate.origin.node),
        regions[to].places.indices.contains(gate.destination.node)
      else { return nil }
      let (start, end) = (gate.origin.node, gate.destination.node)
      return GateRoute(
        gate,
        corners: router.way(
          from: regions[from].places[start], to: regions[to].places[end], regions: [from, to]),
        radii: (regions[from].radii[start], regions[to].radii[end]), rounding: 14 * unit)
    }
  }

  /// White space around everything, in units.
  static let margin = 30.0

  private static func usualLayers(_ count: Int) -> Set<MapLayer> {
    count <= MapOptions.sectorsWithStations
      ? MapLayer.usual : MapLayer.usual.subtracting([.stations])
  }

  /// Which sectors of a region the options ask for.
  static func selection(_ options: MapOptions, in region: Region) throws(RenderFailure)
    -> Selection
  {
    if let nodes = options.sheet?.nodes { return Selection(page: nodes, of: region) }
    guard let focus = options.focus else { return Selection(whole: region) }
    return try Selection(focus, hops: options.hops, in: region)
  }

  /// Distance of neighbors in points: large maps get denser, as the fourth root of their size.
  static func spacing(for count: Int) -> Double {
    let ratio = 300 / Double(max(count, 1))
    return min(66, 52 * ratio.squareRoot().squareRoot())
  }

  /// The way of the gate between two sectors, whatever its direction.
  func gate(from: SectorReference, to: SectorReference) -> GateRoute? {
    gates.first {
      ($0.origin == from && $0.destination == to) || ($0.origin == to && $0.destination == from)
    }
  }

  /// The centers of the highlighted territories in a region, and the radii of their rings.
  func territoryCenters(in placed: PlacedRegion) -> [(number: Int, node: Int, radius: Double)] {
    let rings = HighlightPainter(scene: self).radii(in: placed)
    return (options.highlight?.territories ?? []).enumerated().compactMap { number, territory in
      let node = territory.center.node
      guard territory.center.region == placed.index, placed.places.indices.contains(node),
        placed.selection.isDrawn[node]
      else { return nil }
      return (number, node, rings[node] ?? placed.radii[node])
    }
  }

  var spacing: Double { scale.spacing }
  var unit: Double { scale.unit }

  /// Whether dots carry their numbers.
  var showsNumbers: Bool {
    if let sheet = options.sheet, options.labels == .auto { return !sheet.isOverview }
    return switch options.labels {
    case .auto: count <= MapOptions.numberedSectors
    case .all: isDetailed
    case .none: false
    }
  }

  /// The grid over the map, where numbers are missing or small; nil where it is not needed.
  var grid: MapGrid? {
    guard options.sheet == nil else { return sheetGrid }
    guard regions.count == 1, count > MapOptions.sectorsWithoutGrid, options.labels != .none else {
      return nil
    }
    return MapGrid(box: mapBox, sectors: count)
  }

  /// Whether distances are counted from a capital, not from the root of an edge list.
  var hasCapital: Bool { regions.contains { $0.region.capitalNode != nil } }

  /// Whether capital, special locations, clusters and zones carry their names.
  var showsNames: Bool { options.labels != .none }
}

/// Puts boxes side by side in rows, each row centered.
struct Shelf: Sendable {
  /// The place of the origin of each box's own frame.
  private(set) var origins: [Point] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  init(_ boxes: [Box], gap: Double) {
    var area = 0.0
    var widest = 0.0
    for box in boxes {
      area += (box.width + gap) * (box.height + gap)
      widest = max(widest, box.width)
    }
    let limit = boxes.count <= 3 ? Double.infinity : max(widest, (area * 1.7).squareRoot())
    var rows: [(range: Range<Int>, width: Double, height: Double)] = []
    var first = 0
    var rowWidth = 0.0
    var rowHeight = 0.0
    for (index, box) in boxes.enumerated() {
      if index > first, rowWidth + gap + box.width > limit {
        rows.append((first..<index, rowWidth, rowHeight))
        first = index
        rowWidth = 0
        rowHeight = 0
      }
      rowWidth += box.width + (index > first ? gap : 0)
      rowHeight = max(rowHeight, box.height)
    }
    rows.append((first..<boxes.count, rowWidth, rowHeight))
    width = rows.map(\.width).max() ?? 0
    height = rows.reduce(-gap) { $0 + $1.height + gap }
    var top = height
    for row in rows {
      var x = (width - row.width) / 2
      let middle = top - row.height / 2
      for box in boxes[row.range] {
        origins.append(Point(x: x - box.minX, y: middle - box.center.y))
        x += box.width + gap
      }
      top -= row.height + gap
    }
  }
}
