import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("StationPlanner: fixed stations first, then a share of the sectors")
struct StationPlannerTests {
  private func sites(
    _ region: Region, avoiding: [Int] = [], _ adjust: (inout SettingValues) -> Void = { _ in }
  ) -> [StationSite] {
    var survey = RegionSurvey(region, index: 0)
    return StationPlanner.sites(
      &survey, avoiding: avoiding, Sketch.context(profile: .empty, adjust))
  }

  private func node(_ kind: StationSite.Kind, in sites: [StationSite]) -> Int? {
    sites.first { $0.kind == kind }?.node
  }

  @Test func anchorsHaveFixedSectors() {
    let found = sites(Sketch.region(100, Sketch.cycle(100), fedspace: 10, type: .playerOwned))
    #expect(node(.capital, in: found) == 0)
    #expect(node(.commerce, in: found) == 1)
    #expect(node(.starterDock, in: found) == 9)
    // Sector N - 5 is node N - 6.
    #expect(node(.frontierDock, in: found) == 94)
    #expect(found.map(\.node) == found.map(\.node).sorted())
    #expect(Set(found.map(\.node)).count == found.count)
  }

  @Test func numbersAreARoundedShareOfTheSectors() {
    for count in [100, 101, 103, 110, 300] {
      let region = Sketch.region(count, Sketch.cycle(count), type: .playerOwned)
      let percents = [(15, false), (50, true)]
      for (percent, isTradewars) in percents {
        let wanted = (Double(count * percent) / 100).rounded(.toNearestOrAwayFromZero)
        #expect(
          sites(region) { $0[\.density] = isTradewars ? .tradewars : .documented }.count
            == Int(wanted))
      }
      #expect(sites(region) { $0[\.stationPercent] = 20 }.count == (count * 20 + 50) / 100)
      // There are never fewer than the fixed ones.
      #expect(sites(region) { $0[\.stationPercent] = 0 }.count == 4)
    }
    #expect(sites(Sketch.region(100)) { $0.switchOff(.stations) }.isEmpty)
  }

  @Test func aTerranDockIsInTheBusiestLawfulSector() {
    // Two cliques joined by a single sector: every path between them leads through it.
    var links: [(Int, Int)] = []
    for first in 0..<20 { for second in first + 1..<20 { links.append((first, second)) } }
    for first in 21..<40 { for second in first + 1..<40 { links.append((first, second)) } }
    links += [(15, 20), (20, 30)]
    let region = Sketch.region(40, links, fedspace: 10)
    let found = sites(region)
    let dock = found.first { $0.kind == .tradeDockA }
    #expect([15, 20, 30].contains(dock?.node ?? -1))
    #expect(dock?.stationClass == 11)
    #expect(sites(region) { $0.switchOff(.docks) }.allSatisfy { $0.kind != .tradeDockA })
    let owned = Sketch.region(40, links, fedspace: 10, type: .playerOwned)
    #expect(sites(owned).allSatisfy { $0.kind != .tradeDockA && $0.kind != .tradeDockB })
  }

  @Test func randomStationsKeepAwayFromLandingsAndAvoidedSectors() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let links = Sketch.randomLinks(120, extra: 60, seed: seed)
      var region = Sketch.region(120, links, fedspace: 10, type: .playerOwned)
      region.seed = seed
      let landing = RegionSurvey(region, index: 0).landing
      let avoided = [40, 41, 42]
      let found = sites(region, avoiding: avoided) { $0[\.stationPercent] = 60 }
      let random = found.filter { $0.kind == .ordinary }.map(\.node)
      #expect(random.count == 72 - 4, "seed \(seed)")
      #expect(Set(random).isDisjoint(with: avoided + [landing]), "seed \(seed)")
    }
  }

  @Test func busyClustersHaveMoreStationsThanOutposts() {
    // Weights of 1.5, 1 and 0.5: over many seeds, shares follow them.
    var counts = [0, 0, 0]
    for seed in 1...40 as ClosedRange<UInt64> {
      var region = Sketch.region(300, Sketch.cycle(300), type: .playerOwned)
      region.seed = seed
      region.clusters = [ClusterType.tradeHub, .standard, .frontierOutpost].enumerated().map {
        Cluster(
          ordinal: $0 + 1, name: "\($0)", type: $1, firstSector: 100 * $0 + 1,
          lastSector: 100 * $0 + 100, maxWarps: 6)
      }
      region.sectors.cluster = PackedColumn((0..<300).map { UInt32($0 / 100) })
      for site in sites(region) where site.kind == .ordinary { counts[site.node / 100] += 1 }
    }
    let total = Double(counts.reduce(0, +))
    #expect(abs(Double(counts[0]) / total - 0.5) < 0.05)
    #expect(abs(Double(counts[1]) / total - 1.0 / 3) < 0.05)
    #expect(abs(Double(counts[2]) / total - 1.0 / 6) < 0.05)
  }

  @Test func aTakenSectorIsReplacedByTheLowestOfTheCapitalCluster() {
    // Sectors 2 and 10 are islands, so that neither the first port nor the dock fits there.
    var region = Sketch.region(100, Sketch.cycle(100), type: .playerOwned)
    region.formations = [
      SpecialFormation(ordinal: 1, type: .lostSector, name: "a", anchor: 1, interior: []),
      SpecialFormation(ordinal: 2, type: .lostSector, name: "b", anchor: 9, interior: []),
    ]
    let found = sites(region)
    #expect(node(.commerce, in: found) == 2)
    #expect(node(.starterDock, in: found) == 3)
  }
}
