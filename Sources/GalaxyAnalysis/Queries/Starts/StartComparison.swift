import GalaxyModel
public import GraphKit
import WarpMap

/// Candidate start sectors side by side.
public struct StartComparison: Sendable {
  /// The number of turns that counts as reach.
  public let reach: Int
  /// The cards, in the order of the candidates.
  public let cards: [StartCard]
  /// By node: the index of the start that is nearer to it than any other, or nil if there is none.
  public let owners: [Int?]
  let chart: StarChart

  /// Measures the candidates.
  ///
  /// - Parameters:
  ///   - starts: The nodes of the candidates, each once.
  ///   - chart: The chart.
  ///   - contents: The stations and planets of its galaxy, as far as known.
  ///   - reach: The number of turns that counts as reach.
  ///   - hops: The maximum number of warps between stations that trade with each other.
  /// - Complexity: For each candidate, O((V + E) log V) time, the time to find trade within reach,
  ///   and O(V) space.
  public init(
    _ starts: [NodeIndex], on chart: StarChart, contents: ChartContents, reach: Int = 10,
    hops: Int = 4
  ) {
    self.reach = reach
    self.chart = chart
    let turns = starts.map { chart.turns(from: $0) }
    let owners = Self.owners(turns, nodeCount: chart.graph.nodeCount)
    self.owners = owners
    var territories = [Int](repeating: 0, count: starts.count)
    for owner in owners { if let owner { territories[owner] += 1 } }
    let toCapital = chart.warps.root.map { chart.turns(to: $0) }
    let fromCapital = chart.warps.root.map { chart.turns(from: $0) }
    let trade = TradeFinder(chart, contents: contents)
    let reversed = chart.graph.reversed()
    let limit = UInt64(max(0, reach))
    func amount(_ turns: UInt64?) -> Int? {
      turns.flatMap { $0 == unreachableTurns ? nil : Int(clamping: $0) }
    }
    cards = starts.indices.map { index in
      let (start, away) = (starts[index], turns[index])
      var card = StartCard(
        node: start, inReach: away.count { $0 <= limit }, territory: territories[index])
      card.toCapital = amount(toCapital?[start.position])
      card.fromCapital = amount(fromCapital?[start.position])
      card.rival = amount(
        starts.indices.filter { $0 != index }.map { away[starts[$0].position] }.min())
      let stations = contents.stations?.compactMap { chart.node(of: $0.sector) }
        .map { away[$0.position] }
      let planets = contents.planets?.compactMap { chart.node(of: $0.sector) }
        .map { away[$0.position] }
      card.stations = stations?.count { $0 <= limit }
      card.planets = planets?.count { $0 <= limit }
      card.nearestStation = amount(stations?.min())
      card.nearestPlanet = amount(planets?.min())
      if contents.stations != nil {
        var wish = TradeFinder.Wish()
        wish.hops = hops
        wish.reach = (start, reach)
        card.income = trade.routes(wish).first?.profitPerTurn ?? 0
      }
      card.choke = Self.choke(of: start, in: chart.graph, reversed: reversed)
      return card
    }
  }

  /// Returns for each node the start that is nearer to it than any other.
  private static func owners(_ turns: [[UInt64]], nodeCount: Int) -> [Int?] {
    (0..<nodeCount).map { node in
      var best = unreachableTurns
      var owner: Int?
      for index in turns.indices {
        if turns[index][node] < best {
          (best, owner) = (turns[index][node], index)
        } else if turns[index][node] == best {
          owner = nil
        }
      }
      return owner
    }
  }

  /// Returns the nearest dominator of more than half of what a start reaches.
  static func choke(
    of start: NodeIndex, in graph: DirectedGraph, reversed: DirectedGraph
  ) -> StartCard.Choke? {
    let tree = graph.dominatorTree(root: start, reversed: reversed)
    // At most one child of the start dominates more than half; it is the nearest such dominator.
    for node in graph.nodes where tree.immediateDominator[node.position] == start.rawValue {
      guard node != start else { continue }
      // The sector itself can still be reached, so only the others behind it are cut off.
      let behind = Int(tree.subtreeSizes[node.position]) - 1
      if 2 * behind > tree.reachedCount {
        return StartCard.Choke(node: node, keeps: tree.reachedCount - behind - 1)
      }
    }
    return nil
  }
}

extension StartComparison {
  /// Returns starts that are far from each other: in the main component, where the map is well
  /// connected, each as far as possible from the previous ones and the first from the capital.
  ///
  /// - Complexity: O(count * (V + E) log V) time, O(V) space.
  public static func suggested(_ count: Int, on chart: StarChart) -> [NodeIndex] {
    guard let root = chart.warps.root else { return [] }
    let graph = chart.graph
    let components = graph.stronglyConnectedComponents().componentOf
    let cores = graph.undirected().coreNumbers()
    let main = graph.nodes.filter {
      components[$0.position] == components[root.position] && $0 != root
    }
    let deepest = main.map { cores[$0.position] }.max() ?? 0
    let fitting = main.filter { cores[$0.position] >= min(3, deepest) }
    var distance = [UInt64](repeating: unreachableTurns, count: graph.nodeCount)
    var chosen: [NodeIndex] = []
    var last = root
    while chosen.count < count {
      let (out, back) = (chart.turns(from: last), chart.turns(to: last))
      // The capital is only the starting point.
      let isFirst = chosen.isEmpty
      var best: NodeIndex?
      for node in fitting where !chosen.contains(node) {
        let away = min(distance[node.position], out[node.position] + back[node.position])
        if !isFirst { distance[node.position] = away }
        if best == nil || away > value(of: best, isFirst, out, back, distance) { best = node }
      }
      guard let best else { break }
      chosen.append(best)
      last = best
    }
    return chosen.sorted()
  }

  private static func value(
    of node: NodeIndex?, _ isFirst: Bool, _ out: [UInt64], _ back: [UInt64], _ distance: [UInt64]
  ) -> UInt64 {
    guard let node else { return 0 }
    return isFirst ? out[node.position] + back[node.position] : distance[node.position]
  }
}
