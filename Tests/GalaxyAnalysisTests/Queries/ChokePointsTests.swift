import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Choke points")
struct ChokePointsTests {
  @Test(arguments: 0..<200) func agreesWithTryingAllSets(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 9, using: &random)
    let chart = StarChart(region: 0, of: Galaxy(list))
    let count = list.nodeCount
    let from = (0..<count).filter { _ in random.below(4) == 0 }
    let to = (0..<count).filter { !from.contains($0) && random.below(4) == 0 }
    let options = ChokePoints.Options(
      stopsBothWays: seed % 2 == 0, sparesFirst: seed % 3 == 0, sparesSecond: seed % 5 < 2)
    let graph = options.stopsBothWays ? NaiveGraph(list).undirected : NaiveGraph(list)
    let spared = (options.sparesFirst ? from : []) + (options.sparesSecond ? to : [])
    let sets = (0..<1 << count).filter { set in
      !spared.contains { set >> $0 & 1 == 1 } && !Self.reaches(graph, from, to, without: set)
    }
    let smallest = sets.map(\.nonzeroBitCount).min()
    do {
      let found = try ChokePoints(
        from: from.map { NodeIndex($0) }, to: to.map { NodeIndex($0) }, on: chart, options: options)
      #expect(found.nodes.count == smallest && found.courses.count == smallest)
      let set = found.nodes.reduce(0) { $0 | 1 << $1.position }
      #expect(sets.contains(set))
      for course in found.courses {
        let nodes = course.map(\.position)
        #expect(from.contains(nodes[0]) && to.contains(nodes[nodes.count - 1]))
        for (a, b) in zip(nodes, nodes.dropFirst()) { #expect(graph.has[a][b]) }
        #expect(nodes.count { set >> $0 & 1 == 1 } == 1)
      }
      if smallest == 1 {
        #expect(
          Set(found.gates.map { 1 << $0.position })
            == Set(sets.filter { $0.nonzeroBitCount == 1 }))
      } else {
        #expect(found.gates.isEmpty)
      }
    } catch {
      switch error {
      case .emptyGroup: #expect(from.isEmpty || to.isEmpty)
      case .apart: #expect(smallest == 0)
      case .touching: #expect(smallest == nil)
      }
    }
  }

  private static func reaches(
    _ graph: NaiveGraph, _ from: [Int], _ to: [Int], without set: Int
  ) -> Bool {
    var seen = Set(from.filter { set >> $0 & 1 == 0 })
    var frontier = Array(seen)
    while let node = frontier.popLast() {
      for next in 0..<graph.count
      where graph.has[node][next] && set >> next & 1 == 0 && seen.insert(next).inserted {
        frontier.append(next)
      }
    }
    return to.contains { seen.contains($0) }
  }

  @Test func groupsOfSectors() {
    let chart = StarChart(region: 0, of: SyntheticMap().galaxy)
    #expect(chart.nodes(of: .zone(.federation)).count == 66)
    #expect(chart.nodes(of: .cluster(4)).count == 50)
    #expect(chart.nodes(of: .sectorType(.anomaly)).map(\.position) == [60, 61, 62])
    #expect(chart.nodes(of: .region(0)).count == 200 && chart.nodes(of: .region(1)).isEmpty)
    #expect(chart.nodes(of: .sectors([NodeIndex(5), NodeIndex(3), NodeIndex(5)])).count == 2)
  }
}
