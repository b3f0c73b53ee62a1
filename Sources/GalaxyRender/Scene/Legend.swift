import GalaxyModel

/// What the picture's marks mean: exactly those that were used.
struct Legend: Sendable {
  enum Symbol: Sendable {
    case swatch(Color)
    case marker(Marker, size: Double)
    case ring(Color)
    case link(LinkStyle, curved: Bool)
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
  private static let listedClusters = 24

  init(
    _ scene: MapScene, colors: [RegionColors], sectors: SectorWriter, links: LinkWriter,
    badges: BadgeWriter
  ) {
    let options = scene.options
    addColors(scene, colors, links)
    addSectors(scene, sectors)
    if scene.isDetailed || options.layout != .map { addTypes(scene, sectors) }
    addBadges(scene, badges)
    let nebulae = NebulaColor.allCases.filter { color in
      colors.contains { $0.nebulae.contains(color) }
    }
    if links.isMap {
      add(
        "Nebulae",
        nebulae.map { nebula in
          let color = scene.theme.ground.mixed(
            with: Color(hex: nebula.hex), percent: scene.theme.nebulaTint + 12)
          return Entry(symbol: .swatch(color), text: nebula.rawValue.capitalizedWord, note: "")
        })
    }
    addLinks(scene, links)
    addHighlight(scene)
    addFocus(scene)
    if let sheet = scene.options.sheet {
      add(
        "Pages",
        [
          Entry(
            symbol: .swatch(scene.theme.hairline),
            text: sheet.isOverview ? "Page of a cluster" : "Sector on another page",
            note: "p")
        ])
    }
    addClusters(scene, colors)
  }

  private mutating func add(_ title: String, _ entries: [Entry]) {
    if !entries.isEmpty { sections.append(Section(title: title, entries: entries)) }
  }

  private mutating func addColors(
    _ scene: MapScene, _ colors: [RegionColors], _ links: LinkWriter
  ) {
    let title =
      switch scene.options.coloring {
      case .zone: "Zones"
      case .cluster: "Clusters"
      case .type: "Cluster types"
      case .formation: "Formations"
      case .faction: "Factions"
      case .security: "Security"
      }
    var seen: Set<String> = []
    var entries: [Entry] = []
    for color in colors {
      for meaning in color.meanings where seen.insert(meaning.text).inserted {
        // The same zone has another range in every region.
        entries.append(
          Entry(
            symbol: .swatch(meaning.hue.mixed(with: scene.theme.ground, percent: 25)),
            text: meaning.text, note: colors.count > 1 ? "" : meaning.note))
      }
    }
    let borders = links.isMap ? zoneBorders(scene) : []
    if scene.options.coloring == .zone {
      add(title, entries + borders)
    } else {
      add("Zones", borders)
      add(title, entries)
    }
  }

  // Zones that are drawn as borders only, because areas show something else.
  private func zoneBorders(_ scene: MapScene) -> [Entry] {
    let regions = scene.regions.map(\.region).filter {
      scene.options.coloring != .zone || $0.zones.count == 1
    }
    let zones = regions.flatMap(\.zones)
    return ZoneType.allCases.compactMap { type in
      guard let zone = zones.first(where: { $0.type == type }) else { return nil }
      let style = LinkStyle(
        color: scene.theme.strong(Palette.hue(of: type)), width: 2, stroke: "solid",
        hasArrow: false)
      return Entry(
        symbol: .link(style, curved: false), text: zone.name,
        note: scene.regions.count > 1 ? "" : zone.rangeText)
    }
  }

