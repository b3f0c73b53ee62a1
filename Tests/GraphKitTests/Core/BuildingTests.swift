import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct BuildingTests {
  @Test func rowsMatchTheAdjacencyMatrix() {
    for list in GraphSamples.all(seed: 1, randomCount: 2000, maximumNodeCount: 40) {
      let graph = list.graph
      let naive = NaiveGraph(list)
      #expect(NaiveGraph(graph).has == naive.has, "\(list)")
      #expect(graph.edgeCount == naive.edgeCount)
      #expect((try? DirectedGraph(validating: graph.offsets, targets: graph.targets)) == graph)
      #expect(DirectedGraph(uncheckedOffsets: graph.offsets, targets: graph.targets) == graph)
    }
  }

  @Test func droppedEdgesAreCounted() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      let nodeCount = 1 + random.below(12)
      let list = RandomGraphs.entries(
        nodeCount: nodeCount, count: random.below(60), using: &random)
      let isTwoWay = list.edges.map { _ in random.below(2) == 0 }
      let (graph, dropped) = DirectedGraph.build(
        nodeCount: nodeCount, sources: list.edges.map { UInt32($0.source) },
        targets: list.edges.map { UInt32($0.target) }, isTwoWay: isTwoWay)

      var seen: Set<[Int]> = []
      var expected = DroppedEdges()
      for (edge, isTwoWay) in zip(list.edges, isTwoWay) {
        if edge.source == edge.target {
          expected.selfLoops += 1
          continue
        }
        if !seen.insert([edge.source, edge.target]).inserted { expected.duplicates += 1 }
        if isTwoWay, !seen.insert([edge.target, edge.source]).inserted { expected.duplicates += 1 }
      }
      #expect(dropped == expected)
      #expect(graph.edgeCount == seen.count)
      #expect(seen.allSatisfy { graph.contains(edgeFrom: NodeIndex($0[0]), to: NodeIndex($0[1])) })
      let oneWay = DirectedGraph(
        nodeCount: nodeCount, sources: seen.map { UInt32($0[0]) },
        targets: seen.map { UInt32($0[1]) })
      #expect(oneWay == graph)
    }
  }

  @Test func inputOrderDoesNotMatter() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<1000 {
      let nodeCount = 1 + random.below(10)
      var list = RandomGraphs.entries(nodeCount: nodeCount, count: random.below(30), using: &random)
      let graph = list.graph
      list.edges.sort { ($0.source, $0.target) < ($1.source, $1.target) }
      #expect(list.graph == graph)
      // Without duplicates and self-loops, in the order of the rows.
      var sources: [UInt32] = []
      for node in graph.nodes {
        graph.forEachSuccessor(of: node) { _ in sources.append(node.rawValue) }
      }
      let rebuilt = DirectedGraph.build(
        nodeCount: nodeCount, sources: sources, targets: graph.targets)
      #expect(rebuilt.graph == graph)
      #expect(rebuilt.dropped == DroppedEdges())
    }
  }

  @Test func longRowsAreSorted() {
    var random = SplitMix64(seed: 3)
    for nodeCount in [30, 100, 300] {
      let list = RandomGraphs.entries(nodeCount: nodeCount, count: 60 * nodeCount, using: &random)
      let graph = list.graph
      #expect((try? DirectedGraph(validating: graph.offsets, targets: graph.targets)) == graph)
      #expect(NaiveGraph(graph).has == NaiveGraph(list).has)
    }
  }

  @Test func accessorsMatchRows() {
    for list in GraphSamples.all(seed: 4, randomCount: 300, maximumNodeCount: 20) {
      let graph = list.graph
      let naive = NaiveGraph(list)
      for node in graph.nodes {
        let row = naive.has[node.position]
        let expected = row.indices.filter { row[$0] }
        var walked: [Int] = []
        graph.forEachSuccessor(of: node) { walked.append($0.position) }
        #expect(walked == expected)
        #expect(Array(graph.successors(of: node)).ints == expected)
        #expect(graph.outDegree(of: node) == expected.count)
        for target in graph.nodes {
          #expect(graph.contains(edgeFrom: node, to: target) == row[target.position])
        }
      }
    }
  }

  @Test func reversedAndUndirectedMatchTheMatrix() {
    for list in GraphSamples.all(seed: 5, randomCount: 1000, maximumNodeCount: 40) {
      let graph = list.graph
      let naive = NaiveGraph(list)
      let undirected = graph.undirected()
      #expect(NaiveGraph(graph.reversed()).has == naive.reversed.has, "\(list)")
      #expect(graph.reversed().reversed() == graph)
      #expect(NaiveGraph(undirected.asDirected()).has == naive.undirected.has, "\(list)")
      #expect(undirected.edgeCount == naive.links().count)
      let rebuilt = try? UndirectedGraph(
        validating: undirected.offsets, targets: undirected.targets)
      #expect(rebuilt == undirected)
    }
  }

  @Test func inducedSubgraphsKeepInnerEdges() {
    var random = SplitMix64(seed: 6)
    for list in GraphSamples.all(seed: 7, randomCount: 500, maximumNodeCount: 20) {
      let graph = list.graph
      let members = graph.nodes.filter { _ in random.below(3) > 0 }
      let (part, nodes) = graph.subgraph(inducedBy: members.shuffled(using: &random) + members)
      #expect(nodes == members)
      #expect((try? DirectedGraph(validating: part.offsets, targets: part.targets)) == part)
      for (new, old) in nodes.enumerated() {
        for (newTarget, oldTarget) in nodes.enumerated() {
          #expect(
            part.contains(edgeFrom: NodeIndex(new), to: NodeIndex(newTarget))
              == graph.contains(edgeFrom: old, to: oldTarget))
        }
      }
    }
  }

  @Test func invalidRowsAreRejected() {
    func fault(_ offsets: [UInt32], _ targets: [UInt32]) -> GraphFormatError? {
      do throws(GraphFormatError) {
        _ = try DirectedGraph(validating: offsets, targets: targets)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault([], []) == .missingOffsets)
    #expect(fault([0], []) == nil)
    #expect(fault([1], [0]) == .offsetOutOfOrder(position: 0))
    #expect(fault([0, 2, 1, 2], [1, 2]) == .offsetOutOfOrder(position: 2))
    #expect(fault([0, 1], [0, 0]) == .offsetOutOfOrder(position: 1))
    #expect(fault([0, 1], [1]) == .targetOutOfRange(source: NodeIndex(0), target: 1))
    #expect(fault([0, 1, 1], [0]) == .selfLoop(node: NodeIndex(0)))
    #expect(fault([0, 2, 2, 2], [2, 1]) == .rowNotAscending(source: NodeIndex(0)))
    #expect(fault([0, 2, 2, 2], [1, 1]) == .rowNotAscending(source: NodeIndex(0)))
    #expect(
      throws: GraphFormatError.missingOpposite(source: NodeIndex(0), target: NodeIndex(1))
    ) { try UndirectedGraph(validating: [0, 1, 1], targets: [1]) }
  }

  @Test func degreeHistogramsCountNodes() {
    #expect(GraphZoo.outStar(6).graph.outDegreeHistogram() == [5, 0, 0, 0, 0, 1])
    #expect(GraphZoo.outStar(6).graph.inDegreeHistogram() == [1, 5])
    #expect(GraphZoo.outStar(6).graph.undirected().degreeHistogram() == [0, 5, 0, 0, 0, 1])
    #expect(GraphZoo.empty(0).graph.outDegreeHistogram() == [])
    #expect(GraphZoo.empty(0).graph.inDegreeHistogram() == [])
    #expect(GraphZoo.empty(3).graph.inDegreeHistogram() == [3])
  }
}
