import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct VertexCutTests {
  private func check(_ list: EdgeList, _ sources: Set<Int>, _ targets: Set<Int>, _ ends: Bool) {
    let cut = list.graph.minimumVertexCut(
      fromAnyOf: sources.sorted().map { NodeIndex($0) },
      toAnyOf: targets.sorted().map { NodeIndex($0) }, cuttingEnds: ends)
    let naive = NaiveGraph(list)
    let all = naive.smallestCuts(from: sources, to: targets, cuttingEnds: ends)
    #expect((cut == nil) == (all == nil), "\(list) \(sources) \(targets)")
    guard let cut = cut.map({ Set($0.map(\.position)) }), let all else { return }
    #expect(all.contains(cut), "\(list) \(sources) \(targets) \(ends): \(cut)")
    // It is the nearest cut: nodes reachable before it are reachable before all other cuts.
    let near = naive.reached(from: sources, without: cut)
    for other in all {
      #expect(near.isSubset(of: naive.reached(from: sources, without: other)), "\(list)")
    }
  }

  @Test func matchesExhaustiveSearch() {
    var random = SplitMix64(seed: 33)
    for list in GraphSamples.exhaustive where list.nodeCount > 1 {
      check(list, [random.below(list.nodeCount)], [random.below(list.nodeCount)], false)
      if random.below(4) == 0 {
        check(list, [random.below(list.nodeCount)], [random.below(list.nodeCount)], true)
      }
    }
    for _ in 0..<600 {
      let list =
        random.below(2) == 0
        ? RandomGraphs.uniform(nodeCount: 8, density: 0.1 + 0.4 * random.unit(), using: &random)
        : RandomGraphs.mapLike(nodeCount: 9, using: &random)
      let sources = Set((0...random.below(3)).map { _ in random.below(list.nodeCount) })
      let targets = Set((0...random.below(3)).map { _ in random.below(list.nodeCount) })
      check(list, sources, targets, false)
      check(list, sources, targets, true)
    }
  }

  @Test func findsKnownCuts() {
    let grid = GraphZoo.grid(width: 30, height: 20).graph
    #expect(grid.minimumVertexCut(from: NodeIndex(0), to: NodeIndex(599))?.count == 2)
    #expect(grid.minimumVertexCut(from: NodeIndex(0), to: NodeIndex(1)) == nil)
    let left = (0..<20).map { NodeIndex(30 * $0) }
    let right = (0..<20).map { NodeIndex(30 * $0 + 29) }
    #expect(grid.minimumVertexCut(fromAnyOf: left, toAnyOf: right)?.count == 20)
    #expect(grid.minimumVertexCut(fromAnyOf: left, toAnyOf: right, cuttingEnds: true) == left)
    let barbell = GraphZoo.barbell(size: 5, between: 2).graph
    #expect(
      barbell.minimumVertexCut(from: NodeIndex(0), to: NodeIndex(11))?.map(\.position) == [4])
    #expect(GraphZoo.path(4).graph.minimumVertexCut(from: NodeIndex(3), to: NodeIndex(0)) == [])
  }
}
