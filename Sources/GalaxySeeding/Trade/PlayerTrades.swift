import Determinism
import GalaxyModel

/// The trades of players, which are drawn whenever they are needed and never stored.
struct PlayerTrades {
  let context: PopulationContext
  /// By host region.
  let offers: [TradeOffers]
  private let nearby: [[Int]]
  private let blackMarkets: [[Int]]
  private let family: StreamFamily

  private static let contraband = [
    "CONTRABAND_SUBSTANCES", "RESTRICTED_TECH", "STOLEN_GOODS", "WEAPONS",
  ]

  init(context: PopulationContext, hosts: [Host], offers: [TradeOffers]) {
    self.context = context
    self.offers = offers
    family = context.family(.enhancedMarketTransactions)
    nearby = zip(hosts, offers).map { host, offers in
      let hops = host.hops(from: host.capital)
      let open = offers.all.indices.filter {
        !offers.all[$0].isBlackMarket && host.isCore(offers.all[$0].node)
          && offers.all[$0].good != .colonists
      }
      let close = open.filter { hops[offers.all[$0].node] <= 8 }
      return close.isEmpty ? open : close
    }
    blackMarkets = zip(hosts, offers).map { host, offers in
      offers.all.indices.filter {
        offers.all[$0].isBlackMarket && host.isCore(offers.all[$0].node)
      }
    }
  }

  /// Returns the numbers of one player's trades on a day.
  func numbers(_ day: Int) -> Range<Int> {
    context.days.range(day, of: context.counts.tradesPerPlayer)
  }

  /// Draws a trade of a player, or nil if nothing is traded.
  ///
  /// - Complexity: O(1).
  func trade(_ pilot: Pilot, _ number: Int, day: Int, hold: Int) -> Trade? {
    let serial = pilot.index * context.counts.tradesPerPlayer + number
    var stream = family.stream(UInt64(serial))
    // One of fifty is contraband, if there is a black market.
    if serial % 50 == 25, !blackMarkets[pilot.home].isEmpty {
      let code = stream.pick(from: PlayerTrades.contraband)
      return Trade(
        at: blackMarkets[pilot.home], of: offers[pilot.home].all, day: day, hold: hold,
        contraband: code, &stream)
    }
    guard !nearby[pilot.home].isEmpty else { return nil }
    return Trade(
      at: nearby[pilot.home], of: offers[pilot.home].all, day: day, hold: hold, contraband: nil,
      &stream)
  }
}
