import Determinism
import GalaxyModel
import GalaxySettings

/// Seeds the worlds of regions, which exist without players.
struct WorldSeeder: Sendable {
  let context: SeedingContext
  /// Indexes in `Galaxy.regions` in ascending order of sector IDs; the first is the region of
  /// sector 1.
  let order: [Int]
  private(set) var homes = FactionHomes()
  /// Sites of the first regions, which were found while searching for homes.
  private var found: [Int: RegionSites] = [:]
  /// Maximum number of kept sites; others are found twice, to bound memory.
  private static let keptCount = 4

  /// Finds the homes of factions.
  ///
  /// - Complexity: O(sectors) of the regions up to the one where the last faction has its home.
  init(_ galaxy: Galaxy, _ context: SeedingContext) {
    self.context = context
    order = Array(galaxy.regions.indices).sorted(byRank: {
      (Double(galaxy.regions[$0].sectorOffset), 0)
    })
    let starting = galaxy.startingRegions.count
    for (place, index) in order.enumerated() where context.isWanted() {
      let region = galaxy.regions[index]
      var sites = RegionSites(region, at: index, context)
      let isLater = place >= starting
      if isLater || (place == 1 && galaxy.hasCompanion) {
        // The world of earlier regions is the same without this one. So it is with a home of pirates
        // here, since they have no holdings there.
        homes.settle(.pirates, sites.holdings.first?.node, in: index)
        if place < WorldSeeder.keptCount { found[index] = sites }
        if homes[.pirates] != nil || !context.settings.isOn(.pirates) { break }
        continue
      }
      sites.settle(&homes, context.streams(of: region))
      if place < WorldSeeder.keptCount { found[index] = sites }
      let later = order[(place + 1)...].lazy.map { galaxy.regions[$0] }
      if !canSettle(later) { break }
    }
  }

  // Whether a faction without a home may find one in later regions.
  private func canSettle(_ regions: some Sequence<Region>) -> Bool {
    let open = FactionCode.allCases.filter { homes[$0] == nil }
    return regions.contains { region in
      open.contains { faction in
        switch faction {
        case .galacticConcord: region.type == .centralNexus
        case .pirates: region.type == .playerOwned && context.settings.isOn(.pirates)
        // At a TradeDock, if there is no hub.
        case .mercantileGuild:
          region.type != .playerOwned || region.clusters.contains { $0.type == .tradeHub }
        case .astralMiningConsortium:
          context.settings.isOn(.stations) && region.clusters.contains { $0.type == .resourceRich }
        case .frontierCoalition:
          context.settings.isOn(.stations) && region.type != .centralNexus
        case .shadowSyndicate: context.settings.isOn(.stations)
        case .terranFederation, .novaScientificInstitute, .fringeAlliance: true
        }
      }
    }
  }

  /// Seeds one region; a second call has the same result but is slower.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in `Galaxy.regions`.
  /// - Returns: Its world.
  mutating func world(of region: Region, at index: Int) -> RegionWorld {
    make(WorldStep.pipeline, of: region, at: index)
  }

  /// Seeds the stations and planets of one region alone.
  mutating func sites(of region: Region, at index: Int) -> RegionWorld {
    make([.territory, .stations, .planets], of: region, at: index)
  }

  private mutating func make(
    _ steps: [WorldStep], of region: Region, at index: Int
  ) -> RegionWorld {
    let sites = found.removeValue(forKey: index) ?? RegionSites(region, at: index, context)
    var world = RegionWorld(
      survey: sites.survey, regionOrdinal: order.firstIndex(of: index) ?? index)
    world.holdings = sites.holdings
    let input = WorldStep.Input(
      context: context, random: context.streams(of: region), homes: homes, sites: sites)
    for step in steps where context.isWanted() { step.run(input, &world) }
    return world
  }
}

extension Galaxy {
  /// Whether the second of two regions was added for rows that need two, and not requested.
  fileprivate var hasCompanion: Bool { preset != "galaxy" && startingRegions.count == 2 }
}
