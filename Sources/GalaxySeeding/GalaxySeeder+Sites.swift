import Determinism
public import GalaxyModel
import GalaxySettings

extension GalaxySeeder {
  /// Tables that ``seedSites(of:into:)`` fills.
  public static let siteTables: Set<String> = ["stations", "planets"]

  /// Whether stations and planets do not depend on players, who can own and create them.
  public var hasPlainSites: Bool { !settings.hasPopulation }

  /// Tables that ``seedMap(_:into:)`` fills.
  public static let mapTables = siteTables.union(["factions", "sector_faction_influence"])

  /// Delivers what maps show of the world: stations, planets, and where factions have influence.
  ///
  /// The rows are those that ``seed(_:into:)`` delivers if ``hasPlainSites``, except for prices and
  /// what else maps do not show.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers. The `contents` of its regions receive what rows of
  ///     the graph repeat.
  ///   - sink: Receives the rows of ``mapTables``.
  /// - Throws: Any error of `sink`, `UnwantedSeeding`.
  /// - Complexity: O(sectors + stations log sectors), and the betweenness if there are TradeDocks.
  public func seedMap(_ galaxy: inout Galaxy, into sink: inout some RowSink) throws {
    var settings = settings
    settings.values[\.priceGradient] = .flat
    settings.values.switchOff(.markets)
    let context = SeedingContext(settings, threads: threads, isWanted: isWanted)
    let worlds = WorldSeeder(galaxy, context)
    for index in galaxy.regions.indices {
      try check()
      let world = worlds.sites(of: galaxy.regions[index], at: index)
      try check()
      galaxy.regions[index].contents = world.contents
      galaxy.regions[index].contents.sectors = [:]
      try sink.receive(Tables.planets, world.planets)
      try sink.receive(Tables.stations, world.stations)
      try sink.receive(Tables.sectorFactionInfluence, world.influences)
    }
    try sink.receive(
      Tables.factions,
      FactionCatalog.rows(
        context, homes: worlds.homes.places.map { _ in nil },
        territory: FactionCode.allCases.map { _ in [] }))
  }

  /// Delivers stations and planets alone, for maps, much faster than ``seed(_:into:)``.
  ///
  /// They have the sectors and kinds that ``seed(_:into:)`` gives them if ``hasPlainSites``. Their
  /// factions and prices, which depend on more than their sites, are not set.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers.
  ///   - sink: Receives the rows of ``siteTables``.
  /// - Throws: Any error of `sink`.
  /// - Complexity: O(sectors + stations log sectors), and the betweenness if there are TradeDocks.
  public func seedSites(of galaxy: Galaxy, into sink: inout some RowSink) throws {
    var settings = settings
    settings.values[\.priceGradient] = .flat
    settings.values.switchOff(.markets)
    let context = SeedingContext(settings, threads: threads)
    for (index, region) in galaxy.regions.enumerated() {
      let sites = RegionSites(region, at: index, context)
      var world = RegionWorld(survey: sites.survey, regionOrdinal: index)
      world.strongestFaction = [Int8](repeating: -1, count: region.sectorCount)
      world.contents.clusters = region.clusters.map { _ in ClusterContents() }
      StationSeeder(context: context, random: context.streams(of: region, for: .stations))
        .seed(sites.stations, into: &world)
      PlanetSeeder(context: context, random: context.streams(of: region, for: .planets))
        .seed(&world)
      try sink.receive(Tables.planets, world.planets)
      try sink.receive(Tables.stations, world.stations)
    }
  }
}
