import Criteria
import Determinism
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

/// Criteria about a whole galaxy agree with the report of the joined graph and with its regions.
@Suite("Criteria on a whole galaxy")
struct RegionSubjectTests {
  private func sample(_ seed: UInt64) throws -> Maps.Sample {
    let settings = try GenerationSettings(
      preset: .galaxy,
      ["galaxy.playerRegions": .integer(2), "region.sectors": .integer(120)])
    let (galaxy, rows) = try GalaxyGenerator(seed: Seed(seed), settings: settings).generateRows()
    return Maps.Sample(galaxy: galaxy, contents: ChartContents(rows, of: galaxy), rows: rows)
  }

  @Test func figuresAreThoseOfTheJoinedReport() throws {
    let sample = try sample(TestSeed.draw())
    let subject = RegionSubject(joining: sample.galaxy, contents: sample.contents)
    let report = try #require(
      AnalysisReport(
        measuring: sample.galaxy, options: AnalysisOptions(isFast: true, isWhole: true)
      ).regions.first)
    func expect(_ text: String, _ value: Double) throws {
      #expect(try Maps.value(text, on: subject) == .number(value), "\(text)")
    }
    try expect("sectors", Double(report.sectors))
    try expect("links", Double(report.links))
    try expect("articulationPoints", Double(report.articulationPoints.count))
    try expect("bridges", Double(report.bridges.count))
    try expect("stronglyConnected.count", Double(report.stronglyConnected.count))
    try expect("clustering", report.clustering)
    try expect("violations", 0)
  }

  @Test func setsAreThoseOfAllRegions() throws {
    let sample = try sample(TestSeed.draw())
    let regions = sample.galaxy.regions
    let subject = RegionSubject(joining: sample.galaxy, contents: sample.contents)
    let parts = regions.indices.map {
      RegionSubject(region: $0, of: sample.galaxy, contents: sample.contents)
    }
    for text in [
      "count(sectors)", "count(stations)", "count(planets)", "count(clusters)", "count(tunnels)",
      "count(formations)", "count(sectors[type == NEBULA])", "sum(stations: class)",
      "count(sectors[zone == FRONTIER])", "sum(clusters: cap)", "declared(BUBBLE)",
    ] {
      let sum = try parts.reduce(0.0) { sum, part in
        guard case .number(let value) = try Maps.value(text, on: part) else { return .nan }
        return sum + value
      }
      #expect(try Maps.value(text, on: subject) == .number(sum), "\(text)")
    }
    // Gates are warps of the whole.
    let warps = regions.reduce(sample.galaxy.attachments.count) { $0 + $1.warps.count }
    #expect(try Maps.value("count(warps)", on: subject) == .number(Double(warps)))
  }

  @Test func distancesCrossGates() throws {
    let sample = try sample(TestSeed.draw())
    let subject = RegionSubject(joining: sample.galaxy, contents: sample.contents)
    let chart = StarChart(joining: sample.galaxy, includingTunnels: false)
    let ids = sample.galaxy.regions.map { $0.globalID(1) }
    for from in ids {
      let start = try chart.node(numbered: from)
      let hops = chart.graph.breadthFirstDistances(from: start).distances
      for to in ids {
        let distance = hops[try chart.node(numbered: to).position]
        let value: CriteriaValue = .number(distance == .unreached ? .infinity : Double(distance))
        #expect(try Maps.value("hops(\(from), \(to))", on: subject) == value, "\(from) \(to)")
      }
    }
  }
}
