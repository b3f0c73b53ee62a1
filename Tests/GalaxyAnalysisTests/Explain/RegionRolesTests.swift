import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite struct RegionRolesTests {
  private func region(_ list: EdgeList) -> Region {
    var region = Region(
      type: nil, name: "graph", displayName: "Graph",
      sectors: SectorTable(count: list.nodeCount))
    for (source, target) in list.edges where source != target {
      if region.warps.links(from: source, to: target).isEmpty {
        region.warps.insert(from: source, to: target, flags: [])
      }
    }
    return region
  }

  /// The figures of the edges that are left, computed again from all distances.
  private func expect(
    _ told: Removal.Figures, _ nodes: [Int], _ edges: [(Int, Int)], _ context: String
  ) {
    let place = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    let left = edges.compactMap { edge in
      place[edge.0].flatMap { one in place[edge.1].map { (one, $0) } }
    }
    let naive = NaiveGraph(EdgeList(nodeCount: nodes.count, edges: left))
    let found = naive.distances().enumerated().flatMap { source, row in
      row.enumerated().compactMap { $0 == source ? nil : $1 }
    }
    let mean = found.isEmpty ? nil : Double(found.reduce(0, +)) / Double(found.count)
    #expect(told.meanDistance == mean, "\(context)")
    let both = NaiveGraph(EdgeList(nodeCount: nodes.count, edges: left + left.map { ($1, $0) }))
    let reached = both.distances().map { row in row.map { $0 != nil } }
    #expect(told.weakComponents == Set(reached).count, "\(context)")
    let largest = reached.map { $0.count { $0 } }.max() ?? 0
    #expect(told.cutOff == nodes.count - largest, "\(context)")
  }

  @Test func removalsAgreeWithAllDistances() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<40 {
      let list = RandomGraphs.any(maximumNodeCount: 12, using: &random)
      let region = region(list)
      let edges = list.edges.filter { $0.0 != $0.1 }
      let roles = RegionRoles(region)
      let nodes = Array(0..<list.nodeCount)
      for node in nodes {
        let rest = nodes.filter { $0 != node }
        expect(roles.removing(sector: node).after, rest, edges, "\(list) without \(node)")
      }
      for (u, v) in edges {
        let rest = edges.filter { $0 != (u, v) && $0 != (v, u) }
        expect(roles.removing(link: u, v).after, nodes, rest, "\(list) without \(u)-\(v)")
      }
    }
  }
}
