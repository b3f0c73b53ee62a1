import GalaxyAnalysis
import GalaxyModel
import GalaxyTestSupport
import Testing
import WarpMap

@Suite("Links")
struct RegionLinksTests {
  private static let count = 9

  /// Rows of every kind: one-way, two-way, opposite, repeated, latent, loops.
  private func rows(_ random: inout SplitMix64) -> [(Int, Int, WarpFlags)] {
    (0..<random.below(40)).map { _ in
      let flags: [WarpFlags] = [[], [], .twoWay, .latent, [.twoWay, .latent]]
      return (
        random.below(Self.count), random.below(Self.count), flags[random.below(flags.count)]
      )
    }
  }

  private func region(_ rows: [(Int, Int, WarpFlags)]) -> Region {
    var region = Region(
      type: nil, name: "r", displayName: "r", sectors: SectorTable(count: Self.count))
    region.warps = WarpTable(
      source: rows.map { UInt32($0.0) }, destination: rows.map { UInt32($0.1) },
      flags: rows.map(\.2))
    return region
  }

  @Test(arguments: 0..<300) func linksDoNotDependOnTheListing(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let rows = rows(&random)
    var has: Set<[Int]> = []
    for (u, v, flags) in rows where u != v {
      has.insert([u, v])
      if flags.contains(.twoWay) { has.insert([v, u]) }
    }
    let pairs = Set(has.map { $0.sorted() })
    var links: [RegionLinks.Link] = []
    RegionLinks(region(rows)).visit { links.append($0) }
    #expect(Set(links.map { [$0.source, $0.target].sorted() }) == pairs, "seed \(seed)")
    #expect(links.count == pairs.count, "seed \(seed)")
    for link in links {
      #expect(has.contains([link.source, link.target]))
      #expect(link.isTwoWay == has.contains([link.target, link.source]))
      #expect(!link.isTwoWay || link.source < link.target && !link.isLatent)
      let isFlagged = rows.contains {
        $0.0 == link.source && $0.1 == link.target && $0.2.contains(.latent)
      }
      #expect(link.isLatent == (isFlagged && !link.isTwoWay), "seed \(seed)")
    }
    // In another order, and with each two-way row as two, nothing changes.
    let split = rows.shuffled(using: &random).flatMap { u, v, flags -> [(Int, Int, WarpFlags)] in
      guard flags.contains(.twoWay) else { return [(u, v, flags)] }
      let rest = flags.subtracting(.twoWay)
      return [(v, u, []), (u, v, rest)]
    }
    var again: [RegionLinks.Link] = []
    RegionLinks(region(split)).visit { again.append($0) }
    #expect(again == links, "seed \(seed)")
    let report = RegionReport(measuring: region(rows), options: AnalysisOptions(isFast: true))
    #expect(report.links == links.count)
    #expect(report.oneWayLinks == links.count { !$0.isTwoWay })
  }
}
