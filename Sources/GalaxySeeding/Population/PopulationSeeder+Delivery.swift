import GalaxyModel
import GalaxySettings

extension PopulationSeeder {
  /// Delivers the price history of one region, and notes what its traders did.
  ///
  /// - Parameters:
  ///   - world: The region's world, whose own rows were delivered before.
  ///   - galaxy: The map; the region's trade volume is added to it.
  ///   - sink: Receives the rows.
  /// - Throws: Any error of `sink`.
  mutating func deliver(
    of world: RegionWorld, in galaxy: inout Galaxy, to sink: inout some RowSink
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
      let alerts = PriceAlertSeeder(context: own)
      population.commerce.moves += alerts.moves(
        offers, count: max(own.counts.priceAlerts(stations: world.stations.count) + 1, 6))
    }
    galaxy.regions[world.regionIndex].contents.government.tradeVolume = Double(tally.value)
    try sink.receive(
      Tables.priceHistory,
      PriceHistorySeeder(context: own).rows(world, offers: offers, tally: tally))
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
