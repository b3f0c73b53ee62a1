import GraphKit

/// The ports of all regions as the nodes of one graph, whose edges are gates and the courses inside regions.
struct GatePorts {
  /// An edge from a port to another one.
  struct Edge {
    var from: Int
    var to: Int
    var hops: Int
    var turns: Int
  }

  /// The first port of each region.
  let base: [Int]
  let count: Int
  /// Edges inside regions.
  private var courses: [Edge] = []
  /// Edges between regions, each once, with the fewest turns.
  private(set) var gates: [Edge] = []

  init(_ summary: GalaxySummary) {
    var base: [Int] = []
    var count = 0
    var places: [String: Int] = [:]
    for (place, region) in summary.regions.enumerated() {
      base.append(count)
      places[region.region] = place
      for (from, row) in region.hops.enumerated() {
        for (to, hops) in row.enumerated() where to != from {
          guard let hops, let turns = region.turns[from][to] else { continue }
          courses.append(Edge(from: count + from, to: count + to, hops: hops, turns: turns))
        }
      }
      count += region.ports.count
    }
    self.base = base
    self.count = count
    func port(_ end: GateLink.End) -> Int? {
      guard let place = places[end.region] else { return nil }
      let found = summary.regions[place].ports.firstIndex { $0.sector == end.sector }
      return found.map { base[place] + $0 }
    }
    for gate in summary.gates {
      guard let from = port(gate.from), let to = port(gate.to), from != to else { continue }
      gates.append(Edge(from: from, to: to, hops: 1, turns: gate.turns))
      if gate.isTwoWay { gates.append(Edge(from: to, to: from, hops: 1, turns: gate.turns)) }
    }
    gates.sort { ($0.from, $0.to, $0.turns) < ($1.from, $1.to, $1.turns) }
    var unique: [Edge] = []
    for gate in gates where unique.last?.from != gate.from || unique.last?.to != gate.to {
      unique.append(gate)
    }
    gates = unique
  }

  /// A graph with the cost of each of its edges.
  struct Costs {
    let graph: DirectedGraph
    let costs: [UInt32]

    /// The least costs from a port to each; nil where no course leads.
    func from(_ port: Int) -> [Int?] {
      graph.leastCosts(from: NodeIndex(port), cost: costs).map { $0.map { Int(clamping: $0) } }
    }
  }

  /// The graph of all edges.
  ///
  /// - Parameters:
  ///   - cost: What an edge costs.
  ///   - isReversed: Whether edges lead backward.
  /// - Returns: The graph.
  /// - Complexity: O(E log E).
  func costs(_ cost: (Edge) -> Int, isReversed: Bool = false) -> Costs {
    let edges = courses + gates
    let sources = edges.map { UInt32(isReversed ? $0.to : $0.from) }
    let targets = edges.map { UInt32(isReversed ? $0.from : $0.to) }
    let graph = DirectedGraph(nodeCount: count, sources: sources, targets: targets)
    var costs = [UInt32](repeating: .max, count: graph.edgeCount)
    for (place, edge) in edges.enumerated() {
      let ends = (NodeIndex(sources[place]), NodeIndex(targets[place]))
      guard let found = graph.edgePosition(from: ends.0, to: ends.1) else { continue }
      costs[found] = min(costs[found], UInt32(clamping: cost(edge)))
    }
    return Costs(graph: graph, costs: costs)
  }
}
