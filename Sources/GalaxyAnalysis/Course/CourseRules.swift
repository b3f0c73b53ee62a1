public import GalaxyModel
public import GraphKit
import WarpMap

/// What a course must keep off.
public struct CourseRules: Sendable {
  /// Sectors not to fly through. There is no course from or to one of these.
  public var avoidedSectors: [NodeIndex]
  /// Zones, clusters (by ordinal) and sector types not to fly through. The ends of a course may lie
  /// in them.
  public var avoidedZones: Set<ZoneType>
  public var avoidedClusters: Set<Int>
  public var avoidedTypes: Set<SectorType>
  /// Whether only what can be flown in both directions is used, so that the way back is the same.
  public var avoidsOneWay: Bool

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

  /// The nodes that a course between two others must not visit.
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

  /// The graph that a course may use, with its costs.
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
    // Edges come in the order of the rows, so costs stay parallel to them.
    return (
      DirectedGraph(nodeCount: chart.graph.nodeCount, sources: sources, targets: targets), costs
    )
  }
}
