import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Estimates of a report")
struct RegionEstimatesTests {
  @Test func largeGraphsHaveThem() throws {
    let galaxy = Galaxy(GraphZoo.grid(width: 40, height: 20))
    let exact = RegionReport(measuring: galaxy.regions[0])
    let report = RegionReport(
      measuring: galaxy.regions[0], options: AnalysisOptions(threads: 2, exactLimit: 799))
    let truth = try #require(exact.mainComponent.distances)
    let estimates = try #require(report.estimates)
    let document = report.fieldValue
    #expect(document["betweenness"] == nil && exact.fieldValue["estimates"] == nil)
    #expect(document["mainComponent"]?.keys == ["size", "share", "diameter", "radius"])
    #expect(document["mainComponent"]?["diameter"] == .int(truth.diameter))
    #expect(document["mainComponent"]?["radius"] == .int(truth.radius))
    #expect(
      document["estimates"]?.keys == [
        "confidence", "samples", "meanDistance", "closeness", "betweenness",
      ])
    let mean = estimates.meanDistance
    #expect(abs(mean.value - truth.meanDistance) <= mean.error && mean.error > 0)
    #expect(estimates.betweenness.count == 10 && estimates.closeness.count == 10)
    #expect(report.lines.contains { $0.contains("mean \(fixed(mean.value, decimals: 1)) ± ") })
    #expect(report.lines.contains { $0.contains("betweenness, \(estimates.samples) samples") })
    let same = RegionReport(
      measuring: galaxy.regions[0], options: AnalysisOptions(exactLimit: 800))
    #expect(same == exact)
  }

  @Test func unknownExtremesAreBounds() {
    let report = RegionReport(
      measuring: Galaxy(GraphZoo.cycle(3_000).symmetric).regions[0],
      options: AnalysisOptions(exactLimit: 100))
    let document = report.fieldValue
    #expect(document["mainComponent"]?.keys == ["size", "share"])
    #expect(document["estimates"]?["radius"] != nil)
  }
}
