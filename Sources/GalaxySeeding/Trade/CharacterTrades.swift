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

  /// Draws the trades of one region's living traders.
  ///
  /// - Complexity: O(traders · (sectors + offers)).
  mutating func add(
    _ world: RegionWorld, offers: TradeOffers, context: PopulationContext, tally: inout TradeTally
  ) {
    let open = offers.all.indices.filter {
      !offers.all[$0].isBlackMarket && world.survey.isCore[offers.all[$0].node]
    }
    guard !open.isEmpty else { return }
    let hulls = Dictionary(
      world.ships.map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
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
        let day = (traders * 5 + number * context.days.count / 2) % context.days.count
        var stream = context.stream(
          .enhancedMarketTransactions, "\(character.id)/\(number + 1)")
        let wanted = place.filter { number == 0 ? offers.all[$0].sells : offers.all[$0].buys }
        let trade = Trade(
          at: wanted.isEmpty ? place : wanted, of: offers.all, day: day, hold: hold,
          contraband: nil, purchase: number == 0, &stream)
        tally.add(trade, day: day)
        byDay[day].append(
          Entry(trade: trade, offer: offers.all[trade.offer], character: character.id))
      }
    }
  }
}
