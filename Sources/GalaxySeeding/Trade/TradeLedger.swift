import Determinism
import GalaxyModel

/// The ledger of trades, day by day, with one day's rows in memory.
struct TradeLedger {
  let context: PopulationContext
  let players: PlayerTrades
  let characters: CharacterTrades
  /// Identifiers of markets by station, in the host regions.
  let markets: [Identifier: Identifier]
  private var restated = 0
  private var hasTraded: [Bool]
  private let wallets: Wallets

  init(
    context: PopulationContext, players: PlayerTrades, characters: CharacterTrades,
    markets: [Identifier: Identifier], wallets: Wallets, pilots: Int
  ) {
    self.context = context
    self.players = players
    self.characters = characters
    self.markets = markets
    self.wallets = wallets
    hasTraded = Array(repeating: false, count: pilots)
  }

  /// Rows of one day.
  struct Day {
    var trades: [EnhancedMarketTransaction] = []
    var restated: [MarketTransaction] = []
    var metrics: EconomicMetrics
  }

  private enum Source {
    case player(pilot: Int, number: Int)
    case character(Int)
  }

  /// Returns the rows of a day; days are requested in order.
  mutating func day(_ day: Int, pilots: [Pilot], hulls: [PlayerHull]) -> Day {
    var sources: [Source] = []
    let numbers = players.numbers(day)
    for pilot in pilots.indices {
      for number in numbers { sources.append(.player(pilot: pilot, number: number)) }
    }
    sources += characters.byDay[day].indices.map { .character($0) }
    // Trades of one player are distributed over the day.
    var order = context.stream(.enhancedMarketTransactions, "day/\(day + 1)")
    order.shuffle(&sources)

    var rows = Day(metrics: metrics(day))
    var sums = DaySums()
    for source in sources {
      let time = context.days.moment(day, rows.trades.count, of: sources.count)
      let id = context.id("enhanced_market_transactions", "\(day + 1)/\(rows.trades.count + 1)")
      switch source {
      case .character(let index):
        let entry = characters.byDay[day][index]
        let row = entry.trade.row(
          id, at: time, offer: entry.offer, player: nil, character: entry.character)
        sums.add(row, good: entry.offer.good, sector: entry.offer.sectorID)
        rows.trades.append(row)
      case .player(let index, let number):
        let pilot = pilots[index]
        let hull = pilot.hull(at: time, hulls)
        guard
          let trade = players.trade(
            pilot, number, day: day, hold: pilot.hold(hulls))
        else { continue }
        let offer = players.offers[pilot.home].all[trade.offer]
        let row = trade.row(id, at: time, offer: offer, player: pilot.player.id, character: nil)
        sums.add(row, good: offer.good, sector: offer.sectorID)
        if !hasTraded[index] { sums.newTraders += 1 }
        hasTraded[index] = true
        sums.traders.insert(index)
        rows.trades.append(row)
        if trade.contraband == nil, restated < context.counts.restatedTrades,
          let old = restate(
            row, offer: offer, hull: hull.map { hulls[$0].id }, day: day,
            place: rows.restated.count + 1)
        {
          restated += 1
          rows.restated.append(old)
        }
      }
    }
    sums.fill(&rows.metrics)
    return rows
  }

  private func restate(
    _ row: EnhancedMarketTransaction, offer: TradeOffer, hull: Identifier?, day: Int, place: Int
  ) -> MarketTransaction? {
    guard let market = markets[offer.station], let player = row.playerID else { return nil }
    var old = MarketTransaction(
      id: context.id("market_transactions", "\(day + 1)/\(place)"), timestamp: row.timestamp,
      marketID: market, playerID: player, isPurchase: row.transactionType == .buy,
      resourceType: offer.good.resource, resourceQuality: .standard, quantity: row.quantity,
      pricePerUnit: row.unitPrice, totalPrice: row.totalValue)
    old.shipID = hull
    return old
  }

  private func metrics(_ day: Int) -> EconomicMetrics {
    var row = EconomicMetrics(
      id: context.id("economic_metrics", "\(day + 1)"), date: context.days.start(day),
      calculatedAt: context.days.end(day))
    row.creditsInPlayerAccounts = Wallets.fitting(wallets.players)
    row.creditsInNpcAccounts = Wallets.fitting(wallets.characters)
    row.totalCreditsInCirculation = Wallets.fitting(wallets.players + wallets.characters)
    row.richestPlayerCredits = wallets.richest
    row.medianPlayerCredits = wallets.median
    return row
  }
}

/// Credits of players and characters.
struct Wallets {
  let players: Int
  let richest: Int
  let median: Int
  var characters = 0

  init(_ pilots: [Pilot]) {
    let sorted = pilots.map(\.player.credits).sorted()
    players = sorted.reduce(0, +)
    richest = sorted.last ?? 0
    median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// Returns the sum, or the maximum of the column.
  static func fitting(_ sum: Int) -> Int { min(sum, Int(Int32.max)) }
}
