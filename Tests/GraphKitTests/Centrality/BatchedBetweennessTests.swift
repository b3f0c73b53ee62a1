import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct BatchedBetweennessTests {
  /// Several shards of a small graph share a sweep, with a remainder at the end.
  @Test func shardsThatShareSweepsMatchSingleSearches() {
    var random = SplitMix64(seed: 91)
    for (nodeCount, shardCount) in [(300, 5), (600, 8), (1500, 8)] {
      let graph = RandomGraphs.mapLike(nodeCount: nodeCount, using: &random).graph
      let work = BatchedBetweenness(
        rows: graph.rows, starts: (0..<UInt32(nodeCount)).map { $0 }, shardCount: shardCount)
      let partial = work.run(threads: 1)
      #expect(partial.count == shardCount)
      var sums = [Double](repeating: 0, count: nodeCount)
      for scores in partial {
        for (node, score) in scores.enumerated() { sums[node] += score }
      }
      #expect(areClose(sums, single(graph)))
      for threads in 2...5 { #expect(work.run(threads: threads) == partial) }
    }
  }

  /// Rows of any length, of nodes in and out of the classes that have loops of their own.
  @Test func starsAndFansMatchSingleSearches() {
    for degree in 1...12 {
      // Two hubs with as many nodes between them, and a chain.
      let edges = (2..<degree + 2).flatMap { [(0, $0), ($0, 1), (1, $0)] }
      let list = EdgeList(
        nodeCount: degree + 4, edges: edges + [(1, degree + 2), (degree + 2, degree + 3)])
      let starts = (0..<UInt32(list.nodeCount)).map { $0 }
      let work = BatchedBetweenness(rows: list.graph.rows, starts: starts, shardCount: 1)
      #expect(areClose(work.run(threads: 1)[0], NaiveGraph(list).betweenness()), "\(list)")
    }
  }

  private func single(_ graph: DirectedGraph) -> [Double] {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    let padding = UInt32(graph.nodeCount)
    PaddedRows(graph.rows) { _ in padding }.withView { view in
      var search = SingleBrandes(view)
      defer { search.deallocate() }
      scores.withUnsafeMutableBufferPointer { buffer in
        guard let scores = buffer.baseAddress else { return }
        for node in 0..<padding { search.accumulate(from: node, into: scores) }
      }
    }
    return scores
  }
}
