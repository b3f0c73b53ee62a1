import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

/// Sites of a region before any faction controls anything; homes of factions depend on them.
struct RegionSites: Sendable {
  var survey: RegionSurvey
  /// In ascending order of sector.
  var stations: [StationSite]
  /// Strongest first.
  let holdings: [PirateHolding]

  /// Finds the sites of a region.
  init(_ region: Region, at index: Int, _ context: SeedingContext) {
    var survey = RegionSurvey(
      region, index: index, threads: context.threads, hasPorts: context.settings.isOn(.stations),
      memory: context.settings.betweenness)
    let kept = context.kept(in: region)
    let hasPirates = context.settings.isOn(.pirates)
    let pirates = PirateSites(survey: survey)
    // Pirates avoid stations: a black market would add a second lodging there. Stations avoid those of
    // the region's own streams, so that other pirates do not move stations.
    let usual = hasPirates ? pirates.holdings(context.streams(of: region), keeping: kept) : []
    stations = StationPlanner.sites(&survey, avoiding: usual.map(\.node), context)
    let random = context.streams(of: region, for: .pirates)
    holdings =
      random.variant == 0 || !hasPirates
      ? usual : pirates.holdings(random, keeping: kept, besides: Set(stations.map(\.node)))
    self.survey = survey
    markBlackMarkets()
  }

  // A few of the ordinary stations on frontier ground, where the Fringe is strongest.
  private mutating func markBlackMarkets() {
    let open = stations.indices.filter {
      stations[$0].kind == .ordinary && !stations[$0].isKept && !stations[$0].isGiven
        && survey.isFrontierGround(stations[$0].node)
    }
    let before = stations.count { $0.kind == .blackMarket }
    guard !open.isEmpty else { return }
    let all = stations.count {
      ($0.kind == .ordinary || $0.kind == .blackMarket) && survey.isFrontierGround($0.node)
    }
    let fringe = fringeInfluence
    let order = open.sorted(byRank: {
      (-fringe.raw(.fringeAlliance, at: stations[$0].node), 0)
    })
    for index in order.prefix(max(0, max(1, (2 * 4 * all + 100) / 200) - before)) {
      stations[index].kind = .blackMarket
    }
  }

  // The Fringe spreads from its own planet in every region.
  private var fringeInfluence: Influence {
    var influence = Influence(survey)
    var scratch = BreadthFirstScratch(nodeCount: survey.sectorCount)
    influence.spread(
      .fringeAlliance, from: survey.node(of: .fringeHomeworld) ?? survey.region.root,
      scratch: &scratch)
    return influence
  }
}

extension RegionSites {
  /// The sector of the Nexus where the Galactic Concord has its home.
  static let concordSector = 2251

  /// Settles the factions that have no home yet, if the region has a suitable place.
  ///
  /// - Parameters:
  ///   - homes: Homes found so far.
  ///   - random: Streams of the region, for the betweenness that the Guild needs.
  mutating func settle(_ homes: inout FactionHomes, _ random: RandomSource) {
    let index = survey.regionIndex
    homes.settle(.terranFederation, survey.region.root, in: index)
    homes.settle(.novaScientificInstitute, survey.node(of: .rylan), in: index)
    homes.settle(.fringeAlliance, survey.node(of: .fringeHomeworld), in: index)
    homes.settle(.pirates, holdings.first?.node, in: index)
    if survey.region.type == .centralNexus {
      homes.settle(
        .galacticConcord, survey.region.sectors.node(ofNumber: Self.concordSector), in: index)
    }
    if homes[.mercantileGuild] == nil {
      homes.settle(.mercantileGuild, hub(random) ?? tradeDock, in: index)
    }
    homes.settle(.frontierCoalition, busiestFrontierStation, in: index)
    homes.settle(
      .astralMiningConsortium,
      stations.first { $0.type == .mining && survey.clusterType($0.node) == .resourceRich }?.node,
      in: index)
    homes.settle(.shadowSyndicate, blackMarket ?? darkStation, in: index)
  }

  // The busiest sector of a trade hub.
  private mutating func hub(_ random: RandomSource) -> Int? {
    let isHub = survey.region.clusters.map { $0.type == .tradeHub }
    guard isHub.contains(true) else { return nil }
    let score = survey.betweenness(random)
    var best: Int?
    for node in score.indices where survey.isCore[node] {
      guard isHub[Int(survey.region.sectors.cluster[node])] else { continue }
      if let best, score[best] >= score[node] { continue }
      best = node
    }
    return best
  }

  /// The first TradeDock, the Guild's second choice.
  private var tradeDock: Int? {
    stations.first { $0.kind == .tradeDockA || $0.kind == .tradeDockB }?.node
  }

  private var busiestFrontierStation: Int? {
    let open = stations.map(\.node).filter { survey.zoneType($0) == .frontier }
    return open.min { (-survey.degree($0), $0) < (-survey.degree($1), $1) }
  }

  private var blackMarket: Int? {
    let fringe = fringeInfluence
    return stations.filter { $0.kind == .blackMarket }.map(\.node).min {
      (-fringe.raw(.fringeAlliance, at: $0), $0) < (-fringe.raw(.fringeAlliance, at: $1), $1)
    }
  }

  /// The station of class 8 in the least secure sector, the Syndicate's second choice.
  private var darkStation: Int? {
    let security = survey.region.sectors.security
    return stations.filter { $0.stationClass == 8 }.map(\.node)
      .min { (security[$0], Int32($0)) < (security[$1], Int32($1)) }
  }
}
