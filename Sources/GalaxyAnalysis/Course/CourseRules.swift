public import GalaxyModel
public import GraphKit
import WarpMap

/// What a course must avoid.
public struct CourseRules: Sendable {
  /// Sectors that courses must not visit, not even as their ends.
  public var avoidedSectors: [NodeIndex]
  /// Zones, clusters (by ordinal), and sector types that courses must not pass through.
  ///
  /// The ends of a course may be in them.
  public var avoidedZones: Set<ZoneType>
  /// Clusters, by ordinal, that courses must not pass through.
  public var avoidedClusters: Set<Int>
  /// Sector types that courses must not pass through.
  public var avoidedTypes: Set<SectorType>
  /// Whether only two-way links are used, so that the return course is the same.
  public var avoidsOneWay: Bool

  /// Creates rules.
  public init(
    avoidedSectors: [NodeIndex] = [], avoidedZones: Set<ZoneType> = [],
    avoidedClusters: Set<Int> = [], avoidedTypes: Set<SectorType> = [], avoidsOneWay: Bool = false
  ) {
    self.avoidedSectors = avoidedSectors
    self.avoidedZones = avoidedZones
    self.avoidedClusters = avoidedClusters
    self.avoidedTypes = avoidedTypes
    self.avoidsOneWay = avoidsOneWay
  }

  /// Returns the nodes that a course between two others must not visit.
  ///
  /// - Complexity: O(V).
  func blocked(on chart: StarChart, from start: NodeIndex, to end: NodeIndex) -> [NodeIndex] {
    guard !(avoidedZones.isEmpty && avoidedClusters.isEmpty && avoidedTypes.isEmpty) else {
      return avoidedSectors
    }
    return avoidedSectors
      + chart.graph.nodes.filter { node in
        guard node != start, node != end else { return false }
        if let zone = chart.zone(of: node), avoidedZones.contains(zone.type) { return true }
        if let cluster = chart.cluster(of: node), avoidedClusters.contains(cluster.ordinal) {
          return true
        }
        return chart.type(of: node).map(avoidedTypes.contains) ?? false
      }
  }

  /// Returns the graph that a course may use, with its costs.
  func graph(of chart: StarChart) -> (graph: DirectedGraph, costs: [UInt32]?) {
    guard avoidsOneWay else { return (chart.graph, chart.warps.turnCosts) }
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    var costs: [UInt32]? = chart.warps.turnCosts == nil ? nil : []
    for node in chart.graph.nodes {
      for edge in chart.graph.edgePositions(of: node) {
        let target = chart.graph.targets[edge]
        guard !chart.isOneWay(from: node, to: NodeIndex(target)) else { continue }
        sources.append(node.rawValue)
        targets.append(target)
        if let all = chart.warps.turnCosts { costs?.append(all[edge]) }
      }
    }
    // Edges are in the order of the rows, so costs stay parallel to them.
    return (
      DirectedGraph(nodeCount: chart.graph.nodeCount, sources: sources, targets: targets), costs
    )
  }
}
