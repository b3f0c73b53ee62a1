import Determinism
import GalaxyModel

/// Trades of characters: a purchase and a sale of each trader, near its position.
///
/// They are drawn when their region is delivered, and kept until the ledger is.
struct CharacterTrades {
  /// A trade with everything its row needs, since its region is released before.
  struct Entry {
    let trade: Trade
    let offer: TradeOffer
    let character: Identifier
  }

  /// Trades by day.
  private(set) var byDay: [[Entry]]
  private var traders = 0

  init(days: Int) { byDay = Array(repeating: [], count: days) }

  /// A trade of a trader, drawn except for its day.
  struct Drawn: Sendable {
    /// The number of the trader in its region, from 1.
    let trader: Int
    /// The number of the trade, from 0.
    let number: Int
    let character: Identifier
    let trade: TradeDraft
  }

  /// Draws the trades of one region's living traders.
  ///
  /// - Returns: The trades, and the number of traders.
  /// - Complexity: O(traders · (sectors + offers)).
  static func draw(
    _ world: RegionWorld, offers: TradeOffers, context: PopulationContext
  ) -> (trades: [Drawn], traders: Int) {
    let open = offers.all.indices.filter {
      !offers.all[$0].isBlackMarket && world.survey.isCore[offers.all[$0].node]
    }
    guard !open.isEmpty else { return ([], 0) }
    let hulls = Dictionary(
      world.ships.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
    var drawn: [Drawn] = []
    var traders = 0
    for character in world.characters where character.archetype == .trader {
      traders += 1
      guard let sector = character.currentSectorID, let node = world.node(ofSector: sector) else {
        continue
      }
      let type = character.shipID.flatMap { hulls[$0] } ?? .fastCourier
      let hold = ShipCatalog.figures(type).maxCargo
      let hops = world.survey.hops(from: node)
      let near = open.filter { hops[offers.all[$0].node] <= 8 }
      let place = near.isEmpty ? open : near
      for number in 0..<PopulationCounts.tradesPerTrader {
        var stream = context.stream(
          .enhancedMarketTransactions, "\(character.id)/\(number + 1)")
        let wanted = place.filter { number == 0 ? offers.all[$0].sells : offers.all[$0].buys }
        let trade = TradeDraft(
          at: wanted.isEmpty ? place : wanted, of: offers.all, hold: hold, purchase: number == 0,
          &stream)
        drawn.append(
          Drawn(trader: traders, number: number, character: character.id, trade: trade))
      }
    }
    return (drawn, traders)
  }

  /// Draws and adds the trades of one region.
  ///
  /// - Complexity: O(traders · (sectors + offers)).
  mutating func add(
    _ world: RegionWorld, offers: TradeOffers, context: PopulationContext, tally: inout TradeTally
  ) {
    let (drawn, traders) = CharacterTrades.draw(world, offers: offers, context: context)
    add(drawn, traders: traders, offers: offers.all, days: context.days.count, tally: &tally)
  }

  /// Adds the trades of one region on their days, which depend on the traders of the regions before.
  ///
  /// - Parameters:
  ///   - trades: The trades.
  ///   - traders: The number of traders of the region.
  ///   - offers: What the stations of the region trade.
  ///   - days: The number of days.
  ///   - tally: Counts the trades.
  mutating func add(
    _ trades: [Drawn], traders: Int, offers: [TradeOffer], days: Int, tally: inout TradeTally
  ) {
    for drawn in trades {
      let count = self.traders + drawn.trader
      let day = (count * 5 + drawn.number * days / 2) % days
      let trade = Trade(drawn.trade, of: offers, day: day, contraband: nil)
      tally.add(trade, day: day)
      byDay[day].append(
        Entry(trade: trade, offer: offers[trade.offer], character: drawn.character))
    }
    self.traders += traders
  }
}
