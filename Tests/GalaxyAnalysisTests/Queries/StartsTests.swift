import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Starts")
struct StartsTests {
  @Test(arguments: 0..<150) func chokesAgreeWithRemovingEachSector(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 12, using: &random)
    guard list.nodeCount > 0 else { return }
    let graph = list.graph
    let start = NodeIndex(random.below(list.nodeCount))
    func reached(without node: Int?) -> Int {
      let rest = node.map { NaiveGraph(list).isolating([$0]) } ?? NaiveGraph(list)
      var seen: Set<Int> = [start.position]
      var frontier = [start.position]
      while let next = frontier.popLast() {
        for target in 0..<rest.count where rest.has[next][target] && seen.insert(target).inserted {
          frontier.append(target)
        }
      }
      return seen.count
    }
    let all = reached(without: nil)
    let chokes = (0..<list.nodeCount).filter { node in
      node != start.position && 2 * (all - reached(without: node) - 1) > all
    }
    let found = StartComparison.choke(of: start, in: graph, reversed: graph.reversed())
    // The nearest one: those behind it keep more.
    let nearest = chokes.min { reached(without: $0) < reached(without: $1) }
    #expect(found?.node.position == nearest)
    #expect(found?.keeps == nearest.map { reached(without: $0) })
  }

  @Test func cardsAndFairness() {
    // A path of six with a capital in the middle, stations at the ends.
    let edges = (0..<5).flatMap { [($0, $0 + 1), ($0 + 1, $0)] }
    var galaxy = Galaxy(EdgeList(nodeCount: 6, edges: edges))
    galaxy.regions[0].root = 2
    let chart = StarChart(region: 0, of: galaxy)
    let stations = [TradeTests.station(0, class: 1), TradeTests.station(1, class: 8)]
    let comparison = StartComparison(
      [NodeIndex(0), NodeIndex(5)], on: chart, contents: ChartContents(stations: stations), reach: 2
    )
    let (left, right) = (comparison.cards[0], comparison.cards[1])
    #expect(left.inReach == 3 && left.territory == 3 && left.toCapital == 2 && left.rival == 5)
    #expect(comparison.owners == [0, 0, 0, 1, 1, 1])
    #expect(left.stations == 2 && left.nearestStation == 0 && left.income == 10.5)
    #expect(right.stations == 0 && right.nearestStation == 4 && right.income == 0)
    #expect(left.planets == nil && right.choke == .init(node: NodeIndex(4), keeps: 1))
    let fairness = comparison.fairness
    #expect(fairness.map(\.figure) == ["inReach", "territory", "stations", "income"])
    #expect(fairness.map(\.fairness.ratio) == [1, 1, 0, 0])
    #expect(comparison.lines.count == 5)
  }

  @Test func suggestionsAreFarFromEachOther() {
    let chart = StarChart(region: 0, of: SyntheticMap().galaxy)
    let starts = StartComparison.suggested(4, on: chart)
    #expect(starts.count == 4 && starts == starts.sorted())
    for (index, start) in starts.enumerated() {
      let turns = chart.turns(from: start)
      for other in starts[(index + 1)...] { #expect(turns[other.position] > 4) }
    }
    let empty = StarChart(region: 0, of: Galaxy(EdgeList(nodeCount: 0, edges: [])))
    #expect(StartComparison.suggested(4, on: empty).isEmpty)
    #expect(StartComparison.suggested(900, on: chart).count < 900)
  }
}
