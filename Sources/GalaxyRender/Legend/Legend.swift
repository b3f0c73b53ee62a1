import GalaxyModel

/// What the picture's marks mean: exactly those that were used.
struct Legend: Sendable {
  enum Symbol: Sendable {
    /// A fill with a border.
    case area(Color, border: Color)
    case swatch(Color)
    case pattern(NebulaColor, Color)
    case marker(Marker, size: Double)
    case ring(Color)
    case hull(Color)
    case link(LinkStyle, sign: String, curved: Bool)
    case number(Int, Color)
  }

  struct Entry: Sendable {
    var symbol: Symbol
    var text: String
    /// Stands to the right: a count or a range.
    var note: String
  }

  struct Section: Sendable {
    var title: String
    var entries: [Entry]
  }

  private(set) var sections: [Section] = []

  /// Most clusters that are listed by name.
  static let listedClusters = 24

  init(sections: [Section]) { self.sections = sections }

  init(
    _ scene: MapScene, areas: [RegionAreas], sectors: SectorWriter, links: LinkWriter,
    badges: [PlacedBadge]
  ) {
    let colors = areas.map(\.colors)
    addColors(scene, colors, links)
    addTerritories(scene)
    addSectors(scene, sectors)
    if scene.isDetailed || scene.options.layout != .map { addTypes(scene, sectors) }
    addBadges(scene, badges)
    addFormations(scene, areas)
    addNebulae(scene, areas)
    if links.isMap { addFactions(scene, areas) }
    addLinks(scene, links)
    addHighlight(scene)
    addRings(scene)
    addPages(scene)
    addClusters(scene, colors)
  }

  mutating func add(_ title: String, _ entries: [Entry]) {
    if !entries.isEmpty { sections.append(Section(title: title, entries: entries)) }
  }

  /// A line as an entry shows it.
  static func line(_ color: Color, width: Double = 2, stroke: StaticString = "solid") -> Symbol {
    .link(
      LinkStyle(color: color, width: width, stroke: stroke, hasArrow: false),
      sign: "\(stroke)" == "solid" ? "━" : "╍", curved: false)
  }

  private mutating func addColors(
    _ scene: MapScene, _ colors: [RegionColors], _ links: LinkWriter
  ) {
    let title =
      switch scene.options.coloring {
      case .zone: "Zones"
      case .cluster: "Clusters"
      case .type: "Areas by sector type"
      case .clusterType: "Cluster types"
      case .degree: "Links of a sector"
      case .distance: "Distance from the \(scene.hasCapital ? "capital" : "root")"
      case .formation: "Formations by type"
      case .faction: "Factions"
      case .security: "Security"
      }
    let hasTerritories = scene.options.highlight?.territories.isEmpty == false
    var seen: Set<String> = []
    var entries: [Entry] = []
    for color in colors {
      for meaning in color.meanings where seen.insert(meaning.text).inserted {
        // The same zone has another range in every region.
        let theme = scene.theme
        entries.append(
          Entry(
            symbol: .area(meaning.area, border: theme.strong(meaning.hue)),
            text: meaning.text, note: colors.count > 1 ? "" : meaning.note))
      }
    }
    let borders = links.isMap ? zoneBorders(scene) : []
    if scene.options.coloring == .zone, !hasTerritories {
      add(title, entries + borders)
    } else {
      add("Zones", borders)
      if !hasTerritories { add(title, entries) }
    }
  }

  // Zones that are drawn as borders only, because areas show something else.
  private func zoneBorders(_ scene: MapScene) -> [Entry] {
    let regions = scene.regions.filter { placed in
      scene.options.coloring != .zone || placed.region.zones.count == 1
        || !placed.territory.isEmpty
    }
    return ZoneType.allCases.compactMap { type in
      for placed in regions {
        // Only zones of which something is drawn.
        guard
          let index = placed.region.zones.firstIndex(where: { $0.type == type }),
          placed.selection.nodes.contains(where: { placed.region.zoneIndex(at: $0) == index })
        else { continue }
        let zone = placed.region.zones[index]
        return Entry(
          symbol: Legend.line(scene.theme.strong(scene.theme.palette.hue(of: type))),
          text: zone.name, note: scene.regions.count > 1 ? "" : zone.rangeText)
      }
      return nil
    }
  }

  private mutating func addTerritories(_ scene: MapScene) {
    let territories = scene.options.highlight?.territories ?? []
    let hues = scene.theme.palette.neighbors
    var entries = territories.enumerated().map { index, territory in
      Entry(
        symbol: .number(index + 1, scene.theme.strong(hues[index % hues.count])),
        text: territory.title, note: grouped(territory.sectors.count))
    }
    let free = scene.regions.reduce(0) { count, placed in
      count + placed.selection.nodes.count { !placed.territory.isEmpty && placed.territory[$0] < 0 }
    }
    if free > 0 {
      entries.append(
        Entry(
          symbol: .swatch(scene.theme.area(NodePaint.neutral, shade: 1)),
          text: "As near to another, or not reached", note: grouped(free)))
    }
    add("Territories", entries)
  }

  private mutating func addSectors(_ scene: MapScene, _ sectors: SectorWriter) {
    let color = scene.theme.strong(scene.theme.palette.hue(of: ZoneType.federation))
    let titles: [(SectorKind, String)] = [
      (.capital, "Capital"), (.special, "Special location"), (.fedspace, "Fedspace"),
    ]
    add(
      "Sectors",
      titles.compactMap { kind, title in
        guard let count = sectors.kinds[kind] else { return nil }
        return Entry(
          symbol: .marker(
            SectorWriter.marker(kind, .standard, color: color, theme: scene.theme),
            size: kind == .fedspace ? 0.85 : 1.1), text: title, note: "\(count)")
      })
  }

