import Determinism
import GalaxyModel
import GalaxySettings

/// Seeds the world of regions: what is there before anybody plays.
struct WorldSeeder: Sendable {
  let context: SeedingContext
  /// Places in `Galaxy.regions` in ascending order of sector ids: the first is the region of sector 1.
  let order: [Int]
  private(set) var homes = FactionHomes()
  /// Sites of the first regions, which were found while looking for homes.
  private var found: [Int: RegionSites] = [:]
  /// As many are kept; those of others are found twice, so that memory stays bounded.
  private static let keptCount = 4

  /// Prepares the world of a galaxy: finds where factions are at home.
  ///
  /// - Complexity: O(sectors) of the regions up to the one where the last faction finds a home.
  init(_ galaxy: Galaxy, _ context: SeedingContext) {
    self.context = context
    order = galaxy.regions.indices.sorted {
      galaxy.regions[$0].sectorOffset < galaxy.regions[$1].sectorOffset
    }
    for (place, index) in order.enumerated() {
      let region = galaxy.regions[index]
      var sites = RegionSites(region, at: index, context)
      if place == 1, galaxy.hasCompanion {
        // The world of the other region is the same without it; there, pirates hold nothing anyway.
        homes.settle(.pirates, sites.holdings.first?.node, in: index)
        found[index] = sites
        break
      }
      sites.settle(&homes, context.random(of: region))
      if place < WorldSeeder.keptCount { found[index] = sites }
      let later = order[(place + 1)...].lazy.map { galaxy.regions[$0] }
      if !canSettle(later) { break }
    }
  }

  // Whether a faction without a home may find one further on.
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

  /// Seeds one region. Two calls give the same; the first is faster.
  ///
  /// - Parameter index: Place in `Galaxy.regions`.
  mutating func world(of region: Region, at index: Int) -> RegionWorld {
    let sites = found.removeValue(forKey: index) ?? RegionSites(region, at: index, context)
    var world = RegionWorld(
      survey: sites.survey, regionOrdinal: order.firstIndex(of: index) ?? index)
    world.holdings = sites.holdings
    let random = context.random(of: region)
    TerritorySeeder(context: context, homes: homes).seed(&world)
    StationSeeder(context: context, random: random).seed(sites.stations, into: &world)
    PlanetSeeder(context: context, random: random).seed(&world)
    CharacterSeeder(context: context).seed(&world)
    return world
  }
}

extension Galaxy {
  /// Whether the second of two regions is there for what takes two, and not because it was asked for.
  fileprivate var hasCompanion: Bool { preset != "galaxy" && regions.count == 2 }
}
