import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct OrientedForestTests {
  /// A forest with one-way links in both orientations and two-way links.
  private func forest(using random: inout SplitMix64) -> DirectedGraph {
    let count = 1 + Int(random.next() % 40)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    let reach = 1 + random.next() % 40
    for node in 1..<max(count, 1) {
      let parent = UInt32(node - 1 - Int(random.next() % min(UInt64(node), reach)))
      let kind = random.next() % 8
      if kind == 7 { continue }
      if kind != 1 {
        sources.append(UInt32(node))
        targets.append(parent)
      }
      if kind != 2 {
        sources.append(parent)
        targets.append(UInt32(node))
      }
    }
    return DirectedGraph(nodeCount: count, sources: sources, targets: targets)
  }

  @Test func matchesSearches() {
    var random = SplitMix64(seed: 77)
    for _ in 0..<500 {
      let graph = forest(using: &random)
      let summary = graph.distanceSummary()
      let searches = graph.nodes.map { graph.breadthFirstDistances(from: $0) }
      #expect(summary.eccentricities == searches.map(\.eccentricity))
      #expect(summary.sum == searches.reduce(0) { $0 + $1.sum })
      #expect(
        summary.reachablePairs == searches.reduce(0) { $0 + UInt64($1.reachedCount - 1) })
      #expect(areClose(graph.betweenness(), graph.betweenness(sources: Array(graph.nodes))))
    }
  }

  @Test func longPathsTakeLinearTime() throws {
    let count = 300_000
    let nodes = (0..<UInt32(count - 1)).map { $0 }
    let line = UndirectedGraph(nodeCount: count, sources: nodes, targets: nodes.map { $0 + 1 })
    let graph = DirectedGraph(uncheckedOffsets: line.offsets, targets: line.targets)
    let summary = graph.distanceSummary()
    #expect(summary.diameter == UInt32(count - 1) && summary.radius == UInt32(count / 2))
    #expect(summary.mean == Double(count + 1) / 3)
    let half = Double(count / 2)
    #expect(graph.betweenness()[count / 2] == 2 * half * (half - 1))
  }
}