  private mutating func addTypes(_ scene: MapScene, _ sectors: SectorWriter) {
    let color = scene.theme.muted
    add(
      "Sector types",
      SectorType.allCases.compactMap { type in
        guard type != .nebula, let count = sectors.types[type] else { return nil }
        if type == .standard && sectors.types.count == 1 { return nil }
        return Entry(
          symbol: .marker(Marker.sector(type, color: color, theme: scene.theme), size: 0.9),
          text: type.rawValue.titled, note: "\(count)")
      })
  }

  private mutating func addFormations(_ scene: MapScene, _ areas: [RegionAreas]) {
    let count = zip(scene.regions, areas).reduce(0) { $0 + Set($1.1.hulls.map(\.kind)).count }
    guard count > 0 else { return }
    add(
      "Formations",
      [
        Entry(
          symbol: .hull(scene.theme.formation), text: "Outline of a formation", note: "\(count)")
      ])
  }

  private mutating func addNebulae(_ scene: MapScene, _ areas: [RegionAreas]) {
    let drawn = Set(areas.flatMap { $0.nebulae.map(\.kind) })
    add(
      "Nebulae",
      NebulaColor.allCases.enumerated().filter { drawn.contains(Int32($0.offset)) }.map {
        Entry(
          symbol: .pattern($0.element, scene.theme.nebula),
          text: $0.element.rawValue.capitalizedWord, note: "")
      })
  }

  private mutating func addLinks(_ scene: MapScene, _ links: LinkWriter) {
    let scale = LinkScale(spacing: 52, unit: 1)
    add(
      "Links",
      LinkMark.all.compactMap { mark in
        guard let count = links.counts[mark], count > 0 else { return nil }
        var style = LinkStyle.of(mark, theme: scene.theme, scene: scale)
        if !scene.isDetailed && links.isMap && mark.kind.isWarp { style.hasArrow = false }
        return Entry(
          symbol: .link(style, sign: mark.kind.sign, curved: !mark.kind.isWarp),
          text: links.isMap ? mark.title : mark.kind.title, note: grouped(count))
      })
  }

  private mutating func addHighlight(_ scene: MapScene) {
    guard let highlight = scene.options.highlight else { return }
    if highlight.isAlone { return addDifferences(highlight, scene.theme) }
    add(
      "Highlighted",
      highlight.layers.enumerated().compactMap { index, layer in
        let color = scene.theme.color(of: highlight, layer: index)
        let isCourse = layer.courses.contains { $0.count > 1 }
        guard isCourse || !layer.sectors.isEmpty || !layer.courses.isEmpty else { return nil }
        return Entry(
          symbol: isCourse ? Legend.line(color, width: 4) : .ring(color), text: layer.title,
          note: "")
      })
  }

  /// What differs from another map, with numbers of links and of sectors.
  private mutating func addDifferences(_ highlight: MapHighlight, _ theme: Theme) {
    var entries: [Entry] = []
    for layer in highlight.layers {
      guard let difference = layer.difference else { continue }
      let color = theme.color(of: difference)
      let isThick = difference == .added
      if !layer.courses.isEmpty {
        entries.append(
          Entry(
            symbol: Legend.line(
              color, width: isThick ? 5 : 3, stroke: difference == .removed ? "dashed" : "solid"),
            text: "\(layer.title) link", note: grouped(layer.courses.count)))
      }
      if !layer.sectors.isEmpty {
        entries.append(
          Entry(
            symbol: .ring(color), text: "Sector with what was \(difference.rawValue)",
            note: grouped(layer.sectors.count)))
      }
    }
    add("Differences", entries)
  }

  private mutating func addRings(_ scene: MapScene) {
    var entries: [Entry] = []
    if scene.options.focus != nil, scene.options.highlight == nil {
      entries.append(Entry(symbol: .ring(scene.theme.focus), text: "Focus", note: ""))
    }
    if scene.options.coloring == .formation, scene.options.layout == .map,
      scene.regions.contains(where: { placed in
        placed.region.formations.contains {
          placed.selection.isDrawn.indices.contains($0.anchor)
            && placed.selection.isDrawn[$0.anchor]
        }
      })
    {
      entries.append(
        Entry(symbol: .ring(scene.theme.ink), text: "Anchor of a formation", note: ""))
    }
    if !scene.gates.isEmpty, scene.options.layout == .map {
      entries.append(
        Entry(symbol: .ring(scene.theme.gate), text: "Sector with a gate", note: ""))
    }
    add("Rings", entries)
  }

  private mutating func addClusters(_ scene: MapScene, _ colors: [RegionColors]) {
    guard scene.regions.count == 1, let placed = scene.regions.first else { return }
    let region = placed.region
    guard region.clusters.count <= Legend.listedClusters else { return }
    var drawn = [Int](repeating: 0, count: region.clusters.count)
    for node in placed.selection.nodes {
      if let cluster = region.clusterIndex(at: node) { drawn[cluster] += 1 }
    }
    add(
      "Clusters",
      region.clusters.indices.filter { drawn[$0] > 0 }.map { index in
        Entry(
          symbol: .number(
            region.clusters[index].ordinal, scene.theme.strong(colors[0].clusterHue[index])),
          text: region.clusters[index].name, note: region.clusters[index].type.rawValue.titled)
      })
  }
}

extension String {
  /// `azure` as `Azure`.
  var capitalizedWord: String { uppercased().titled }
}

/// An integer with its digits in groups of three: 16,930.
func grouped(_ value: Int) -> String {
  var result: [Character] = []
  for (index, digit) in String(value).reversed().enumerated() {
    if index > 0, index % 3 == 0, digit != "-" { result.append(",") }
    result.append(digit)
  }
  return String(result.reversed())
}
