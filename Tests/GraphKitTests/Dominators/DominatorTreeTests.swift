import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct DominatorTreeTests {
  /// Compares a tree with the results of deleting nodes.
  private func check(_ tree: DominatorTree, _ naive: NaiveGraph, root: NodeIndex) {
    let dominates = naive.dominance(root: root.position)
    #expect(tree.root == root)
    #expect(tree.immediateDominator.optional == naive.immediateDominators(root: root.position))
    #expect(tree.reachedCount == dominates[root.position].count { $0 })
    for a in 0..<naive.count {
      #expect(Int(tree.subtreeSizes[a]) == dominates[a].count { $0 })
      let answers = (0..<naive.count).map { tree.dominates(NodeIndex(a), NodeIndex($0)) }
      #expect(answers == dominates[a])
      #expect(tree.isReached(NodeIndex(a)) == dominates[root.position][a])
      let chain = tree.dominators(of: NodeIndex(a)).map(\.position).sorted()
      #expect(chain == (0..<naive.count).filter { dominates[$0][a] })
    }
  }

  @Test func matchesNodeDeletionOnAllSmallGraphs() {
    for list in GraphSamples.exhaustive {
      let graph = list.graph
      let naive = NaiveGraph(list)
      // By symmetry, one root covers all graphs of four nodes.
      for root in graph.nodes.prefix(list.nodeCount == 4 ? 1 : 3) {
        check(graph.dominatorTree(root: root), naive, root: root)
      }
    }
  }

  @Test func matchesNodeDeletionOnRandomGraphs() {
    var random = SplitMix64(seed: 51)
    var lists = GraphZoo.small.map(\.edges)
    for _ in 0..<300 { lists.append(RandomGraphs.any(maximumNodeCount: 12, using: &random)) }
    for _ in 0..<25 { lists.append(RandomGraphs.mapLike(nodeCount: 24, using: &random)) }
    for list in lists where list.nodeCount > 0 {
      let graph = list.graph
      let root = NodeIndex(random.below(list.nodeCount))
      let reversed = graph.reversed()
      check(graph.dominatorTree(root: root, reversed: reversed), NaiveGraph(list), root: root)
      check(
        graph.postDominatorTree(root: root, reversed: reversed), NaiveGraph(list).reversed,
        root: root)
      #expect(graph.postDominatorTree(root: root) == reversed.dominatorTree(root: root))
    }
  }

  @Test func childrenMatchImmediateDominators() {
    let edges = EdgeList(nodeCount: 6, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)])
    let tree = edges.graph.dominatorTree(root: NodeIndex(0))
    let children = tree.childrenGraph()
    #expect(Array(children.successors(of: NodeIndex(0))) == [1, 2, 3])
    #expect(Array(children.successors(of: NodeIndex(3))) == [4])
    #expect(children.edgeCount == 4)
    #expect(!tree.isReached(NodeIndex(5)))
  }
}
