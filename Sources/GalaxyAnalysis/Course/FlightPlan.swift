public import GalaxyModel
public import GraphKit

/// The answer to a request for a course: the cheapest one and, on request, alternatives.
public struct FlightPlan: Sendable {
  /// The node at which the courses start.
  public let start: NodeIndex
  /// The node at which the courses end.
  public let end: NodeIndex
  /// The cheapest course and its alternatives, by turns, then by their sequence of sectors.
  ///
  /// No course visits a sector twice. Empty if there is no course.
  public let routes: [Route]
  let chart: StarChart

  /// One of the courses.
  public struct Route: Sendable, Equatable {
    /// The nodes of the course, including both ends.
    public var nodes: [NodeIndex]
    /// The total cost in turns.
    public var turns: Int
    /// The passages between consecutive nodes.
    public var legs: [Leg]
    /// The number of warps, tunnels, and gates.
    public var hops: Int { max(0, nodes.count - 1) }
  }

  /// Finds the courses with the fewest turns between two sectors of a chart.
  ///
  /// Equally cheap courses are in lexicographic order of their sequences of nodes.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - start: The node at which the courses start.
  ///   - end: The node at which they end.
  ///   - rules: What the courses must avoid.
  ///   - count: The number of courses, at least one.
  /// - Complexity: O((V + E) log V) time for one course, O(V + E) if all warps cost the same; at most
  ///   K L times that for K courses of L legs.
  public init(
    on chart: StarChart, from start: NodeIndex, to end: NodeIndex,
    rules: CourseRules = CourseRules(), count: Int = 1
  ) {
    self.chart = chart
    self.start = start
    self.end = end
    let blocked = rules.blocked(on: chart, from: start, to: end)
    let (graph, costs) = rules.graph(of: chart)
    let paths =
      count > 1
      ? graph.shortestPaths(from: start, to: end, count: count, avoiding: blocked, cost: costs)
      : [graph.shortestPath(from: start, to: end, avoiding: blocked, cost: costs)].compactMap { $0 }
    routes = paths.map { path in
      Route(nodes: path.nodes, turns: Int(clamping: path.cost), legs: chart.legs(of: path.nodes))
    }
  }

  /// Whether there is a course.
  public var isFound: Bool { !routes.isEmpty }

  /// The sectors of each route.
  public var sectors: [[SectorReference]] {
    routes.map { $0.nodes.map { chart.sector(at: $0) } }
  }
}
