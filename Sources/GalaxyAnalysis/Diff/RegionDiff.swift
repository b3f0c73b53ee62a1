public import GalaxyModel
import GraphKit
import WarpMap

/// What differs between two regions.
public struct RegionDiff: Sendable {
  /// The region of the first map.
  public let a: Region
  /// The region of the second map.
  public let b: Region
  /// The places of the regions in their galaxies.
  public let places: (a: Int, b: Int)
  /// Which sectors are the same.
  public let matching: SectorMatching
  /// The names of the region, if they differ.
  public let title: FieldChange?
  /// Numbers that differ, such as `links`.
  public let counts: [FieldChange]
  /// What was added, removed or changed, by level and kind of subject.
  public let changes: [MapChange]
  /// Figures that differ.
  public let figures: [FigureChange]

  /// Compares two regions.
  init(_ pair: RegionPair, _ sides: (a: MapSide, b: MapSide), _ options: DiffOptions) {
    a = pair.a
    b = pair.b
    places = pair.places
    matching = pair.matching
    let counts = options.levels.contains(.counts)
    title = counts ? Self.title(pair) : nil
    self.counts = counts ? CountComparison.changes(pair, sides) : []
    var changes: [MapChange] = []
    for level in DiffLevel.edited where options.levels.contains(level) {
      switch level {
      case .clusters: changes += ClusterComparison.changes(pair)
      case .sectors: changes += SectorComparison(pair).changes
      case .warps: if pair.facts.contains(.warps) { changes += LinkComparison(pair).changes }
      case .tunnels: changes += TunnelComparison.changes(pair)
      case .formations: changes += FormationComparison(pair).changes
      case .contents: changes += ContentsComparison(pair, sides).changes
      case .settings, .counts, .figures, .rows: break
      }
    }
    self.changes = changes
    let unmatched = matching.unmatched
    let hasWarps = pair.facts.contains(.warps)
    let isWhole = pair.facts.contains(.isolatedSectors) || unmatched == (0, 0)
    figures =
      options.levels.contains(.figures) && isWhole && hasWarps
      ? FigureComparison(pair, sides, options).changes : []
  }

  /// Whether nothing differs.
  public var isEqual: Bool {
    title == nil && counts.isEmpty && changes.isEmpty && figures.isEmpty && matching.isBalanced
  }

  /// The name of the region.
  public var name: String { a.type == nil && b.type != nil ? b.name : a.name }

  private static func title(_ pair: RegionPair) -> FieldChange? {
    // Graphs have no names; files without a name of the region have its type in its place.
    let isNamed = [pair.a, pair.b].allSatisfy { $0.type != nil && $0.displayName != $0.name }
    return isNamed ? FieldChange("name", pair.a.displayName, pair.b.displayName) : nil
  }
}

/// Compares numbers of things.
enum CountComparison {
  /// The numbers that differ.
  ///
  /// - Complexity: O(links · log degree).
  static func changes(_ pair: RegionPair, _ sides: (a: MapSide, b: MapSide)) -> [FieldChange] {
    var changes: [FieldChange?] = []
    if pair.facts.contains(.isolatedSectors) {
      changes.append(FieldChange("sectors", pair.a.sectorCount, pair.b.sectorCount))
    }
    if pair.facts.contains(.warps), pair.graphs.a.graph != pair.graphs.b.graph {
      let (a, b) = (oneWay(pair.graphs.a.graph), oneWay(pair.graphs.b.graph))
      changes += [
        FieldChange("links", a.links, b.links), FieldChange("oneWayLinks", a.oneWay, b.oneWay),
      ]
    }
    func count(_ fact: MapFact, _ key: String, _ number: (Region) -> Int) {
      guard pair.facts.contains(fact) else { return }
      changes.append(FieldChange(key, number(pair.a), number(pair.b)))
    }
    count(.latency, "latentLinks") { $0.warps.flags.count { $0.contains(.latent) } }
    count(.clusters, "clusters") { $0.clusters.count }
    count(.tunnels, "tunnels") { $0.tunnels.count }
    count(.formations, "formations") { $0.formations.count }
    if pair.facts.contains(.stations) {
      changes.append(
        FieldChange(
          "stations", sides.a.stationCount(pair.places.a), sides.b.stationCount(pair.places.b)))
    }
    if pair.facts.contains(.planets) {
      changes.append(
        FieldChange(
          "planets", sides.a.planetCount(pair.places.a), sides.b.planetCount(pair.places.b)))
    }
    return changes.compactMap { $0 }
  }

  private static func oneWay(_ graph: DirectedGraph) -> (links: Int, oneWay: Int) {
    var oneWay = 0
    for node in graph.nodes {
      for target in graph.successors(of: node)
      where !graph.contains(edgeFrom: NodeIndex(target), to: node) { oneWay += 1 }
    }
    return ((graph.edgeCount + oneWay) / 2, oneWay)
  }
}

extension MapSide {
  fileprivate func stationCount(_ region: Int) -> Int {
    contents.stations?.count { $0.sector.region == region } ?? 0
  }

  fileprivate func planetCount(_ region: Int) -> Int {
    contents.planets?.count { $0.sector.region == region } ?? 0
  }
}
