import GalaxyModel

/// Draws the sheet: paper, title, names of regions.
struct SheetPainter {
  let scene: MapScene

  private var unit: Double { scene.unit }

  /// The whole page: title above, legend to the right, margins around.
  func page(_ legend: LegendColumns) -> Box {
    let margin = MapScene.margin * unit
    return Box(
      minX: 0,
      minY: min(0, legendTop.y - legend.height - margin),
      maxX: legendTop.x + legend.width + margin,
      maxY: scene.mapBox.maxY + 62 * unit + margin)
  }

  /// The size of a map box that makes the page as wide in its height as paper is.
  ///
  /// - Parameters:
  ///   - least: The size that the map needs.
  ///   - unit: Unit of the page.
  /// - Returns: The size.
  static func room(_ least: (width: Double, height: Double), unit: Double)
    -> (width: Double, height: Double)
  {
    let aside = (2 * MapScene.margin + 26 + LegendColumns.columnWidth) * unit
    let above = (2 * MapScene.margin + 62) * unit
    return (
      max(least.width, (least.height + above) * AtlasSheet.ratio - aside),
      max(least.height, (least.width + aside) / AtlasSheet.ratio - above)
    )
  }

  /// Upper left corner of the legend.
  var legendTop: Point {
    Point(x: scene.mapBox.maxX + 26 * unit, y: scene.mapBox.maxY + 8 * unit)
  }

  func paintPaper(_ page: Box, on background: inout Background) {
    background.pen(scene.theme.page, width: 1)
    background.brush(scene.theme.page)
    background.fill(page)
  }

  /// Height of the map's own column, which the legend need not exceed.
  var legendRoom: Double { legendTop.y - scene.mapBox.minY + 14 * unit }

  func paintTitle(_ words: Title, on background: inout Background) {
    let left = scene.mapBox.minX
    let room = scene.mapBox.width + (26 + LegendColumns.columnWidth) * unit
    let top = scene.mapBox.maxY
    background.pen(scene.theme.ink, width: unit)
    background.write(
      TextMetrics.fitted(
        PlainText.backgroundLine(words.main), size: 30 * unit, bold: true, limit: room),
      at: Point(x: left, y: top + 42 * unit), size: 30 * unit, bold: true)
    background.pen(scene.theme.muted, width: unit)
    background.write(
      TextMetrics.fitted(PlainText.backgroundLine(words.details), size: 13 * unit, limit: room),
      at: Point(x: left, y: top + 20 * unit), size: 13 * unit)
  }

  /// Names of the regions, when there are several.
  func paintRegionNames(on background: inout Background) {
    for tile in scene.tiles {
      background.pen(scene.theme.ink, width: unit)
      let size = tile.tile.titleSize
      background.write(
        tile.tile.title,
        at: Point(x: tile.band.center.x, y: tile.band.center.y - 0.36 * size),
        size: size, bold: true, align: .center)
    }
  }
}

/// Title and the line under it.
struct Title: Sendable {
  var main: String
  var details: String

  init(_ scene: MapScene, links: LinkWriter) {
    let regions = scene.regions.map(\.region)
    main =
      scene.options.title ?? (regions.count == 1 ? regions[0].displayName : scene.galaxy.name)
    var parts: [String] = []
    if let focus = scene.options.focus {
      let hops = scene.options.hops
      let words = focus.words(in: regions[0])
      parts.append(hops > 0 ? "\(hops) \(hops == 1 ? "hop" : "hops") around \(words)" : words)
    }
    let seed = regions.count == 1 ? regions[0].seed ?? scene.galaxy.seed : scene.galaxy.seed
    if let seed { parts.append("seed \(seed)") }
    func say(_ value: Int, _ one: String, _ many: String) {
      parts.append("\(grouped(value)) \(value == 1 ? one : many)")
    }
    if regions.count > 1 { say(regions.count, "region", "regions") }
    say(scene.count, "sector", "sectors")
    say(links.count(.twoWay, .lane, .oneWay, .latent, .backdoor), "warp", "warps")
    say(links.count(.oneWay, .latent, .backdoor), "one-way", "one-way")
    let tunnels = links.count(
      .tunnel, .oneWayTunnel, .artificialTunnel, .oneWayArtificialTunnel)
    if tunnels > 0 { say(tunnels, "tunnel", "tunnels") }
    let clusters = regions.reduce(0) { $0 + $1.clusters.count }
    if clusters > 0, scene.options.focus == nil { say(clusters, "cluster", "clusters") }
    details = parts.joined(separator: "  ·  ")
  }
}

extension MapFocus {
  /// With its noun; a formation by its name, and which of several of its type it is.
  func words(in region: Region) -> String {
    switch self {
    case .sector(let number): "sector \(number)"
    case .sectors(let numbers): "\(numbers.count) sectors"
    case .cluster(let ordinal): "cluster \(ordinal)"
    case .formation(let name):
      region.formation(called: name).map { formation in
        let alike = region.formations.filter { $0.type == formation.type }
        let place = alike.firstIndex { $0.ordinal == formation.ordinal } ?? 0
        return alike.count > 1
          ? "\(formation.name) (\(formation.type.rawValue), \(place + 1) of \(alike.count))"
          : "\(formation.name) (\(formation.type.rawValue))"
      } ?? name
    case .zone(let zone): "the zone \(zone.rawValue)"
    }
  }
}
