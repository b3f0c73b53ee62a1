import Determinism
import GalaxyModel
import GalaxySettings
import Platform

/// Seeds the worlds of regions, which exist without players; several threads can do so at once.
struct WorldSeeder: Sendable {
  let context: SeedingContext
  let source: RegionSource
  private(set) var homes = FactionHomes()
  /// Sites of the first regions, which were found while searching for homes.
  private let found = FoundSites()
  /// Maximum number of kept regions and sites; others are made twice, to bound memory.
  private static let keptCount = 4

  /// Finds the homes of factions on a map in memory.
  ///
  /// - Complexity: O(sectors) of the regions up to the one where the last faction has its home.
  init(_ galaxy: Galaxy, _ context: SeedingContext) {
    self.init(RegionSource(galaxy), context)
  }

  /// Finds the homes of factions.
  ///
  /// - Complexity: O(sectors) of the regions up to the one where the last faction has its home.
  init(_ source: RegionSource, _ context: SeedingContext) {
    self.context = context
    self.source = source
    let starting = source.startingCount
    settleNexus()
    for (place, index) in source.order.enumerated() where context.isWanted() {
      let isLater = place >= starting
      let isOnlyForPirates = isLater || (place == 1 && source.hasCompanion)
      if !isOnlyForPirates, hasPiratesOnly(after: place), source.type(index) != .playerOwned {
        continue
      }
      let region = source.region(index)
      var sites = RegionSites(region, at: index, context)
      if isOnlyForPirates {
        // The world of earlier regions is the same without this one. So it is with a home of pirates
        // here, since they have no holdings there.
        homes.settle(.pirates, sites.holdings.first?.node, in: index)
        if place < WorldSeeder.keptCount { found.put(sites, of: region, at: index) }
        if homes[.pirates] != nil || !context.settings.isOn(.pirates) { break }
        continue
      }
      sites.settle(&homes, context.streams(of: region))
      if place < WorldSeeder.keptCount { found.put(sites, of: region, at: index) }
      if !canSettle(source.order[(place + 1)...]) { break }
    }
  }

  // The Concord has its home at a fixed sector, so that the Nexus need not be made for it.
  private mutating func settleNexus() {
    guard let nexus = source.starting.first(where: { source.type($0) == .centralNexus }) else {
      return
    }
    let numbering = SectorTable(count: source.outline(nexus).sectorCount)
    homes.settle(.galacticConcord, numbering.node(ofNumber: RegionSites.concordSector), in: nexus)
  }

  // Whether pirates alone have no home yet, which only regions of players can give them.
  private func hasPiratesOnly(after place: Int) -> Bool {
    place > 0 && FactionCode.allCases.allSatisfy { ($0 == .pirates) == (homes[$0] == nil) }
  }

  // Whether a faction without a home may find one in later regions.
  private func canSettle(_ regions: ArraySlice<Int>) -> Bool {
    let open = FactionCode.allCases.filter { homes[$0] == nil }
    func holds(_ region: Int, _ type: ClusterType) -> Bool {
      source.clusters(region)?.contains { $0.type == type } ?? true
    }
    return regions.contains { region in
      let type = source.type(region)
      return open.contains { faction in
        switch faction {
        case .galacticConcord: type == .centralNexus
        case .pirates: type == .playerOwned && context.settings.isOn(.pirates)
        // At a TradeDock, if there is no hub.
        case .mercantileGuild: type != .playerOwned || holds(region, .tradeHub)
        case .astralMiningConsortium:
          context.settings.isOn(.stations) && holds(region, .resourceRich)
        case .frontierCoalition: context.settings.isOn(.stations) && type != .centralNexus
        case .shadowSyndicate: context.settings.isOn(.stations)
        case .terranFederation, .novaScientificInstitute, .fringeAlliance: true
        }
      }
    }
  }

  /// Returns a region, which is not made once more if it was looked at for homes.
  ///
  /// - Parameters:
  ///   - index: Its index in `Galaxy.regions`.
  ///   - isLast: Whether it is not needed again after this time.
  /// - Returns: The region.
  func region(_ index: Int, isLast: Bool) -> Region {
    found.region(at: index, isLast: isLast) ?? source.region(index)
  }

  /// Seeds one region; a second call has the same result but is slower.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in `Galaxy.regions`.
  /// - Returns: Its world.
  func world(of region: Region, at index: Int) -> RegionWorld {
    make(WorldStep.pipeline, of: region, at: index)
  }

  /// Seeds the stations and planets of one region alone.
  func sites(of region: Region, at index: Int) -> RegionWorld {
    make([.territory, .stations, .planets], of: region, at: index)
  }

  private func make(
    _ steps: [WorldStep], of region: Region, at index: Int
  ) -> RegionWorld {
    let sites = found.take(at: index) ?? RegionSites(region, at: index, context)
    var world = RegionWorld(
      survey: sites.survey, regionOrdinal: source.ordinals[index])
    world.holdings = sites.holdings
    let input = WorldStep.Input(
      context: context, random: context.streams(of: region), homes: homes, sites: sites)
    for step in steps where context.isWanted() { step.run(input, &world) }
    return world
  }
}

/// Sites that were found before the worlds that are made on them.
private final class FoundSites: Sendable {
  private let sites = Guarded<[Int: RegionSites]>([:])
  private let regions = Guarded<[Int: Region]>([:])

  func put(_ own: RegionSites, of region: Region, at index: Int) {
    sites.withLock { $0[index] = own }
    regions.withLock { $0[index] = region }
  }
  func region(at index: Int, isLast: Bool) -> Region? {
    regions.withLock { isLast ? $0.removeValue(forKey: index) : $0[index] }
  }
  func take(at index: Int) -> RegionSites? { sites.withLock { $0.removeValue(forKey: index) } }
}
