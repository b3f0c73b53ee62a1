import Determinism
import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyGeneration

@Suite struct HopFieldTests {
  /// A draft of random one-way and two-way warps.
  private func draft(_ stream: inout RandomStream) -> WarpDraft {
    let count = stream.int(in: 2...40)
    var draft = WarpDraft(nodeCount: count, slots: 6)
    for _ in 0..<3 * count {
      let (u, v) = (stream.index(below: count), stream.index(below: count))
      if u == v || draft.isLinked(u, v) || draft.outDegree(u) == 6 { continue }
      if stream.chance(1, in: 2) && draft.outDegree(v) < 6 {
        draft.link(u, v)
      } else {
        draft.addWarp(u, v)
      }
    }
    return draft
  }

  private func graph(_ draft: WarpDraft) -> DirectedGraph {
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for u in 0..<draft.nodeCount {
      for slot in 0..<draft.outDegree(u) {
        sources.append(UInt32(u))
        targets.append(UInt32(draft.target(u, slot)))
      }
    }
    return DirectedGraph(nodeCount: draft.nodeCount, sources: sources, targets: targets)
  }

  @Test func fieldsAgreeWithDistancesInTheReversedGraph() throws {
    let seed = TestSeed.draw()
    var stream = RandomSource(seed: try #require(Seed(value: seed))).stream("test")
    for _ in 0..<200 {
      let draft = draft(&stream)
      var mainland = Mainland(draft: draft)
      let target = stream.index(below: draft.nodeCount)
      let limit = stream.int(in: 1...8)
      let field = mainland.hops(to: target, limit: limit, draft)
      let distances = graph(draft).reversed().breadthFirstDistances(from: NodeIndex(target))
        .distances
      for hops in 0...limit {
        let expected = distances.indices.filter { distances[$0] == UInt32(hops) }
        #expect(field.nodes(at: hops...hops).sorted() == expected)
      }
      let all = field.nodes(at: 0...limit).map { distances[$0] }
      #expect(all == all.sorted())
    }
  }

  @Test func closedWarpsAreNotUsed() throws {
    let seed = TestSeed.draw()
    var stream = RandomSource(seed: try #require(Seed(value: seed))).stream("test")
    for _ in 0..<200 {
      let draft = draft(&stream)
      let source = stream.index(below: draft.nodeCount)
      guard draft.outDegree(source) > 0 else { continue }
      let target = draft.target(source, stream.index(below: draft.outDegree(source)))
      var open = draft
      open.removeWarp(source, target)
      let distance = graph(open).breadthFirstDistances(from: NodeIndex(source)).distances[target]
      var mainland = Mainland(draft: draft)
      let hops = mainland.hops(
        from: source, to: target, besides: (source, target), limit: 5, draft)
      #expect(hops == min(5, Int(distance)))
    }
  }
}
