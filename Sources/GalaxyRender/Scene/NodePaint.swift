import GalaxyModel

/// The color of each node under the chosen coloring: one function for each coloring.
struct NodePaint {
  /// The color of a node, and what it means.
  struct NodeColor {
    var hue = NodePaint.neutral
    /// The meaning in the legend; empty for none.
    var text = ""
    var note = ""
    /// Percent of the hue that is mixed into the area.
    var emphasis = 0
    /// Place of the meaning in the legend; equal ones are in order of first use.
    var order = 0
  }

  /// By cluster: its hue, which also colors its name.
  let clusterHues: [Color]
  private let placed: PlacedRegion
  private let coloring: MapColoring
  private let palette: Palette
  /// By cluster: a hue that differs from those of its neighbors.
  private let hues: [Int]
  private let formations: [Int: FormationType]
  private let formationCount: [FormationType: Int]
  private let measure: NodeMeasure?
  private let typeCount: [SectorType: Int]
  private var region: Region { placed.region }

  static let neutral = Color(0x7F8AA3)

  /// Prepares a coloring.
  ///
  /// - Parameters:
  ///   - placed: The region.
  ///   - coloring: What the colors show.
  ///   - palette: The set of hues.
  ///   - hues: By cluster, the place of a hue that differs from those of its neighbors.
  init(_ placed: PlacedRegion, coloring: MapColoring, palette: Palette, hues: [Int]) {
    self.placed = placed
    self.coloring = coloring
    self.palette = palette
    self.hues = hues
    let region = placed.region
    clusterHues = region.clusters.indices.map { index in
      switch coloring {
      case .clusterType: palette.hue(of: region.clusters[index].type)
      case .cluster: palette.neighbors[hues[index]]
      case .zone where region.zones.count < 2: palette.neighbors[hues[index]]
      case .zone, .type, .formation, .faction, .security, .degree, .distance: NodePaint.neutral
      }
    }
    formations = coloring == .formation ? NodePaint.formations(of: region) : [:]
    var count: [FormationType: Int] = [:]
    for formation in region.formations { count[formation.type, default: 0] += 1 }
    formationCount = count
    measure =
      switch coloring {
      case .degree: NodeMeasure.degree(placed)
      case .distance: NodeMeasure.distance(placed)
      default: nil
      }
    var types: [SectorType: Int] = [:]
    if coloring == .type, !region.sectors.type.isEmpty {
      for node in placed.selection.nodes { types[region.sectors.type[node], default: 0] += 1 }
    }
    typeCount = types
  }

  /// The color of a node.
  func color(of node: Int, cluster: Int?) -> NodeColor {
    if !placed.territory.isEmpty { return territoryColor(of: node) }
    return switch coloring {
    case .zone: zoneColor(of: node, cluster)
    case .cluster, .clusterType: clusterColor(of: cluster)
    case .type: typeColor(of: node)
    case .degree, .distance: measureColor(of: node)
    case .formation: formationColor(of: node)
    case .faction: factionColor(of: node)
    case .security: securityColor(of: node)
    }
  }

  private func zoneColor(of node: Int, _ cluster: Int?) -> NodeColor {
    if let zone = region.zoneIndex(at: node), region.zones.count > 1 {
      let zone = region.zones[zone]
      return NodeColor(hue: palette.hue(of: zone.type), text: zone.name, note: zone.rangeText)
    }
    guard let cluster else { return NodeColor() }
    return NodeColor(hue: palette.neighbors[hues[cluster]])
  }

  private func clusterColor(of cluster: Int?) -> NodeColor {
    guard let cluster else { return NodeColor() }
    let type = region.clusters[cluster].type
    guard coloring == .clusterType else { return NodeColor(hue: clusterHues[cluster]) }
    return NodeColor(
      hue: clusterHues[cluster], text: type.rawValue.titled,
      order: ClusterType.allCases.firstIndex(of: type) ?? 0)
  }

  private func typeColor(of node: Int) -> NodeColor {
    guard !region.sectors.type.isEmpty else { return NodeColor() }
    let type = region.sectors.type[node]
    return NodeColor(
      hue: palette.hue(of: type), text: type.rawValue.titled, note: "\(typeCount[type] ?? 0)",
      emphasis: type == .standard ? 0 : 40, order: SectorType.allCases.firstIndex(of: type) ?? 0)
  }

  private func measureColor(of node: Int) -> NodeColor {
    guard let measure, let step = measure.step[node] else {
      return NodeColor(text: "Not reached", order: .max)
    }
    return NodeColor(
      hue: Palette.scale(step, of: measure.titles.count), text: measure.titles[step],
      note: "\(measure.counts[step])", emphasis: 26, order: step)
  }

  private func territoryColor(of node: Int) -> NodeColor {
    let index = placed.territory[node]
    guard index >= 0 else { return NodeColor() }
    return NodeColor(hue: palette.neighbors[index % palette.neighbors.count], emphasis: 22)
  }

  private func formationColor(of node: Int) -> NodeColor {
    guard let type = formations[node] else { return NodeColor() }
    return NodeColor(
      hue: palette.hue(of: type), text: type.rawValue.titled,
      note: "\(formationCount[type] ?? 0)", emphasis: 34)
  }

  private func factionColor(of node: Int) -> NodeColor {
    guard let faction = placed.layers?.faction[node] else { return NodeColor() }
    return NodeColor(
      hue: palette.hue(of: faction), text: faction.displayName,
      emphasis: placed.layers?.isControlled[node] == true ? 30 : 4,
      order: FactionCode.allCases.firstIndex(of: faction) ?? 0)
  }

  private func securityColor(of node: Int) -> NodeColor {
    guard !region.sectors.security.isEmpty else { return NodeColor() }
    let level = Int(region.sectors.security[node])
    return NodeColor(
      hue: palette.hue(ofSecurity: level), text: "Security \(level)", emphasis: 12, order: level)
  }

  /// By node: the type of the first formation that it is part of.
  private static func formations(of region: Region) -> [Int: FormationType] {
    var types: [Int: FormationType] = [:]
    for formation in region.formations {
      for node in formation.interior + [formation.anchor] where types[node] == nil {
        types[node] = formation.type
      }
    }
    return types
  }
}