  private mutating func addSectors(_ scene: MapScene, _ sectors: SectorWriter) {
    let color = scene.theme.strong(Palette.hue(of: ZoneType.federation))
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

  // Ports of like purpose share a color, and a line.
  private mutating func addBadges(_ scene: MapScene, _ badges: BadgeWriter) {
    func entry(_ marker: Marker, _ text: String, _ count: Int) -> Entry? {
      count > 0 ? Entry(symbol: .marker(marker, size: 0.9), text: text, note: "\(count)") : nil
    }
    func ports(_ numbers: ClosedRange<Int>) -> Int {
      badges.stations.reduce(0) {
        $0 + ($1.key.kind == .port && numbers.contains($1.key.number) ? $1.value : 0)
      }
    }
    func stations(_ kind: StationMark.Kind) -> Int {
      badges.stations.reduce(0) { $0 + ($1.key.kind == kind ? $1.value : 0) }
    }
    func port(_ number: Int) -> Marker {
      BadgeStyle.station(StationMark(number: number, kind: .port), theme: scene.theme)
    }
    func other(_ kind: StationMark.Kind) -> Marker {
      BadgeStyle.station(StationMark(number: 11, kind: kind), theme: scene.theme)
    }
    add(
      "Stations by class",
      [
        entry(port(0), "0: capital", ports(0...0)),
        entry(port(1), "1–3: buy one good", ports(1...3)),
        entry(port(4), "4–5: distribution, collection", ports(4...5)),
        entry(port(6), "6–7: exchange", ports(6...7)),
        entry(port(8), "8–9: buy all, sell all", ports(8...9)),
        entry(port(10), "10–11: luxury, technology", ports(10...11)),
        entry(other(.dock), "Dock and shipyard", stations(.dock)),
        entry(other(.blackMarket), "Black market", stations(.blackMarket)),
      ].compactMap(\.self))
    add(
      "Planets",
      [(PlanetMark.settled, "Settled"), (.habitable, "Habitable"), (.barren, "Uninhabitable")]
        .compactMap { mark, text in
          entry(BadgeStyle.planet(mark, theme: scene.theme), text, badges.planets[mark] ?? 0)
        })
    add(
      "Characters",
      [
        entry(BadgeStyle.character(.patrol, theme: scene.theme), "Patrol", badges.patrols),
        entry(BadgeStyle.character(.raider, theme: scene.theme), "Raiders", badges.raiders),
      ].compactMap(\.self))
    guard scene.options.layers.contains(.factions), scene.options.coloring != .faction else {
      return
    }
    let present = Set(
      scene.regions.flatMap { placed in
        zip(placed.layers?.faction ?? [], placed.layers?.isControlled ?? []).compactMap {
          $0.1 ? $0.0 : nil
        }
      })
    add(
      "Territories",
      FactionCode.allCases.filter(present.contains).map { faction in
        let style = LinkStyle(
          color: scene.theme.strong(Palette.hue(of: faction)), width: 2, stroke: "dashed",
          hasArrow: false)
        return Entry(symbol: .link(style, curved: false), text: faction.displayName, note: "")
      })
  }

  private mutating func addLinks(_ scene: MapScene, _ links: LinkWriter) {
    let scale = LinkScale(spacing: 52, unit: 1)
    add(
      "Links",
      LinkKind.allCases.compactMap { kind in
        let count = links.counts[kind.rawValue]
        guard count > 0 else { return nil }
        var style = LinkStyle.of(kind, theme: scene.theme, scene: scale)
        if !scene.isDetailed && links.isMap && kind.rawValue < LinkKind.tunnel.rawValue {
          style.hasArrow = false
          style.stroke = "solid"
        }
        return Entry(
          symbol: .link(style, curved: kind.rawValue >= LinkKind.tunnel.rawValue),
          text: kind.title, note: grouped(count))
      })
  }

  private mutating func addHighlight(_ scene: MapScene) {
    let layers = scene.options.highlight?.layers ?? []
    add(
      "Highlighted",
      layers.enumerated().compactMap { index, layer in
        let color = scene.theme.highlight(index)
        let isCourse = layer.courses.contains { $0.count > 1 }
        guard isCourse || !layer.sectors.isEmpty || !layer.courses.isEmpty else { return nil }
        return Entry(
          symbol: isCourse
            ? .link(
              LinkStyle(color: color, width: 4, stroke: "solid", hasArrow: false), curved: false)
            : .ring(color), text: layer.title, note: "")
      })
  }

  private mutating func addFocus(_ scene: MapScene) {
    var entries: [Entry] = []
    if scene.options.focus != nil, scene.options.highlight == nil {
      entries.append(Entry(symbol: .ring(scene.theme.focus), text: "Focus", note: ""))
    }
    if scene.options.coloring == .formation,
      scene.regions.contains(where: { !$0.region.formations.isEmpty })
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
