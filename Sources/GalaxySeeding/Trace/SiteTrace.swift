import Determinism
public import GalaxyModel
import GalaxySettings

/// What decided about the stations of a region.
///
/// ```swift
/// let trace = GalaxySeeder(settings: SeedingSettings(seed: 7)).trace(galaxy, region: 0)
/// trace.price(of: .ore, at: 0)?.competitors
/// ```
public struct SiteTrace: Sendable {
  /// The nodes with a station, in ascending order.
  let nodes: [Int]
  /// The stations with their prices, in the order of `nodes`.
  let stations: [Station]
  /// What set the prices.
  let pricing: PriceSeeder
  private let prices: [[PriceCause]]
  private let sites: [StationSite]
  let survey: RegionSurvey
  let classes: ClassRoll
  let planetDraws: StreamFamily
  /// The betweenness of sectors, by which TradeDocks are chosen; empty without any.
  let betweenness: [Double]

  init(
    _ sites: RegionSites, _ classes: ClassRoll, _ stations: [Station], _ pricing: PriceSeeder,
    planetDraws: StreamFamily, betweenness: [Double]
  ) {
    self.sites = sites.stations
    nodes = sites.stations.map(\.node)
    survey = sites.survey
    self.classes = classes
    self.stations = stations
    self.pricing = pricing
    prices = pricing.trace?.causes ?? []
    self.planetDraws = planetDraws
    self.betweenness = betweenness
  }

  /// The site of a station.
  func site(at node: Int) -> StationSite? { sites.first { $0.node == node } }

  /// Returns what decided about a current price.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - node: The sector of the station.
  /// - Returns: The cause; nil if there is no station.
  /// - Complexity: O(stations).
  public func price(of good: WireGood, at node: Int) -> PriceCause? {
    nodes.firstIndex(of: node).map { prices[$0][good.rawValue] }
  }
}

extension GalaxySeeder {
  /// Places the stations of a region again and records what decided about them.
  ///
  /// - Parameters:
  ///   - galaxy: A finished map with row identifiers.
  ///   - index: The index of the region.
  /// - Returns: What decided.
  /// - Complexity: That of ``seedSites(of:into:)`` for one region.
  public func trace(_ galaxy: Galaxy, region index: Int) -> SiteTrace {
    var bare = settings
    bare.values.switchOff(.markets)
    let context = SeedingContext(bare, threads: threads)
    let region = galaxy.regions[index]
    let sites = RegionSites(region, at: index, context)
    var world = RegionWorld(survey: sites.survey, regionOrdinal: index)
    world.strongestFaction = [Int8](repeating: -1, count: region.sectorCount)
    world.contents.clusters = region.clusters.map { _ in ClusterContents() }
    let random = context.streams(of: region, for: .stations)
    StationSeeder(context: context, random: random).seed(sites.stations, into: &world)
    var seeder = PriceSeeder(
      survey: world.survey, gradient: settings[\.priceGradient], random: random,
      trace: PriceTrace())
    seeder.setPrices(&world.stations, at: sites.stations.map(\.node))
    let hasDocks = sites.stations.contains { $0.kind == .tradeDockA || $0.kind == .tradeDockB }
    var survey = sites.survey
    return SiteTrace(
      sites, ClassRoll(sites.survey, random: random, context.settings), world.stations, seeder,
      planetDraws: context.streams(of: region, for: .planets).family(.planetFacts),
      betweenness: hasDocks ? survey.betweenness(random.variant(0)) : [])
  }
}
