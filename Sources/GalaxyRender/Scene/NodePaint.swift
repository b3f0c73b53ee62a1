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
  }

  /// By cluster: its hue, which also colors its name.
  let clusterHues: [Color]
  private let placed: PlacedRegion
  private let coloring: MapColoring
  /// By cluster: a hue that differs from those of its neighbors.
  private let hues: [Int]
  private let formations: [Int: FormationType]
  private let formationCount: [FormationType: Int]
  private var region: Region { placed.region }

  private static let neutral = Color(0x7F8AA3)

  /// Prepares a coloring.
  ///
  /// - Parameters:
  ///   - placed: The region.
  ///   - coloring: What the colors show.
  ///   - hues: By cluster, the place of a hue that differs from those of its neighbors.
  init(_ placed: PlacedRegion, coloring: MapColoring, hues: [Int]) {
    self.placed = placed
    self.coloring = coloring
    self.hues = hues
    let region = placed.region
    clusterHues = region.clusters.indices.map { index in
      switch coloring {
      case .type: Palette.hue(of: region.clusters[index].type)
      case .cluster: Palette.clusters[hues[index]]
      case .zone where region.zones.count < 2: Palette.clusters[hues[index]]
      case .zone, .formation, .faction, .security: NodePaint.neutral
      }
    }
    formations = coloring == .formation ? NodePaint.formations(of: region) : [:]
    var count: [FormationType: Int] = [:]
    for formation in region.formations { count[formation.type, default: 0] += 1 }
    formationCount = count
  }

  /// The color of a node.
  func color(of node: Int, cluster: Int?) -> NodeColor {
    switch coloring {
    case .zone: zoneColor(of: node, cluster)
    case .cluster, .type: clusterColor(of: cluster)
    case .formation: formationColor(of: node)
    case .faction: factionColor(of: node)
    case .security: securityColor(of: node)
    }
  }

  private func zoneColor(of node: Int, _ cluster: Int?) -> NodeColor {
    if let zone = region.zoneIndex(at: node), region.zones.count > 1 {
      let zone = region.zones[zone]
      return NodeColor(hue: Palette.hue(of: zone.type), text: zone.name, note: zone.rangeText)
    }
    guard let cluster else { return NodeColor() }
    return NodeColor(hue: Palette.clusters[hues[cluster]])
  }

  private func clusterColor(of cluster: Int?) -> NodeColor {
    guard let cluster else { return NodeColor() }
    let text = coloring == .type ? region.clusters[cluster].type.rawValue.titled : ""
    return NodeColor(hue: clusterHues[cluster], text: text)
  }

  private func formationColor(of node: Int) -> NodeColor {
    guard let type = formations[node] else { return NodeColor() }
    return NodeColor(
      hue: Palette.hue(of: type), text: type.rawValue.titled,
      note: "\(formationCount[type] ?? 0)", emphasis: 34)
  }

  private func factionColor(of node: Int) -> NodeColor {
    guard let faction = placed.layers?.faction[node] else { return NodeColor() }
    return NodeColor(
      hue: Palette.hue(of: faction), text: faction.displayName,
      emphasis: placed.layers?.isControlled[node] == true ? 30 : 4)
  }

  private func securityColor(of node: Int) -> NodeColor {
    guard !region.sectors.security.isEmpty else { return NodeColor() }
    let level = Int(region.sectors.security[node])
    return NodeColor(
      hue: Palette.hue(ofSecurity: level), text: "Security \(level)", emphasis: 12)
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
