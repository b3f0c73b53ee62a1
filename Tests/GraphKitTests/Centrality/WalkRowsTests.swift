import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct WalkRowsTests {
  /// Each predecessor is near or far, once.
  @Test func dividesThePredecessors() {
    var random = SplitMix64(seed: 95)
    var lists = GraphSamples.all(seed: 95, randomCount: 200, maximumNodeCount: 20)
    // Several ranges, and nodes with more predecessors than a row has places.
    lists.append(RandomGraphs.entries(nodeCount: 9000, count: 40_000, using: &random))
    for list in lists {
      let graph = list.graph
      graph.reversed().rows.withView { reversed in
        let rows = WalkRows(reversed)
        defer { rows.deallocate() }
        let ones = UnsafeMutablePointer<Double>.scratch(graph.nodeCount + 1, filledWith: 1)
        defer { ones.deallocate() }
        var covered = 0
        for range in 0..<rows.rangeCount {
          rows.sumFar(of: range, ones)
          var far = rows.firstFar(of: range)
          let nodes = rows.nodes(in: range)
          #expect(nodes.lowerBound == covered)
          covered = nodes.upperBound
          for node in nodes {
            let row = (0..<WalkRows.width).map { rows.near[WalkRows.width * node + $0] }
            let near = row.filter { $0 != UInt32(graph.nodeCount) }
            #expect(near.allSatisfy { nodes.contains(Int($0)) } && Set(near).count == near.count)
            var count = near.count
            if rows.farNodes[far] == UInt32(node) {
              count += Int(rows.farSums[far])
              far += 1
            }
            #expect(count == Int(reversed.offsets[node + 1] - reversed.offsets[node]))
          }
        }
        #expect(covered == graph.nodeCount)
      }
    }
  }
}
