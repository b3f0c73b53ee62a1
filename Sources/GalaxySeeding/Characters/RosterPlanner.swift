import Determinism
import GalaxyModel
import GalaxySettings

/// A roster without members.
struct RosterPlan {
  var kind: CharacterKind
  var count: Int
  /// Node of the sector to which the characters belong.
  var host: Int
  var faction: FactionCode
  /// Index in `RegionWorld.holdings` of a pirate holding.
  var holding: Int?
  /// Factions of heads, one per character; the roster names the first.
  var heads: [FactionCode] = []
}

/// Decides which rosters a region has.
///
/// Those of the core cast come first, so that the full cast changes none of their names.
struct RosterPlanner {
  let source: WorldReference
  let settings: SeedingSettings
  /// Betweenness by node.
  let centrality: [Double]

  /// Returns the plans of a region; each combination of kind and host occurs once.
  func plans(_ random: RandomSource) -> [RosterPlan] {
    var plans = police() + merchants() + pirates(random)
    if settings[\.cast] == .full { plans += staff() + residents() + heads() + zonePatrols() }
    return plans
  }

  private var region: Region { source.world.region }

  private func police() -> [RosterPlan] {
    func plan(_ kind: CharacterKind, _ count: Int, _ host: Int) -> RosterPlan {
      RosterPlan(kind: kind, count: count, host: host, faction: kind.faction)
    }
    switch region.type {
    case .centralNexus:
      let plaza = region.sectors.node(ofNumber: RegionSites.concordSector) ?? region.root
      return [plan(.nexusSentinel, 24, plaza), plan(.sentinelCaptain, 4, plaza)]
    case .terranSpace:
      return [plan(.federationMarshal, 12, region.root), plan(.marshalCaptain, 2, region.root)]
    default:
      return [plan(.federationMarshal, 8, region.root), plan(.marshalCaptain, 1, region.root)]
    }
  }

  private func merchants() -> [RosterPlan] {
    guard let busiest, source.world.stations.count >= 2 else { return [] }
    let count =
      region.type == .centralNexus ? 34 : min(34, (3 * source.world.stations.count + 2) / 4)
    return [
      RosterPlan(kind: .merchantCaptain, count: count, host: busiest, faction: .mercantileGuild)
    ]
  }

  /// Node of the trading station with the highest betweenness, the lowest of several.
  var busiest: Int? {
    let nodes = source.world.stationAt.indices.filter { node in
      guard let station = source.world.station(at: node), source.world.survey.isCore[node] else {
        return false
      }
      return source.world.stations[station].type != .shipyard
    }
    return nodes.max { (centrality[$0], $1) < (centrality[$1], $0) }
  }

  private func pirates(_ random: RandomSource) -> [RosterPlan] {
    source.world.holdings.enumerated().flatMap { index, holding in
      var stream = random.stream(.pirateCrew, key: String(region.sectors.number(holding.node)))
      let (captains, enforcers) =
        switch holding.tier {
        case .camp: (2...2, 3...5)
        case .outpost: (2...4, 7...9)
        case .stronghold: (5...5, 16...18)
        }
      return [
        (CharacterKind.pirateLord, 1), (.pirateCaptain, stream.int(in: captains)),
        (.pirateEnforcer, stream.int(in: enforcers)),
      ].map { kind, count in
        RosterPlan(kind: kind, count: count, host: holding.node, faction: .pirates, holding: index)
      }
    }
  }

  /// Returns indexes in `world.stations` of the stations at anchors, ascending.
  static func anchors(_ world: RegionWorld) -> [Int] {
    world.stations.indices.filter { !world.stations[$0].isPlayerOwnable }
  }

  private func staff() -> [RosterPlan] {
    RosterPlanner.anchors(source.world).flatMap { index in
      let station = source.world.stations[index]
      guard let node = source.world.node(ofSector: station.sectorID) else { return [RosterPlan]() }
      let faction =
        FactionCode.allCases.first { $0.displayName == station.factionName } ?? .terranFederation
      var plans = [
        RosterPlan(kind: .stationMaster, count: 1, host: node, faction: faction),
        RosterPlan(kind: .contractBroker, count: 1, host: node, faction: .mercantileGuild),
      ]
      if station.security == .standard || station.security == .premium {
        plans.append(RosterPlan(kind: .stationGuard, count: 2, host: node, faction: faction))
      }
      return plans
    }
  }

  private func residents() -> [RosterPlan] {
    var plans = [
      RosterPlan(kind: .resident, count: 6, host: region.root, faction: .terranFederation)
    ]
    if let rylan = source.world.survey.node(of: .rylan) {
      plans.append(
        RosterPlan(
          kind: .novaResearcher, count: 3, host: rylan, faction: .novaScientificInstitute))
    }
    return plans
  }

  // Factions with a home in the same sector share a roster.
  private func heads() -> [RosterPlan] {
    var plans: [RosterPlan] = []
    // Only the first region has heads of factions.
    guard source.world.regionOrdinal == 0 else { return [] }
    for home in source.world.factionHomes {
      if let known = plans.firstIndex(where: { $0.host == home.node }) {
        plans[known].count += 1
        plans[known].heads.append(home.faction)
      } else {
        plans.append(
          RosterPlan(
            kind: .factionHead, count: 1, host: home.node, faction: home.faction,
            heads: [home.faction]))
      }
    }
    return plans
  }

  private func zonePatrols() -> [RosterPlan] {
    var best = [Int?](repeating: nil, count: region.clusters.count)
    for node in 0..<region.sectorCount where source.world.survey.isCore[node] {
      guard source.world.survey.clusterType(node) == .militaryZone else { continue }
      let cluster = Int(region.sectors.cluster[node])
      if best[cluster].map({ centrality[$0] < centrality[node] }) ?? true { best[cluster] = node }
    }
    return best.compactMap(\.self).map {
      RosterPlan(kind: .zonePatrol, count: 2, host: $0, faction: .terranFederation)
    }
  }
}
