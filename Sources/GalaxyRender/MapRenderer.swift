public import GalaxyModel

/// What part of a galaxy a map shows.
public enum MapScope: Sendable, Equatable {
  /// All regions side by side, with the gates between them.
  case galaxy
  /// One region, by its index in `Galaxy.regions`.
  case region(Int)
}

/// Draws maps.
///
/// One description serves all formats: ``dot(_:scope:options:)`` gives it as text in the DOT
/// language, and pictures are drawn from that text by libgraphviz in this process.
public enum MapRenderer {
  /// Draws a galaxy, or one region of it, in any format.
  ///
  /// - Throws: ``RenderFailure`` if an option does not fit the map, there are more sectors than can
  ///   be drawn, or Graphviz fails.
  /// - Complexity: as ``dot(_:scope:options:)`` plus what Graphviz takes: about linear at stored
  ///   positions.
  public static func render(
    _ galaxy: Galaxy, scope: MapScope = .galaxy, options: MapOptions = MapOptions(),
    format: MapFormat
  ) throws(RenderFailure) -> RenderedImage {
    let scene = try scene(galaxy, scope: scope, options: options)
    let limit = scene.options.layout.sectorLimit
    guard format == .dot || scene.count <= limit else {
      throw .tooManySectors(
        count: scene.count, limit: limit,
        hint: options.layout == .map
          ? "draw a part with --focus sector:N --hops K"
          : "use --layout map or sfdp, or a part with --focus")
    }
    let text = MapDescription(scene: scene).dot()
    guard format != .dot else { return RenderedImage(bytes: text, warnings: []) }
    let layout = scene.options.layout
    return try Graphviz.draw(
      text, engine: layout.engine, format: format.rawValue, layout: layout, nodes: scene.count,
      size: options.size)
  }

  /// The drawing as DOT text.
  ///
  /// Equal input gives equal bytes.
  ///
  /// Regions without positions (edge lists) are laid out by `sfdp`.
  ///
  /// - Throws: ``RenderFailure`` if an option does not fit the map.
  /// - Complexity: O((V + E) log V) time for evenly spread sectors, O(V + E) memory.
  public static func dot(
    _ galaxy: Galaxy, scope: MapScope = .galaxy, options: MapOptions = MapOptions()
  ) throws(RenderFailure) -> [UInt8] {
    MapDescription(scene: try scene(galaxy, scope: scope, options: options)).dot()
  }

  /// Draws DOT text, such as ``dot(_:scope:options:)`` gives.
  ///
  /// Safe to call from any thread; drawings wait for each other.
  ///
  /// - Parameters:
  ///   - dot: The text.
  ///   - engine: The layout; a `layout` attribute in the text wins over it, as everywhere in
  ///     Graphviz.
  ///   - format: The format of the picture.
  ///   - size: How large the picture is.
  /// - Returns: The picture.
  /// - Throws: ``RenderFailure`` with what Graphviz reported.
  public static func image(
    _ dot: [UInt8], engine: MapLayout = .map, format: MapFormat, size: PictureSize = PictureSize()
  ) throws(RenderFailure) -> RenderedImage {
    guard format != .dot else { return RenderedImage(bytes: dot, warnings: []) }
    return try Graphviz.draw(dot, engine: engine.engine, format: format.rawValue, size: size)
  }

  private static func scene(
    _ galaxy: Galaxy, scope: MapScope, options: MapOptions
  ) throws(RenderFailure) -> MapScene {
    let chosen = try regions(of: galaxy, scope)
    guard options.hops >= 0 else {
      throw .invalidOption(name: "hops", value: "\(options.hops)", hint: "0 or more")
    }
    if options.focus != nil, chosen.count > 1 {
      throw .invalidOption(
        name: "focus", value: options.focus.map(\.description) ?? "",
        hint: "the map has several regions; choose one of them")
    }
    // Layers that were asked for have to be there; the usual ones are drawn if they are.
    var needed = options.layers ?? []
    if options.coloring == .faction { needed.insert(.factions) }
    for layer in MapLayer.allCases where needed.contains(layer) && layer != .formations {
      guard options.contents?.holds(layer) ?? false else {
        throw .missingColumn(
          name: layer.rawValue, hint: "a galaxy.json or SQLite file with all tables does")
      }
    }
    if options.coloring == .security,
      chosen.contains(where: { galaxy.regions[$0].isMissing(\.security) })
    {
      throw .missingColumn(name: "security", hint: "color by zone or cluster")
    }
    var options = options
    let placed = chosen.allSatisfy { !galaxy.regions[$0].isMissing(\.x) }
    if options.layout == .map, !placed {
      options.layout = .sfdp
      // Positions are only asked for where they are known, so the check comes before the drawing.
      let count = chosen.reduce(0) { $0 + galaxy.regions[$1].sectorCount }
      guard options.focus != nil || count <= MapLayout.sfdp.sectorLimit else {
        throw .tooManySectors(
          count: count, limit: MapLayout.sfdp.sectorLimit,
          hint: "the map has no positions; draw a part with --focus sector:N --hops K")
      }
    }
    return try MapScene(galaxy: galaxy, chosen: chosen, options: options)
  }

  private static func regions(of galaxy: Galaxy, _ scope: MapScope) throws(RenderFailure) -> [Int] {
    switch scope {
    case .galaxy:
      guard !galaxy.regions.isEmpty else { throw .unknownRegion(index: 0) }
      return Array(galaxy.regions.indices)
    case .region(let index):
      guard galaxy.regions.indices.contains(index) else { throw .unknownRegion(index: index) }
      return [index]
    }
  }
}

extension Region {
  /// Whether a column is not filled although there are sectors.
  func isMissing<Column: Collection>(_ column: KeyPath<SectorTable, Column>) -> Bool {
    sectors[keyPath: column].count != sectorCount
  }
}
