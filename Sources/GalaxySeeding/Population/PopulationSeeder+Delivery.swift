import GalaxyModel
import GalaxySettings

extension PopulationSeeder {
  /// Delivers the price history of one region, and notes what its traders did.
  ///
  /// - Parameters:
  ///   - world: The region's world, whose own rows were delivered before.
  ///   - region: The region, whose trade volume is set.
  ///   - sink: Receives the rows.
  /// - Throws: Any error of `sink`.
  mutating func deliver(
    of world: RegionWorld, in region: inout Region, to sink: inout some RowSink
  ) throws {
    guard var population, context.settings.isOn(.trades) else { return }
    // There is one reference to the ledgers while they are changed, so that none is copied.
    self.population = nil
    defer { self.population = population }
    let own = population.context
    let host = population.hosts.firstIndex { $0.survey.regionIndex == world.regionIndex }
    let offers =
      host.map { population.commerce.offers[$0] }
      ?? TradeOffers(world, context: own, holdings: [])
    var tally =
      host.map { population.commerce.tallies[$0] }
      ?? TradeTally(offers: offers.all.count, days: own.days.count)
    if population.outline.hasHistory(world.regionIndex) {
      population.commerce.characterTrades.add(world, offers: offers, context: own, tally: &tally)
      population.commerce.wallets.characters += world.characters.reduce(0) { $0 + $1.credits }
      population.commerce.stationCount += world.stations.count
      population.commerce.moves += PriceAlertSeeder(context: own).moves(offers, in: world)
    }
    region.contents.government.tradeVolume = Double(tally.value)
    try sink.receive(
      Tables.priceHistory,
      PriceHistorySeeder(context: own).rows(world, offers: offers, tally: tally))
  }

  /// Delivers the price history of a region without players, as it is without trades, and draws what its
  /// characters trade.
  ///
  /// - Parameters:
  ///   - world: The region's world.
  ///   - sink: Receives the rows.
  /// - Returns: The trades; nil if there is no population that trades.
  /// - Throws: Any error of `sink`.
  func summarize(
    _ world: RegionWorld, to sink: inout some RowSink
  ) throws -> TradeSummary? {
    guard hasTrades else { return nil }
    let own = PopulationContext(context)
    let offers = TradeOffers(world, context: own, holdings: [])
    let tally = TradeTally(offers: offers.all.count, days: own.days.count)
    try sink.receive(
      Tables.priceHistory,
      PriceHistorySeeder(context: own).rows(world, offers: offers, tally: tally))
    return TradeSummary(world, offers: offers, context: own)
  }

  /// Whether there is a population that trades.
  var hasTrades: Bool {
    context.settings.hasPopulation && context.settings[\.players] > 0
      && context.settings.isOn(.trades)
  }

  /// Adds the trades of a region that was summarized.
  ///
  /// - Parameter trades: Its trades.
  /// - Returns: The rows of the price history that they change, by place, and the value of all trades.
  mutating func add(_ trades: TradeSummary) -> (rows: [(place: Int, row: PriceHistory)], value: Int)
  {
    guard var population else { return ([], 0) }
    self.population = nil
    defer { self.population = population }
    let own = population.context
    let days = own.days.count
    var tally = TradeTally(offers: trades.offers.count, days: days)
    population.commerce.characterTrades.add(
      trades.trades, traders: trades.traders, offers: trades.offers.map(\.offer), days: days,
      tally: &tally)
    population.commerce.wallets.characters += trades.credits
    population.commerce.stationCount += trades.stations
    population.commerce.moves += trades.moves
    let seeder = PriceHistorySeeder(context: own)
    var rows: [(place: Int, row: PriceHistory)] = []
    for (index, offer) in trades.offers.enumerated() {
      for day in 0..<days where tally.cell(index, day: day).count > 0 {
        rows.append(
          (
            offer.place * days + day,
            seeder.row(offer.offer, key: offer.key, day: day, tally.cell(index, day: day))
          ))
      }
    }
    return (rows.sorted { $0.place < $1.place }, tally.value)
  }

  /// Delivers the rows of everything that ``populate(_:_:report:)`` made, tables in any order.
  ///
  /// - Parameter sink: Receives the rows.
  /// - Throws: Any error of `sink`.
  func deliver(to sink: inout some RowSink) throws {
    guard let population else { return }
    try population.deliverPeople(to: &sink)
    try population.deliverHulls(to: &sink)
    try population.deliverHoldings(to: &sink)
    try population.deliverLedgers(to: &sink)
  }
}
