import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

@Suite("Forms of a report")
struct ReportFormTests {
  private let galaxy = Galaxy(GraphZoo.barbell(size: 4, between: 1))

  @Test func keysAreInOrder() throws {
    let document = AnalysisReport(measuring: galaxy).fieldValue
    #expect(document.keys == ["schema", "version", "regions"])
    #expect(document["schema"] == .text("warpwright.analyze") && document["version"] == .integer(1))
    guard case .list(let regions)? = document["regions"] else {
      Issue.record("no list of regions")
      return
    }
    #expect(
      regions[0].keys == [
        "region", "sectors", "links", "directedEdges", "oneWayLinks", "dropped", "outDegree",
        "inDegree", "stronglyConnected", "weaklyConnected", "mainComponent", "articulationPoints",
        "bridges", "deadEnds", "sinks", "isolated", "clustering", "betweenness", "formations",
        "missing", "defects",
      ])
    #expect(
      regions[0]["mainComponent"]?.keys == ["size", "share", "diameter", "radius", "meanDistance"])
    #expect(regions[0]["outDegree"]?.keys == ["min", "mean", "max", "histogram"])
    #expect(regions[0]["dropped"]?.keys == ["selfLoops", "duplicates"])
    #expect(regions[0]["stronglyConnected"]?.keys == ["count", "largest"])
  }

  @Test func fastOmitsQuadraticFigures() {
    let report = RegionReport(
      measuring: galaxy.regions[0], options: AnalysisOptions(isFast: true))
    #expect(report.fieldValue["mainComponent"]?.keys == ["size", "share"])
    #expect(report.fieldValue["betweenness"] == nil && report.betweenness == nil)
  }

  @Test func formationsEqualADetection() throws {
    let region = SyntheticMap.withFormations.region
    let report = RegionReport(measuring: region, options: AnalysisOptions(isFast: true))
    let detection = FormationDetector.detect(in: region)
    #expect(report.detection == detection)
    for key in ["formations", "missing", "defects"] {
      #expect(report.fieldValue[key] == detection.fieldValue[key])
    }
    #expect(report.lines.contains("  WARP_SINK           1  Formation 2"))
    var none = report
    none.detection = nil
    #expect(none.fieldValue["formations"] == nil)
  }

  @Test func timingsNameTheKernels() {
    let report = AnalysisReport(
      measuring: galaxy, options: AnalysisOptions(timingRepeats: 2))
    let keys = [
      "build", "scc", "components", "blocks", "bfs", "dominators", "kcore", "pagerank",
      "communities", "distances", "closeness", "betweenness", "detect",
    ]
    #expect(report.fieldValue["timings"]?.keys == keys)
    #expect(report.regions[0].fieldValue["timings"]?.keys == keys)
    #expect(report.timings?[.scc] != nil && report.timings?[.detect] != nil)
  }

  @Test func timingsKeepTheSmallest() {
    var timings = KernelTimings()
    timings.record(.scc, KernelTime(cpu: 2, wall: 5))
    timings.record(.build, KernelTime(cpu: 1, wall: 1))
    timings.record(.scc, KernelTime(cpu: 3, wall: 4))
    #expect(timings[.scc] == KernelTime(cpu: 2, wall: 4))
    #expect(timings.entries.map(\.kernel) == [.build, .scc])
    #expect(timings.adding(timings)[.scc] == KernelTime(cpu: 4, wall: 8))
  }

  @Test func pageShortensLongLists() {
    let lines = RegionReport(measuring: Galaxy(EdgeList(nodeCount: 40, edges: [])).regions[0]).lines
    #expect(lines[0].hasPrefix("edges  ") && lines[0].hasSuffix("  40 sectors"))
    #expect(
      lines.contains(
        "  isolated            40  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, … 27 more"))
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test(arguments: [20, 50, 72, 80, 120, 500]) func pagesKeepTheirWidth(_ width: Int) {
    var report = RegionReport(measuring: SyntheticMap.withFormations.region)
    report.region = String(repeating: "long ", count: 100)
    let lines = report.page(width: width).map(\.text)
    #expect(lines.allSatisfy { $0.count <= min(max(width, 50), 120) && $0.last != " " })
    #expect(lines[0].hasSuffix("200 sectors"))
  }

  @Test func bars() {
    #expect(Bars.bar(1, of: 2, width: 4) == "██")
    #expect(Bars.bar(1, of: 1000, width: 4) == "▏" && Bars.bar(0, of: 2, width: 4) == "")
    #expect(Bars.bar(5, of: 2, width: 4) == "████" && Bars.bar(3, of: 16, width: 4) == "▊")
    #expect(Bars.curve([1, 0, 4, 8], width: 10) == "▁ ▄█")
    #expect(Bars.curve([1, 1, 4, 0], width: 2) == "▄█" && Bars.curve([], width: 3) == "")
    #expect(
      [0, 999, 1000, -12345, 1_234_567].map(grouped) == [
        "0", "999", "1,000", "-12,345", "1,234,567",
      ])
  }

  @Test func hopsFromTheCapital() {
    let report = RegionReport(measuring: galaxy.regions[0])
    #expect(report.hopsFromCapital == [1, 3, 1, 1, 3])
    #expect(report.fieldValue["hopsFromCapital"] == nil)
  }

  @Test func aWholeGalaxyIsOneGraph() throws {
    let pair = SyntheticMap.pair()
    let report = AnalysisReport(measuring: pair, options: AnalysisOptions(isWhole: true))
    #expect(report.regions.map(\.region) == ["galaxy"])
    let whole = report.regions[0]
    let part = RegionReport(measuring: pair.regions[0])
    #expect(whole.sectors == 400)
    #expect(whole.links == 2 * (part.links + pair.regions[0].tunnels.count) + 1)
    #expect(whole.stronglyConnected.count == 1)
    let landing = try #require(pair.attachments.first?.origin.node)
    #expect(whole.bridges.contains(SectorPair(lower: landing + 1, upper: landing + 201)))
    #expect(AnalysisReport(measuring: pair).regions.map(\.region) == ["lattice", "twin"])
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (1.2345, 3, "1.235"), (-0.0001, 2, "0.00"), (-1.5, 0, "-2"),
    (99.95, 1, "100.0"),
  ])
  func decimals(_ value: Double, _ places: Int, _ text: String) {
    #expect(fixed(value, decimals: places) == text)
  }
}
