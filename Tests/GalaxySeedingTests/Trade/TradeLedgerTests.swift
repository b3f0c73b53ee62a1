import GalaxyModel
import Testing

@testable import GalaxySeeding

@Suite("TradeLedger and PlayerTrades: trades by day, restated ones, metrics")
struct TradeLedgerTests {
  private func people() -> SketchedPeople {
    SketchedPeople(
      [Sketch.region(30, fedspace: 2)], Sketch.context(),
      stations: [(2, 1), (6, 3), (9, 4), (12, 5), (20, 7)])
  }

  private func ledger(_ people: SketchedPeople) -> TradeLedger {
    let offers = people.worlds.map { TradeOffers($0, context: people.context, holdings: []) }
    var markets: [Identifier: Identifier] = [:]
    for market in people.worlds[0].markets { markets[market.stationID] = market.id }
    return TradeLedger(
      context: people.context,
      players: PlayerTrades(context: people.context, hosts: people.hosts, offers: offers),
      characters: CharacterTrades(days: people.context.days.count), markets: markets,
      wallets: Wallets(people.pilots), pilots: people.pilots.count)
  }

  @Test func everyPlayerHasTwentyTrades() {
    let people = people()
    var ledger = ledger(people)
    var trades: [EnhancedMarketTransaction] = []
    var restated: [MarketTransaction] = []
    var newTraders = 0
    for day in 0..<7 {
      let rows = ledger.day(day, pilots: people.pilots, hulls: people.hulls)
      #expect(rows.metrics.totalTransactions == rows.trades.count)
      #expect(rows.metrics.totalTradeVolume == rows.trades.reduce(0) { $0 + $1.totalValue })
      #expect(rows.trades.map(\.timestamp) == rows.trades.map(\.timestamp).sorted())
      newTraders += rows.metrics.newTraders
      trades += rows.trades
      restated += rows.restated
    }
    #expect(newTraders == 24)
    for pilot in people.pilots {
      #expect(trades.count { $0.playerID == pilot.player.id } == 20)
    }
    // Stations 6 and 9 are within eight hops of the capital, 12 and 20 are not.
    #expect(Set(trades.compactMap(\.sectorID)).isSubset(of: [3, 7]))
    // A quarter of the trades, the oldest, in the older format.
    #expect(restated.count == 120)
    for (old, new) in zip(restated, trades) {
      #expect(old.playerID == new.playerID && old.timestamp == new.timestamp)
      #expect(old.quantity == new.quantity && old.totalPrice == new.totalValue)
      #expect(old.isPurchase == (new.transactionType == .buy))
    }
  }

  @Test func oneOfFiftyIsContrabandWhereThereIsABlackMarket() {
    var people = people()
    people.worlds[0].stations[4].type = .blackMarket
    var ledger = ledger(people)
    var illegal: [EnhancedMarketTransaction] = []
    for day in 0..<7 {
      illegal += ledger.day(day, pilots: people.pilots, hulls: people.hulls).trades
        .filter { $0.isIllegal == true }
    }
    // 480 trades with the serial numbers 25, 75, …, 475.
    #expect(illegal.count == 10)
    #expect(illegal.allSatisfy { $0.stationID == people.worlds[0].stations[4].id })
  }

  @Test func walletsKnowTheRichestAndTheMedian() {
    var people = people()
    for index in people.pilots.indices { people.pilots[index].player.credits = 10 * index }
    let wallets = Wallets(people.pilots)
    #expect(wallets.players == 2760 && wallets.richest == 230 && wallets.median == 120)
    #expect(Wallets([]).median == 0)
    #expect(Wallets.fitting(1 << 40) == Int(Int32.max))
  }
}
