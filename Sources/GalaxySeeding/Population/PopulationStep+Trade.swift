import GalaxyModel
import GalaxySettings

extension PopulationStep {
  /// Everything that stations of the host regions trade, with prices by day.
  static let offers = PopulationStep(
    .offers, streams: [.priceHistory], needs: [.stationOwners]
  ) { population, worlds, _ in
    let context = population.context
    let owned = population.estate.stations
    population.commerce.offers = worlds.map {
      TradeOffers($0, context: context, holdings: owned)
    }
    population.commerce.tallies = population.commerce.offers.map {
      TradeTally(offers: $0.all.count, days: context.days.count)
    }
    for world in worlds {
      for market in world.markets { population.commerce.markets[market.stationID] = market.id }
    }
  }

  /// Volumes of the players' trades, by offer and day.
  static let trades = PopulationStep(
    .trades, groups: [.trades], streams: [.enhancedMarketTransactions],
    needs: [.accounts, .hulls], changes: [.offers]
  ) { population, _, _ in
    let trades = PlayerTrades(
      context: population.context, hosts: population.hosts, offers: population.commerce.offers)
    let hulls = population.hangar.hulls
    for day in 0..<population.context.days.count {
      for pilot in population.people.pilots {
        for number in trades.numbers(day) {
          if let trade = trades.trade(pilot, number, day: day, hold: pilot.hold(hulls)) {
            population.commerce.tallies[pilot.home].add(trade, day: day)
          }
        }
      }
    }
  }
}
