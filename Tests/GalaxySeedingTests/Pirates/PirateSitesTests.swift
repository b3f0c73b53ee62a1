import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("PirateSites: far from fedspace, apart from each other")
struct PirateSitesTests {
  private func sites(_ region: Region) -> PirateSites {
    PirateSites(survey: RegionSurvey(region, index: 0))
  }

  private func frontier(_ count: Int, _ links: [(Int, Int)]? = nil, seed: UInt64 = 7) -> Region {
    var region = Sketch.region(
      count, links ?? Sketch.path(count), fedspace: 1, type: .playerOwned, zone: .frontier)
    region.seed = seed
    return region
  }

  @Test func numbersAreProportionalUntilTheScoreIsTooHigh() {
    #expect(PirateSites.counts(sectors: 120) == [1, 1, 0])
    #expect(PirateSites.counts(sectors: 1000) == [7, 5, 2])
    for sectors in 20...1500 {
      let counts = PirateSites.counts(sectors: sectors)
      let score = counts[0] + 3 * counts[1] + 10 * counts[2]
      #expect(Double(score) <= PirateSites.scoreLimit(sectors: sectors) && counts[0] >= 1)
      let shares = [7, 5, 2].map { Int((Double($0 * sectors) / 1000).rounded()) }
      for tier in 0..<3 { #expect(counts[tier] <= max(shares[tier], tier == 0 ? 1 : 0)) }
    }
  }

  @Test func theMinimumDistanceIsTwoThirdsOfTheGreatestAtMostSix() {
    #expect(sites(frontier(4)).leastDistance == 2)
    #expect(sites(frontier(8)).leastDistance == 4)
    #expect(sites(frontier(10)).leastDistance == 6)
    #expect(sites(frontier(90)).leastDistance == 6)
  }

  /// Where a map allows no holding, what steps keep cannot stay.
  @Test func obstaclesSayWhatIsWrong() {
    let found = sites(frontier(20))
    func obstacle(_ node: Int, _ tier: PirateHolding.Tier = .camp) -> HoldingObstacle? {
      found.obstacle(to: PirateHolding(tier: tier, node: node))
    }
    #expect(obstacle(0) == .police)
    #expect(obstacle(3) == .near(hops: 3, least: 6))
    #expect(obstacle(12) == nil && obstacle(12, .stronghold) == .open)
    #expect("\(HoldingObstacle.near(hops: 1, least: 6))".contains("1 hop from fedspace"))
    let border = sites(Sketch.region(20, type: .playerOwned, zone: .border))
    #expect(border.obstacle(to: PirateHolding(tier: .camp, node: 12)) == .police)
  }

  @Test func onlyPlayerOwnedRegionsHavePirates() {
    let random = Sketch.context().random
    for type in [RegionType.terranSpace, .centralNexus] {
      let region = Sketch.region(120, fedspace: 10, type: type, zone: .frontier)
      #expect(sites(region).holdings(random).isEmpty)
    }
    #expect(sites(Sketch.region(120, type: .playerOwned, zone: .border)).holdings(random).isEmpty)
  }

  @Test func holdingsKeepTheirDistances() {
    for seed in 1...30 as ClosedRange<UInt64> {
      let count = seed % 2 == 0 ? 150 : 320
      let links = Sketch.randomLinks(count, extra: 30, seed: seed)
      let region = frontier(count, links, seed: seed)
      let found = sites(region)
      let holdings = found.holdings(Sketch.context().streams(of: region))
      #expect(!holdings.isEmpty, "seed \(seed)")
      let fromFedspace = Sketch.hops(count, links, from: 0)
      for (place, holding) in holdings.enumerated() {
        #expect(fromFedspace[holding.node] >= Int(found.leastDistance), "seed \(seed)")
        let hops = Sketch.hops(count, links, from: holding.node)
        for other in holdings[..<place] {
          #expect(hops[other.node] >= (count < 200 ? 2 : 3), "seed \(seed)")
          #expect(other.tier.rawValue >= holding.tier.rawValue, "seed \(seed)")
        }
        // Without formations there is no enclosed site.
        #expect(holding.tier != .stronghold, "seed \(seed)")
      }
    }
  }

  @Test func strongholdsAreInsideFormations() {
    var region = frontier(400, Sketch.cycle(400))
    region.formations = [
      SpecialFormation(
        ordinal: 1, type: .bubble, name: "b", anchor: 199, interior: Array(200...210))
    ]
    let holdings = sites(region).holdings(Sketch.context().streams(of: region))
    let strongholds = holdings.filter { $0.tier == .stronghold }
    #expect(!strongholds.isEmpty)
    #expect(strongholds.allSatisfy { (200...210).contains($0.node) })
  }

  @Test func spacedNodesRefuseWhatIsTooNear() {
    var nodes = SpacedNodes(RegionSurvey(Sketch.region(10), index: 0), apart: 3)
    let taken = (0..<10).filter { nodes.take($0) }
    #expect(taken == [0, 3, 6, 9])
  }
}
