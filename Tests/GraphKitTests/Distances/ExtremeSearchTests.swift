import GalaxyTestSupport
import GraphKit
import Testing

@Suite struct ExtremeSearchTests {
  @Test func boundsEncloseTheFiguresWhateverTheLimit() {
    var random = SplitMix64(seed: 173)
    for _ in 0..<60 {
      let whole = RandomGraphs.mapLike(nodeCount: 200, using: &random).graph
      let components = whole.stronglyConnectedComponents()
      let graph = whole.subgraph(inducedBy: components.nodes(in: 0)).graph
      let summary = graph.distanceSummary()
      for limit in 0..<30 {
        let extremes = graph.distanceExtremes(searchLimit: limit)
        #expect(extremes.diameter.contains(summary.diameter), "limit \(limit)")
        #expect(extremes.radius.contains(summary.radius), "limit \(limit)")
      }
    }
  }

  @Test func limitEndsTheSearchOfARing() {
    let ring = GraphZoo.cycle(50_000).symmetric.graph
    let extremes = ring.distanceExtremes(searchLimit: 40)
    #expect(extremes.diameter.contains(25_000) && extremes.radius.contains(25_000))
    #expect(!extremes.isExact && extremes.searchCount < 50)
  }

  @Test func fewSearchesSufficeForMaps() {
    var random = SplitMix64(seed: 174)
    let whole = RandomGraphs.mapLike(nodeCount: 20_000, using: &random).graph
    let components = whole.stronglyConnectedComponents()
    let largest = components.sizes.firstIndex(of: components.sizes.max() ?? 0) ?? 0
    let graph = whole.subgraph(inducedBy: components.nodes(in: largest)).graph
    let extremes = graph.distanceExtremes()
    let summary = graph.distanceSummary(threads: 2)
    #expect(extremes.diameter.lowerBound == summary.diameter)
    #expect(extremes.radius.lowerBound == summary.radius)
    #expect(extremes.searchCount < 300)
  }
}
