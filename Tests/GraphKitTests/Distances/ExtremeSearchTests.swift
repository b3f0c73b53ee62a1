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

  /// Nodes with the same neighbors have the same eccentricity, which bounds tell before a search does.
  @Test func figuresThatFollowFromBoundsEndTheSearch() {
    let rows: [[UInt32]] = [
      [1, 10], [0, 2], [1, 3], [2, 4, 5], [3], [3, 6, 8], [3, 5, 7, 9], [6, 8], [5, 7, 9],
      [2, 3, 8, 10], [9],
    ]
    for node in rows.indices {
      for copies in [0, 1, 3, 20] {
        var all = rows + Array(repeating: rows[node], count: copies)
        for other in all.indices where all[other].contains(UInt32(node)) {
          all[other] += (rows.count..<rows.count + copies).map { UInt32($0) }
        }
        let sources = all.indices.flatMap { row in all[row].map { _ in UInt32(row) } }
        let graph = DirectedGraph(
          nodeCount: all.count, sources: sources, targets: all.flatMap { $0 })
        let (extremes, summary) = (graph.distanceExtremes(), graph.distanceSummary())
        #expect(extremes.diameter == summary.diameter...summary.diameter, "\(node) × \(copies)")
        #expect(extremes.radius == summary.radius...summary.radius, "\(node) × \(copies)")
      }
    }
  }

  @Test func smallGraphsHaveTheirFigures() {
    var random = SplitMix64(seed: 175)
    for _ in 0..<20_000 {
      let count = UInt32.random(in: 5...14, using: &random)
      var sources: [UInt32] = []
      var targets: [UInt32] = []
      for node in 1..<count {
        // A path to the node before and back makes it strongly connected.
        let other = UInt32.random(in: 0..<node, using: &random)
        sources += [node, other]
        targets += [other, node]
      }
      for _ in 0..<UInt32.random(in: 0...count, using: &random) {
        sources.append(.random(in: 0..<count, using: &random))
        targets.append(.random(in: 0..<count, using: &random))
      }
      let graph = DirectedGraph(nodeCount: Int(count), sources: sources, targets: targets)
      let (extremes, summary) = (graph.distanceExtremes(), graph.distanceSummary())
      #expect(extremes.diameter == summary.diameter...summary.diameter)
      #expect(extremes.radius == summary.radius...summary.radius)
    }
  }
}
