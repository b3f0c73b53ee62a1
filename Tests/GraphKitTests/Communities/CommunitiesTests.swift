import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct CommunitiesTests {
  /// The modularity of a partition by definition: a sum over all ordered pairs.
  private func modularity(_ naive: NaiveGraph, _ labels: [UInt32]) -> Double {
    let degrees = naive.has.map { $0.count { $0 } }
    let whole = Double(degrees.reduce(0, +))
    if whole == 0 { return 0 }
    var sum = 0.0
    for u in 0..<naive.count {
      for v in 0..<naive.count where labels[u] == labels[v] {
        sum += (naive.has[u][v] ? 1 : 0) - Double(degrees[u] * degrees[v]) / whole
      }
    }
    return sum / whole
  }

  /// The best modularity of any partition.
  private func best(_ naive: NaiveGraph) -> Double {
    var best = -1.0
    func extend(_ labels: [UInt32], _ used: UInt32) {
      if labels.count == naive.count {
        best = max(best, modularity(naive, labels))
        return
      }
      for label in 0...used { extend(labels + [label], max(used, label + 1)) }
    }
    extend([], 0)
    return best
  }

  @Test func communitiesAreConnectedAndNumberedInOrder() {
    for list in GraphSamples.undirected(seed: 91, randomCount: 400, maximumNodeCount: 30) {
      let graph = list.graph.undirected()
      let result = graph.communities(seed: UInt64(list.edges.count))
      #expect(result.communityOf.count == graph.nodeCount)
      #expect(
        abs(result.modularity - modularity(NaiveGraph(list), result.communityOf)) < 1e-12, "\(list)"
      )
      #expect(result.modularity >= 0, "\(list)")
      var next: UInt32 = 0
      var sizes = [UInt32](repeating: 0, count: result.count)
      for community in result.communityOf {
        #expect(community <= next)
        next = max(next, community + 1)
        sizes[Int(community)] += 1
      }
      #expect(sizes == result.sizes)
      for community in 0..<result.count {
        let members = graph.nodes.filter { result.communityOf[$0.position] == community }
        let inside = list.graph.subgraph(inducedBy: members).graph
        #expect(inside.weaklyConnectedComponents().count == 1, "\(list)")
      }
    }
  }

  @Test func modularityIsNearlyOptimal() {
    var random = SplitMix64(seed: 92)
    var hits = 0
    for round in 0..<60 {
      let list = RandomGraphs.any(maximumNodeCount: 8, using: &random).symmetric
      let optimum = best(NaiveGraph(list))
      let found = list.graph.undirected().communities(seed: UInt64(round)).modularity
      #expect(found <= optimum + 1e-12)
      #expect(found >= optimum - 0.1, "\(list)")
      if found >= optimum - 1e-12 { hits += 1 }
    }
    #expect(hits >= 54)
  }

  @Test func findsKnownCommunities() {
    let barbell = GraphZoo.barbell(size: 6, between: 0).graph.undirected().communities()
    #expect(barbell.communityOf == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    // A ring of cliques.
    let (cliques, size) = (12, 5)
    var edges: [(Int, Int)] = []
    for clique in 0..<cliques {
      edges += GraphZoo.complete(size).edges.map {
        ($0.source + size * clique, $0.target + size * clique)
      }
      edges.append((size * clique, size * ((clique + 1) % cliques) + 1))
    }
    let ring = EdgeList(nodeCount: cliques * size, edges: edges).graph.undirected()
    #expect(ring.communities(seed: 5).sizes == [UInt32](repeating: 5, count: cliques))
    // Resolution 0 merges all nodes, and a high resolution separates them.
    #expect(ring.communities(resolution: 0).count == 1)
    #expect(ring.communities(resolution: 1000).count == cliques * size)
    #expect(GraphZoo.empty(3).graph.undirected().communities().count == 3)
    #expect(GraphZoo.empty(0).graph.undirected().communities().count == 0)
  }

  @Test func resultDependsOnlyOnSeed() {
    var random = SplitMix64(seed: 93)
    let graph = RandomGraphs.mapLike(nodeCount: 3000, using: &random).graph.undirected()
    #expect(graph.communities(seed: 7) == graph.communities(seed: 7))
    #expect(graph.communities(seed: 7) != graph.communities(seed: 8))
    let one = graph.communities(seed: 7, iterations: 1).modularity
    let several = graph.communities(seed: 7, iterations: 6).modularity
    #expect(one > 0.85 && several >= one - 1e-12)
  }

  /// Reports of maps name communities, and have the same bytes in all versions.
  @Test func partitionsStayTheSame() {
    var random = SplitMix64(seed: 94)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for seed in 0..<20 {
      let graph = RandomGraphs.mapLike(nodeCount: 400, using: &random).graph.undirected()
      for community in graph.communities(seed: UInt64(seed)).communityOf {
        digest = (digest ^ UInt64(community)) &* 0x100_0000_01b3
      }
    }
    #expect(digest == 0x7acd_436e_ddd5_c5fe)
  }
}
