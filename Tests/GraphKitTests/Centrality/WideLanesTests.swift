import GalaxyTestSupport
import Testing

@testable import GraphKit

/// Kernels yield identical results with and without 512-bit vector instructions.
///
/// On a processor without these instructions, both run the same code.
@Suite struct WideLanesTests {
  @Test func pathCountsMatchPortableCode() {
    for (graph, starts) in graphs(seed: 84) {
      var work = BatchedBetweenness(rows: graph.rows, starts: starts, shardCount: 3)
      let wide = work.run(threads: 1)
      work.hasWideLanes = false
      #expect(work.run(threads: 1) == wide)
      #expect(work.run(threads: 2) == wide)
    }
  }

  @Test func sweepsMatchPortableCode() {
    for (graph, _) in graphs(seed: 85) {
      let levels = [true, false].map { hasWideLanes in
        let found = Collected<LevelList>(count: (graph.nodeCount + 511) / 512)
        DistanceSweep(graph, hasWideLanes: hasWideLanes).run(
          threads: 1, makeVisitor: { LevelList() },
          afterBatch: { batch, visitor in
            found[batch] = visitor
            visitor = LevelList()
          })
        return found.all()
      }
      #expect(levels[0] == levels[1])
    }
  }

  /// The findings of a sweep at each distance.
  private struct LevelList: SweepVisitor, Equatable {
    var found: [UInt64] = []
    var fresh: [[UInt32: DistanceSweep.Word]] = []

    mutating func visit(_ level: SweepLevel) {
      found.append(level.found)
      var words: [UInt32: DistanceSweep.Word] = [:]
      for position in 0..<level.count where level.fresh[position] != DistanceSweep.Word() {
        words[level.nodes[position]] = level.fresh[position]
      }
      fresh.append(words)
      #expect(level.found == words.values.reduce(0) { $0 + CarrySaveCounter.ones(in: $1) })
    }
  }

  /// Graphs with hubs, long rows, and unreachable nodes, and sources with duplicates.
  private func graphs(seed: UInt64) -> [(DirectedGraph, [UInt32])] {
    var random = SplitMix64(seed: seed)
    var lists = (0..<60).map { _ in RandomGraphs.any(maximumNodeCount: 90, using: &random) }
    lists.append(RandomGraphs.mapLike(nodeCount: 700, using: &random))
    lists.append(EdgeList(nodeCount: 300, edges: (1..<300).flatMap { [(0, $0), ($0, 0)] }))
    return lists.map { list in
      let starts = (0..<UInt32(list.nodeCount)).flatMap { node in
        [UInt32](repeating: node, count: random.below(4) == 0 ? 2 : 1)
      }
      return (list.graph, starts)
    }
  }
}
