import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ColorRefinementTests {
  /// Colors by repeated comparison of all neighbors.
  private func naive(_ graph: DirectedGraph, _ initial: [UInt32]) -> [Int] {
    var colors = initial.map(Int.init)
    while true {
      let looks = graph.nodes.map { node in
        let out = graph.successors(of: node).map { colors[Int($0)] }.sorted()
        let into = graph.nodes.filter { graph.contains(edgeFrom: $0, to: node) }
          .map { colors[$0.position] }.sorted()
        return [[colors[node.position]], out, into]
      }
      var names: [[[Int]]: Int] = [:]
      let next = looks.map { look in
        let name = names[look] ?? names.count
        names[look] = name
        return name
      }
      if Set(next).count == Set(colors).count { return next }
      colors = next
    }
  }

  /// The groups of nodes of one color.
  private func groups<Color: Hashable>(_ colors: [Color]) -> Set<[Int]> {
    Set(Dictionary(grouping: colors.indices) { colors[$0] }.values.map(Array.init))
  }

  @Test func partitionsAreThoseOfRepeatedComparison() {
    for list in GraphSamples.all(seed: 17, randomCount: 150, maximumNodeCount: 20) {
      let graph = list.graph
      for initial in [
        [UInt32](repeating: 0, count: graph.nodeCount),
        (0..<graph.nodeCount).map { $0 == 0 ? 1 : 0 },
        (0..<graph.nodeCount).map { UInt32($0 % 3) },
      ] {
        let refined = graph.refinedColors(initial)
        #expect(groups(refined) == groups(naive(graph, initial)), "\(list)")
      }
    }
  }

  @Test func aPathIsFoldedInItsMiddle() {
    let count: UInt32 = 2_000
    let graph = DirectedGraph(
      nodeCount: Int(count), sources: Array(0..<count - 1), targets: Array(1..<count),
      isTwoWay: [Bool](repeating: true, count: Int(count) - 1))
    let colors = graph.refinedColors([UInt32](repeating: 0, count: Int(count)))
    #expect(Set(colors).count == 1_000)
    #expect(colors.indices.allSatisfy { colors[$0] == colors[colors.count - 1 - $0] })
  }

  @Test func noNodesHaveNoColors() {
    #expect(DirectedGraph(nodeCount: 0).refinedColors([]).isEmpty)
  }
}
