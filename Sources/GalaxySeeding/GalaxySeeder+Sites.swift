import Determinism
public import GalaxyModel
import GalaxySettings

extension GalaxySeeder {
  /// Tables that ``seedSites(of:into:)`` fills.
  public static let siteTables: Set<String> = ["stations", "planets"]

  /// Whether stations and planets do not depend on players, who can own and create them.
  public var hasPlainSites: Bool { !settings.hasPopulation }

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
