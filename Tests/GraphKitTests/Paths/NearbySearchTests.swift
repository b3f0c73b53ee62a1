import GalaxyTestSupport
import GraphKit
import Testing

@Suite("Nearby search")
struct NearbySearchTests {
  @Test(arguments: 0..<200) func matchesRelaxationOfAllEdges(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let graph = RandomGraphs.any(maximumNodeCount: 14, using: &random).graph
    let costs =
      seed % 2 == 0 ? nil : (0..<graph.edgeCount).map { _ in UInt32(random.below(5)) }
    var search = NearbySearch(graph, costs: costs)
    for source in graph.nodes {
      let limit = random.below(5)
      // best[v] after k rounds: the minimum over walks of at most k edges.
      var best = [UInt64?](repeating: nil, count: graph.nodeCount)
      best[source.position] = 0
      for _ in 0..<limit {
        let before = best
        for node in graph.nodes {
          guard let reached = before[node.position] else { continue }
          for edge in graph.edgePositions(of: node) {
            let target = Int(graph.targets[edge])
            let cost = reached + UInt64(costs?[edge] ?? 1)
            best[target] = min(best[target] ?? .max, cost)
          }
        }
      }
      let found = search.search(from: source, limit: limit)
      #expect(Set(found.map(\.node)).count == found.count)
      var costOf = [UInt64?](repeating: nil, count: graph.nodeCount)
      for finding in found { costOf[finding.node.position] = finding.cost }
      #expect(costOf == best)
    }
  }
}
