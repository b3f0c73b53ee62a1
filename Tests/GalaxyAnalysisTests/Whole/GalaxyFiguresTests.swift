import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

@Suite struct GalaxyFiguresTests {
  /// A galaxy of small regions with random one-way and two-way warps, and random gates.
  private func galaxy(_ random: inout SplitMix64) -> Galaxy {
    var galaxy = Galaxy(name: "random", source: .rows)
    for index in 0..<1 + random.below(5) {
      let count = 1 + random.below(9)
      var region = Region(
        type: nil, name: "region-\(index)", displayName: "", sectors: SectorTable(count: count))
      region.sectorOffset = 100 * index
      region.root = random.below(count)
      for _ in 0..<random.below(2 * count) {
        region.warps.source.append(UInt32(random.below(count)))
        region.warps.destination.append(UInt32(random.below(count)))
        region.warps.flags.append(random.below(3) == 0 ? .twoWay : [])
        region.warps.turnCost.append(Int32(1 + random.below(3)))
      }
      galaxy.regions.append(region)
    }
    for _ in 0..<random.below(8) {
      let ends = (0..<2).map { _ in
        let region = random.below(galaxy.regions.count)
        return SectorReference(
          region: region, node: random.below(galaxy.regions[region].sectorCount))
      }
      guard ends[0].region != ends[1].region else { continue }
      galaxy.attachments.append(
        WarpTunnel(
          name: "", origin: ends[0], destination: ends[1], type: .natural,
          isTwoWay: random.below(2) == 0, isLatent: false, stability: 1,
          turnCost: 1 + random.below(3), length: 1))
    }
    return galaxy
  }

  @Test func sumsAreThoseOfTheJoinedGraph() {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let galaxy = galaxy(&random)
      let figures = GalaxyFigures(GalaxySummary(galaxy))
      let report = AnalysisReport(
        measuring: galaxy, options: AnalysisOptions(isFast: true, isWhole: true))
      let whole = report.regions[0]
      #expect(figures.sectors == whole.sectors, "SEED=\(seed)")
      #expect(figures.links == whole.links, "SEED=\(seed)")
      #expect(figures.directedEdges == whole.directedEdges, "SEED=\(seed)")
      #expect(figures.oneWayLinks == whole.oneWayLinks, "SEED=\(seed)")
      #expect(figures.outDegree == whole.outDegree, "SEED=\(seed)")
      #expect(figures.inDegree == whole.inDegree, "SEED=\(seed)")
      #expect(figures.stronglyConnected == whole.stronglyConnected, "SEED=\(seed)")
      #expect(figures.weaklyConnected == whole.weaklyConnected, "SEED=\(seed)")
      #expect(report.galaxy == (galaxy.regions.count > 1 ? figures : nil))
    }
  }

  @Test func partsAddUpInAnyOrder() {
    let seed = TestSeed.draw()
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let whole = GalaxySummary(galaxy(&random))
      var parts = GalaxySummary()
      for gate in whole.gates.reversed() { parts.add(gate) }
      for region in whole.regions { parts.add(region) }
      #expect(GalaxyFigures(parts) == GalaxyFigures(whole), "SEED=\(seed)")
      #expect(GalaxySummary(fieldValue: whole.fieldValue) == whole, "SEED=\(seed)")
    }
  }
}
