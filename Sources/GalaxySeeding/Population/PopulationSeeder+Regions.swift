import GalaxyModel
import GalaxySettings

extension PopulationSeeder {
  /// Hands out what the history says of one region's prices, and notes what its traders did.
  ///
  /// - Parameter world: The region's world, whose own rows were handed out before.
  mutating func deliver(
    of world: RegionWorld, in galaxy: inout Galaxy, to sink: inout some RowSink
  ) throws {
    guard var population, context.settings.isOn(.trades) else { return }
    self.population = nil
    defer { self.population = population }
    let own = population.context
    let host = population.hosts.firstIndex { $0.survey.regionIndex == world.regionIndex }
    let offers =
      host.map { population.offers[$0] } ?? TradeOffers(world, context: own, holdings: [])
    var tally =
      host.map { population.tallies[$0] }
      ?? TradeTally(offers: offers.all.count, days: own.days.count)
    population.characterTrades.add(world, offers: offers, context: own, tally: &tally)
    population.wallets.characters += world.characters.reduce(0) { $0 + $1.credits }
    population.stationCount += world.stations.count
    let alerts = PriceAlertSeeder(context: own)
    population.moves += alerts.moves(
      offers, count: max(own.counts.priceAlerts(stations: world.stations.count) + 1, 6))
    galaxy.regions[world.regionIndex].contents.government.tradeVolume = Double(tally.value)
    try sink.receive(
      Tables.priceHistory,
      PriceHistorySeeder(context: own).rows(world, offers: offers, tally: tally))
  }
}
