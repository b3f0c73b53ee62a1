import Determinism
public import GalaxyModel
import GalaxySettings

extension GalaxySeeder {
  /// Tables that ``seedSites(of:into:)`` fills.
  public static let siteTables: Set<String> = ["stations", "planets"]

  /// Whether stations and planets stand where they do without regard to anybody: there are no
  /// players, who may own them or make further ones.
  public var hasPlainSites: Bool { !settings.hasPopulation }

  /// Hands out stations and planets alone, for maps: much faster than everything.
  ///
  /// They stand where ``seed(_:into:)`` puts them and are of the same kinds, if `hasPlainSites`; what
  /// depends on factions and neighbours (who runs a station, at what prices) is left open.
  ///
  /// - Complexity: O(sectors + stations log sectors), and the betweenness where there are TradeDocks.
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
      let random = context.random(of: region)
      StationSeeder(context: context, random: random).seed(sites.stations, into: &world)
      PlanetSeeder(context: context, random: random).seed(&world)
      try sink.receive(Tables.planets, world.planets)
      try sink.receive(Tables.stations, world.stations)
    }
  }
}
