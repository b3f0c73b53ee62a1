import Determinism
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyGeneration

@Suite struct TunnelMatcherTests {
  @Test func pairsUseEachEndpointOnceAndKeepTheirDistance() throws {
    let seed = TestSeed.draw()
    for round in 0..<12 {
      let galaxySeed = try #require(Seed(value: seed + UInt64(round)))
      let region = Galaxy.generate(.playerOwned, seed: galaxySeed, scope: .warps).regions[0]
      let graph = region.undirectedWarps()
      var stream = RandomSource(seed: galaxySeed).stream("test")
      let count = stream.int(in: 0...region.sectorCount)
      let ends = stream.sample(count, of: region.sectorCount)
      for leastHops in [2, 4] {
        var matcher = TunnelMatcher(
          x: region.sectors.x.unpacked, y: region.sectors.y.unpacked, graph: graph,
          meanWarpLength: 400, leastHops: leastHops)
        let pairs = matcher.pair(ends, &stream)
        let used = pairs.flatMap { [$0.0, $0.1] }
        #expect(Set(used).count == used.count && Set(used).isSubset(of: ends))
        // In regions of this size, all endpoints but an odd one find a partner.
        #expect(count < 20 || pairs.count == count / 2)
        for (u, v) in pairs {
          let hops = graph.breadthFirstDistances(from: NodeIndex(u)).distances[v]
          #expect(hops >= UInt32(leastHops))
        }
      }
    }
  }

  @Test func endpointsThatAreTooCloseStayUnpaired() throws {
    let graph = UndirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
    var matcher = TunnelMatcher(
      x: [0, 10, 20], y: [0, 0, 0], graph: graph, meanWarpLength: 10, leastHops: 3)
    var stream = RandomSource(seed: 1).stream("test")
    #expect(matcher.pair([0, 1, 2], &stream).isEmpty)
  }
}
