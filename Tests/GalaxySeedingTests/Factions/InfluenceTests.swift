import GalaxyModel
import GraphKit
import Testing

@testable import GalaxySeeding

@Suite("Influence: it decreases with distance and is shared by rules")
struct InfluenceTests {
  private let factions = FactionCode.allCases

  private func influence(
    _ region: Region, _ homes: [(FactionCode, Int)]
  ) -> Influence {
    let survey = RegionSurvey(region, index: 0)
    var influence = Influence(survey)
    var scratch = BreadthFirstScratch(nodeCount: region.sectorCount)
    for (faction, node) in homes { influence.spread(faction, from: node, scratch: &scratch) }
    return influence
  }

  private func shares(
    _ influence: Influence, _ node: Int, home: FactionCode? = nil
  ) -> [FactionCode: Int] {
    var shares = [Int](repeating: 0, count: factions.count)
    let isHeld = influence.share(node, home: home, into: &shares)
    let found = factions.filter { shares[$0.ordinal] > 0 }
    #expect(isHeld == !found.isEmpty)
    return Dictionary(uniqueKeysWithValues: found.map { ($0, shares[$0.ordinal]) })
  }

  @Test func rawInfluenceDecreasesLinearlyToZeroBeyondItsReach() {
    // Pirates reach five hops; their weight in the frontier is 40 percent.
    let influence = influence(Sketch.region(10, zone: .frontier), [(.pirates, 0)])
    let raw = (0..<10).map { influence.raw(.pirates, at: $0) }
    for (hops, value) in raw.enumerated() {
      let expected = hops <= 5 ? 40 * (1 - Double(hops) / 6) : 0
      #expect(abs(value - expected) < 1e-9, "\(hops)")
    }
    // The Expanse counts as border.
    let expanse = self.influence(Sketch.region(3, zone: .expanse), [(.mercantileGuild, 0)])
    #expect(expanse.raw(.mercantileGuild, at: 0) == 55)
  }

  @Test func fedspaceBelongsToTheFederation() {
    let influence = influence(Sketch.region(5, fedspace: 2), [(.mercantileGuild, 0)])
    #expect(shares(influence, 0) == [.terranFederation: 1000])
    #expect(shares(influence, 1, home: .mercantileGuild) == [.terranFederation: 1000])
    #expect(shares(influence, 2)[.terranFederation] == nil)
  }

  @Test func aHomeHasEightyPercentAndOthersShareTwenty() {
    let region = Sketch.region(5, zone: .border)
    // Raw: Federation 45, Guild 55 at distance 0; together scaled to 20.
    let influence = influence(region, [(.terranFederation, 2), (.mercantileGuild, 2)])
    #expect(
      shares(influence, 2, home: .fringeAlliance)
        == [.fringeAlliance: 800, .terranFederation: 90, .mercantileGuild: 110])
    // Less than 20 is not scaled up.
    let weak = self.influence(region, [(.fringeAlliance, 2)])
    #expect(shares(weak, 2, home: .pirates) == [.pirates: 800, .fringeAlliance: 100])
  }

  @Test func contestedClustersHaveTwoStrongFactions() {
    var region = Sketch.region(3, zone: .border)
    region.clusters[0].type = .contested
    let homes: [(FactionCode, Int)] = [
      (.terranFederation, 0), (.mercantileGuild, 0), (.frontierCoalition, 0),
      (.astralMiningConsortium, 0),
    ]
    // Raw: 45, 55, 35, 50: Guild and Consortium lead, the others are scaled from 80 to 15.
    let found = shares(influence(region, homes), 0)
    #expect(found[.mercantileGuild] == 450 && found[.astralMiningConsortium] == 400)
    #expect(found[.terranFederation] == 84 && found[.frontierCoalition] == 66)
  }

  @Test func sumsAreLimitedAndSmallSharesDropped() {
    let region = Sketch.region(12, zone: .federation)
    // Raw at node 0: Federation 100, Guild 45, Institute 20, sum 165.
    let influence = influence(
      region, [(.terranFederation, 0), (.mercantileGuild, 0), (.novaScientificInstitute, 0)])
    #expect(
      shares(influence, 0)
        == [.terranFederation: 606, .mercantileGuild: 273, .novaScientificInstitute: 121])
    // Guild at hop 10: 45 / 11 = 4.09 percent, which is dropped; Federation: 300 / 13.
    #expect(shares(influence, 10) == [.terranFederation: 231])
  }

  @Test func sumsNeverExceedOneHundredPercent() {
    for seed in 1...50 as ClosedRange<UInt64> {
      var random = RandomDraws(seed)
      let links = Sketch.randomLinks(60, extra: 20, seed: seed)
      var region = Sketch.region(
        60, links, fedspace: random.below(5), zone: ZoneType.allCases[random.below(4)])
      if random.below(2) == 0 { region.clusters[0].type = .contested }
      let homes = factions.map { ($0, random.below(60)) }
      let influence = influence(region, homes)
      for node in 0..<60 {
        let home = homes.first { $0.1 == node }?.0
        let found = shares(influence, node, home: home)
        #expect(found.values.reduce(0, +) <= 1004, "seed \(seed) \(node)")
        #expect(found.values.allSatisfy { $0 >= 50 }, "seed \(seed) \(node)")
        for (faction, source) in homes where home != faction {
          let reach = FactionCatalog.all[faction.ordinal].reach
          if Sketch.hops(60, links, from: source)[node] > reach,
            !region.sectors.flags[node].contains(.fedspace)
          {
            #expect(found[faction] == nil, "seed \(seed) \(node) \(faction)")
          }
        }
      }
    }
  }
}
