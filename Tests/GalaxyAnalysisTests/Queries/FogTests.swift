import GalaxyModel
import GalaxyTestSupport
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite("Fog")
struct FogTests {
  @Test(arguments: 0..<120) func visitsRevealWarpsThatLeave(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 12, using: &random)
    let region = Galaxy(list).regions[0]
    let visited = (0..<list.nodeCount).filter { _ in random.below(3) == 0 }
    let explorer = Explorer(region, visited: visited + [-1, 99])
    let graph = NaiveGraph(list)
    let seen = (0..<list.nodeCount).filter { node in
      !visited.contains(node) && visited.contains { graph.has[$0][node] }
    }
    let known = explorer.knownRegion
    let numbers = (0..<known.sectorCount).map { known.sectors.number($0) }
    #expect(numbers == (visited + seen).sorted().map { $0 + 1 })
    // Exactly the edges that leave visited sectors, and those back along two-way warps.
    let edges = NaiveGraph(WarpGraph(known).graph)
    for u in edges.has.indices {
      for v in edges.has.indices {
        let (from, to) = (numbers[u] - 1, numbers[v] - 1)
        let isShown = visited.contains(from) || visited.contains(to) && graph.has[to][from]
        #expect(edges.has[u][v] == (graph.has[from][to] && isShown))
      }
    }
    #expect(explorer.knowledge.count { $0 == .visited } == visited.count)
    #expect(explorer.knowledge.count { $0 != .unknown } == known.sectorCount)
  }

  @Test func latentWarpsLookTwoWayWithoutAScanner() {
    var region = Galaxy(EdgeList(nodeCount: 3, edges: [(0, 1), (2, 0)])).regions[0]
    region.warps.flags = [.latent, []]
    let blind = Explorer(region, visited: [0]).knownRegion
    #expect(blind.warps.flags == [.twoWay] && blind.sectorCount == 2)
    let sharp = Explorer(region, visited: [0], hasScanner: true).knownRegion
    #expect(sharp.warps.flags == [.latent])
  }

  @Test func hiddenFactsAreNotRevealed() {
    var map = SyntheticMap()
    map.declare(.deadEnd, anchor: 150)
    map.region.seed = 7
    var galaxy = map.galaxy
    galaxy.seed = 7
    galaxy.settings = [.init("seed", 7)]
    let visited = Explorer.surroundings(of: [0], hops: 3, in: map.region)
    let explorer = Explorer(map.region, visited: visited)
    let known = explorer.knownGalaxy(of: galaxy)
    #expect(known.seed == nil && known.settings.isEmpty && known.regions[0].seed == nil)
    #expect(known.regions[0].formations.isEmpty && known.regions[0].sectorCount < 60)
    // What was only seen tells no hazard and no type.
    let table = known.regions[0].sectors
    for node in 0..<table.count where !table.flags[node].contains(.discovered) {
      #expect(table.hazard[node] == 0 && table.type[node] == .standard)
    }
    #expect(explorer.veiledRegion.sectorCount == 200)
    #expect(explorer.veiledRegion.warps.count == known.regions[0].warps.count)
    let report = FogReport(explorer, in: map.region).fieldValue
    #expect(report["visited"] == .list(visited.map { .int($0 + 1) }))
  }
}
