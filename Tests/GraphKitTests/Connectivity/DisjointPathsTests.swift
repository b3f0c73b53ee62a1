import GalaxyTestSupport
import GraphKit
import Testing

@Suite("Disjoint paths")
struct DisjointPathsTests {
  @Test func handlesSharedNodesAndEmptyGroups() {
    // 0 → {1, 2} → 3 → {4, 5} → 6
    let graph = EdgeList(
      nodeCount: 7,
      edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (3, 5), (4, 6), (5, 6)]
    ).graph
    let narrow = graph.disjointPaths(from: [NodeIndex(0)], to: [NodeIndex(6)])
    #expect(narrow.cut == [NodeIndex(0)] && narrow.paths.count == 1)
    let middle = graph.disjointPaths(
      from: [NodeIndex(1), NodeIndex(2)], to: [NodeIndex(4), NodeIndex(5)])
    #expect(middle.cut == [NodeIndex(3)])
    // A node in both groups is a path by itself.
    let both = graph.disjointPaths(
      from: [NodeIndex(1), NodeIndex(4)], to: [NodeIndex(4), NodeIndex(6)])
    #expect(both.cut == [NodeIndex(1), NodeIndex(4)])
    #expect(graph.disjointPaths(from: [], to: [NodeIndex(1)]).cut == [])
  }

  @Test(arguments: 0..<400) func matchesExhaustiveSearch(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 9, using: &random)
    guard list.nodeCount > 0 else { return }
    let graph = list.graph
    func group() -> [NodeIndex] {
      (0..<list.nodeCount).filter { _ in random.below(3) == 0 }.map { NodeIndex($0) }
    }
    let (sources, targets, avoided) = (group(), group(), seed % 3 == 0 ? group() : [])
    let found = graph.disjointPaths(from: sources, to: targets, avoiding: avoided)
    let smallest = Self.smallestCut(
      NaiveGraph(list), Set(sources.map(\.position)), Set(targets.map(\.position)),
      avoiding: Set(avoided.map(\.position)))
    #expect(found.cut.count == smallest, "\(list)")
    #expect(
      !Self.reaches(
        NaiveGraph(list), Set(sources.map(\.position)), Set(targets.map(\.position)),
        without: Set((avoided + found.cut).map(\.position))))
    // As many paths as cut nodes, along edges from one group to the other, without shared nodes.
    #expect(found.paths.count == smallest)
    var seen: Set<NodeIndex> = []
    for path in found.paths {
      #expect(sources.contains(path[0]) && targets.contains(path[path.count - 1]))
      for (from, to) in zip(path, path.dropFirst()) {
        #expect(graph.contains(edgeFrom: from, to: to))
      }
      for node in path {
        #expect(seen.insert(node).inserted)
        #expect(!avoided.contains(node))
      }
    }
  }

  private static func smallestCut(
    _ graph: NaiveGraph, _ sources: Set<Int>, _ targets: Set<Int>, avoiding: Set<Int>
  ) -> Int {
    (0..<1 << graph.count).filter { set in
      let removed = avoiding.union((0..<graph.count).filter { set >> $0 & 1 == 1 })
      return !reaches(graph, sources, targets, without: removed)
    }
    .map(\.nonzeroBitCount).min() ?? 0
  }

  private static func reaches(
    _ graph: NaiveGraph, _ sources: Set<Int>, _ targets: Set<Int>, without removed: Set<Int>
  ) -> Bool {
    var seen = sources.subtracting(removed)
    var frontier = Array(seen)
    while let node = frontier.popLast() {
      for next in 0..<graph.count
      where graph.has[node][next] && !removed.contains(next) && seen.insert(next).inserted {
        frontier.append(next)
      }
    }
    return !seen.isDisjoint(with: targets)
  }
}
