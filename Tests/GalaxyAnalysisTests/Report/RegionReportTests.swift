import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Region report")
struct RegionReportTests {
  /// A triangle, a tail with a dead end, a sink, a lone sector.
  ///
  /// ```
  /// 1 - 2       5 <- 3      6 alone
  ///  \ /  (3 -> 4 -> 3)
  ///   3 - 4
  /// ```
  @Test func figuresOfAHandMadeMap() throws {
    let list = EdgeList(
      nodeCount: 6,
      edges: [
        (0, 1), (1, 0), (1, 2), (2, 1), (2, 0), (2, 3), (3, 2), (2, 4), (5, 5), (0, 1), (0, 1),
      ])
    let report = RegionReport(measuring: Galaxy(list).regions[0])
    #expect(report.region == "edges" && report.sectors == 6)
    #expect(report.links == 5 && report.directedEdges == 8 && report.oneWayLinks == 2)
    #expect(report.dropped == DroppedEdges(selfLoops: 1, duplicates: 2))
    #expect(report.outDegree.histogram == [2, 2, 1, 0, 1])
    #expect(report.outDegree.minimum == 0 && report.outDegree.maximum == 4)
    #expect(report.outDegree.mean == 8.0 / 6)
    #expect(report.inDegree.histogram == [1, 2, 3])
    #expect(report.stronglyConnected.count == 3 && report.stronglyConnected.largest == [4, 1, 1])
    #expect(report.weaklyConnected.count == 2 && report.weaklyConnected.largest == [5, 1])
    #expect(report.mainComponent.size == 4 && report.mainComponent.share == 4.0 / 6)
    let distances = try #require(report.mainComponent.distances)
    // 1→2→3→4 is the longest way; 2 and 3 reach everyone in two hops or fewer.
    #expect(distances.diameter == 3 && distances.radius == 1)
    #expect(distances.meanDistance == (1 + 2 + 3 + 1 + 1 + 2 + 1 + 1 + 1 + 2 + 2 + 1) / 12.0)
    #expect(report.articulationPoints == [3])
    #expect(report.bridges == [SectorPair(lower: 3, upper: 4), SectorPair(lower: 3, upper: 5)])
    #expect(report.deadEnds == [4] && report.sinks == [5] && report.isolated == [6])
    #expect(abs(report.clustering - (1 + 1 + 1.0 / 6) / 6) < 1e-15)
    let betweenness = try #require(report.betweenness)
    #expect(betweenness.map(\.sector) == [3, 2, 1, 4, 5, 6])
    #expect(betweenness[0].value == 7 && betweenness[1].value == 3 && betweenness[2].value == 0)
  }

  @Test(arguments: [0, 1]) func nothingToMeasure(_ sectors: Int) throws {
    let galaxy = Galaxy(EdgeList(nodeCount: sectors, edges: []))
    let report = RegionReport(measuring: galaxy.regions[0])
    #expect(report.outDegree.histogram == [Int](repeating: 1, count: sectors))
    #expect(report.outDegree.minimum == 0 && report.outDegree.mean == 0)
    #expect(report.mainComponent.size == sectors && report.mainComponent.share == Double(sectors))
    #expect(
      report.mainComponent.distances == DistanceFigures(diameter: 0, radius: 0, meanDistance: 0))
    #expect(report.clustering == 0 && report.bridges.isEmpty)
    #expect(report.betweenness?.count == sectors)
    #expect(report.isolated.count == sectors)
    #expect(!report.lines.isEmpty)
  }

  @Test(arguments: 0..<60) func agreesWithNaiveReferences(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 14, using: &random)
    let report = RegionReport(measuring: Galaxy(list).regions[0])
    let naive = NaiveGraph(list)
    let nodes = 0..<naive.count
    let both = naive.undirected
    func numbers(_ matching: (Int) -> Bool) -> [Int] { nodes.filter(matching).map { $0 + 1 } }
    func outs(_ node: Int) -> [Int] { nodes.filter { naive.has[node][$0] } }
    func ins(_ node: Int) -> [Int] { nodes.filter { naive.has[$0][node] } }
    func sizes(_ component: [Int]) -> [Int] {
      Array(Set(component).map { id in component.count { $0 == id } }.sorted(by: >).prefix(10))
    }
    #expect(report.directedEdges == naive.edgeCount)
    #expect(report.links == naive.links().count)
    #expect(report.oneWayLinks == 2 * report.links - report.directedEdges)
    #expect(
      report.dropped.selfLoops + report.dropped.duplicates + naive.edgeCount == list.edges.count)
    #expect(report.stronglyConnected.largest == sizes(naive.strongComponents()))
    #expect(report.weaklyConnected.largest == sizes(naive.weakComponents()))
    #expect(report.articulationPoints == both.articulationPoints().map { $0 + 1 })
    #expect(
      report.bridges == both.bridges().map { SectorPair(lower: $0.0 + 1, upper: $0.1 + 1) })
    #expect(report.deadEnds == numbers { outs($0).count == 1 && outs($0) == ins($0) })
    #expect(report.sinks == numbers { outs($0).isEmpty && !ins($0).isEmpty })
    #expect(report.isolated == numbers { outs($0).isEmpty && ins($0).isEmpty })
    let coefficients = both.clusteringCoefficients()
    let mean = coefficients.isEmpty ? 0 : coefficients.reduce(0, +) / Double(coefficients.count)
    #expect(abs(report.clustering - mean) < 1e-12)
    let betweenness = naive.betweenness()
    for entry in report.betweenness ?? [] {
      #expect(abs(entry.value - betweenness[entry.sector - 1]) < 1e-9)
    }
    if let last = report.betweenness?.last {
      #expect(betweenness.count { $0 > last.value + 1e-9 } < 10)
    }
    try checkDistances(report, naive)
  }

  private func checkDistances(_ report: RegionReport, _ naive: NaiveGraph) throws {
    guard naive.count > 0 else { return }
    let components = naive.strongComponents()
    let members = (0..<naive.count).filter { components[$0] == components[0] }
    let inside = naive.isolating(Set((0..<naive.count).filter { !members.contains($0) }))
    let all = inside.distances()
    let rows = members.map { from in members.compactMap { all[from][$0] } }
    let farthest = rows.map { $0.max() ?? 0 }
    let total = rows.joined().reduce(0, +)
    let pairs = members.count * (members.count - 1)
    let figures = try #require(report.mainComponent.distances)
    #expect(report.mainComponent.size == members.count)
    #expect(figures.diameter == farthest.max() && figures.radius == farthest.min())
    #expect(
      abs(figures.meanDistance - (pairs == 0 ? 0 : Double(total) / Double(pairs))) < 1e-12)
  }

  @Test func threadsChangeNothing() {
    let galaxy = SyntheticMap().galaxy
    let one = AnalysisReport(measuring: galaxy, options: AnalysisOptions(threads: 1))
    let four = AnalysisReport(measuring: galaxy, options: AnalysisOptions(threads: 4))
    #expect(one == four && one.fieldValue == four.fieldValue)
  }
}
