import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct HopMatrixGrowthTests {
  @Test func growthIsThatOfAllPairs() {
    for list in GraphSamples.all(seed: 58, randomCount: 120, maximumNodeCount: 14) {
      var smaller = list
      smaller.edges = list.edges.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)
      let (before, after) = (list.graph.hopMatrix(), smaller.graph.hopMatrix())
      for excluded in [nil, list.graph.nodes.first] {
        var pairs: [[Int]] = []
        for source in list.graph.nodes where source != excluded {
          for target in list.graph.nodes where target != excluded {
            guard let old = before[source, target], after[source, target] != old else { continue }
            let growth = after[source, target].map { $0 - old } ?? 1000
            pairs.append([-growth, source.position, target.position, old])
          }
        }
        pairs.sort { $0.lexicographicallyPrecedes($1) }
        let found = before.largestGrowth(in: after, count: 5, excluding: excluded)
        #expect(
          found.map { [$0.source.position, $0.target.position, $0.before] }
            == pairs.prefix(5).map { Array($0.dropFirst()) }, "\(list)")
        #expect(found.allSatisfy { $0.after == after[$0.source, $0.target] })
      }
    }
  }
}
