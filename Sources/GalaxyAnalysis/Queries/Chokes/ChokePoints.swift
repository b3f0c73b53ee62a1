import GalaxyModel
public import GraphKit

/// A minimum vertex cut between two groups of sectors: every course from one to the other passes
/// through one of these sectors.
public struct ChokePoints: Sendable {
  /// Options of the search for choke points.
  public struct Options: Sendable {
    /// Whether the cut separates the groups in both directions, or only from the first to the
    /// second.
    public var stopsBothWays = false
    /// Whether choke points must be outside of the first group.
    public var sparesFirst = false
    /// Whether choke points must be outside of the second group.
    public var sparesSecond = false

    /// Creates options.
    public init(
      stopsBothWays: Bool = false, sparesFirst: Bool = false, sparesSecond: Bool = false
    ) {
      self.stopsBothWays = stopsBothWays
      self.sparesFirst = sparesFirst
      self.sparesSecond = sparesSecond
    }
  }

  /// The reason why there are no choke points.
  public enum Trouble: Error, Equatable, Sendable {
    /// A group has no sectors.
    case emptyGroup
    /// No course leads from one group to the other anyway.
    case apart
    /// Choke points must be outside of the groups, but these share a sector or a warp joins them:
    /// no cut exists.
    case touching
  }

  /// The choke points in ascending order; of several minimum sets, the one nearest to the first
  /// group.
  public let nodes: [NodeIndex]
  /// As many courses without a common sector, as a proof that the cut is minimum.
  ///
  /// If choke points must be outside of a group, several courses may begin or end in the same of
  /// its sectors.
  public let courses: [[NodeIndex]]
  /// If there is a single choke point: all sectors through which every course leads, in the order
  /// along the course.
  ///
  /// Each of them is a minimum cut.
  public let gates: [NodeIndex]
  let chart: StarChart

  /// Finds them.
  ///
  /// - Complexity: O(E sqrt(V)) time, O(V + E) space.
  public init(
    from: [NodeIndex], to: [NodeIndex], on chart: StarChart, options: Options = Options()
  ) throws(Trouble) {
    guard !from.isEmpty, !to.isEmpty else { throw .emptyGroup }
    let graph =
      options.stopsBothWays ? chart.graph.undirected().asDirected() : chart.graph
    var (sources, targets) = (from, to)
    if options.sparesFirst || options.sparesSecond {
      guard Set(from).isDisjoint(with: to) else { throw .touching }
    }
    if options.sparesFirst { sources = Self.neighbors(of: from, in: graph) }
    if options.sparesSecond { targets = Self.neighbors(of: to, in: graph.reversed()) }
    if options.sparesFirst, options.sparesSecond, !Set(sources).isDisjoint(with: to) {
      throw .touching
    }
    let avoided = (options.sparesFirst ? from : []) + (options.sparesSecond ? to : [])
    let ways = graph.disjointPaths(from: sources, to: targets, avoiding: avoided)
    guard !ways.cut.isEmpty else { throw .apart }
    self.chart = chart
    nodes = ways.cut
    courses = ways.paths.map { path in
      var course = path
      if options.sparesSecond, let last = path.last,
        let end = to.sorted().first(where: { graph.contains(edgeFrom: last, to: $0) })
      {
        course.append(end)
      }
      if options.sparesFirst, let first = path.first,
        let start = from.sorted().first(where: { graph.contains(edgeFrom: $0, to: first) })
      {
        course.insert(start, at: 0)
      }
      return course
    }
    gates =
      ways.cut.count == 1
      ? Self.gates(graph, from: sources, to: targets, avoiding: Set(avoided)) : []
  }

  private static func neighbors(of group: [NodeIndex], in graph: DirectedGraph) -> [NodeIndex] {
    let inside = Set(group)
    var found: Set<NodeIndex> = []
    for node in group {
      for target in graph.successors(of: node) where !inside.contains(NodeIndex(target)) {
        found.insert(NodeIndex(target))
      }
    }
    return found.sorted()
  }

  /// The dominators of a node after the second group, from one before the first.
  private static func gates(
    _ graph: DirectedGraph, from: [NodeIndex], to: [NodeIndex], avoiding: Set<NodeIndex>
  ) -> [NodeIndex] {
    let (start, end) = (UInt32(graph.nodeCount), UInt32(graph.nodeCount) + 1)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for node in graph.nodes where !avoiding.contains(node) {
      for target in graph.successors(of: node) where !avoiding.contains(NodeIndex(target)) {
        sources.append(node.rawValue)
        targets.append(target)
      }
    }
    for node in from where !avoiding.contains(node) {
      sources.append(start)
      targets.append(node.rawValue)
    }
    for node in to where !avoiding.contains(node) {
      sources.append(node.rawValue)
      targets.append(end)
    }
    let augmented = DirectedGraph(
      nodeCount: graph.nodeCount + 2, sources: sources, targets: targets)
    let tree = augmented.dominatorTree(root: NodeIndex(start))
    return tree.dominators(of: NodeIndex(end)).filter { $0.rawValue < start }
      .sorted { tree.dominates($0, $1) && $0 != $1 }
  }
}
