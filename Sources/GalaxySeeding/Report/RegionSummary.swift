public import GalaxyModel

/// What is left of a region once its rows are delivered: all that a galaxy counts, joins or lists.
public struct RegionSummary: Sendable {
  /// The index of the region in the galaxy.
  public var index: Int
  /// What the row of the galaxy counts.
  public var totals: GalaxyTotals
  /// The sector where its tunnel to the hub begins, or of the hub where all tunnels end.
  public var gate: GateEnd?
  /// ``FactionCode/ordinal`` of the faction in control of each sector, or -1.
  public var control: [Int8]
  /// Deviations from the settings.
  public var warnings: [GenerationWarning]
  /// The cells of its row in `regions`.
  public var row: [FieldValue]
  /// Trades of its characters, if there is a population and none of its players live there.
  public var trades: TradeSummary?

  /// Creates a summary.
  ///
  /// - Parameters:
  ///   - index: The index of the region in the galaxy.
  ///   - totals: What the row of the galaxy counts.
  ///   - control: Ordinal of the faction in control of each sector, or -1.
  ///   - row: The cells of its row in `regions`.
  public init(index: Int, totals: GalaxyTotals, control: [Int8], row: [FieldValue]) {
    self.index = index
    self.totals = totals
    self.control = control
    self.row = row
    warnings = []
  }
}

/// Trades of the characters of a region, whose days depend on the regions before it.
public struct TradeSummary: Sendable {
  /// A good that a station trades, which some character trades.
  struct Offer: Sendable {
    /// The place of its prices among those of the region.
    var place: Int
    var offer: TradeOffer
    /// The natural key of the price.
    var key: String
  }

  /// The number of traders.
  var traders = 0
  /// Credits of all characters.
  var credits = 0
  /// The number of stations.
  var stations = 0
  var offers: [Offer] = []
  /// Trades, whose offers are places in `offers`.
  var trades: [CharacterTrades.Drawn] = []
  /// The largest moves of prices.
  var moves: [PriceAlertSeeder.Move] = []

  init() {}

  /// Draws the trades of a region.
  init(_ world: RegionWorld, offers all: TradeOffers, context: PopulationContext) {
    let (drawn, traders) = CharacterTrades.draw(world, offers: all, context: context)
    self.traders = traders
    credits = world.characters.reduce(0) { $0 + $1.credits }
    stations = world.stations.count
    var places: [Int: Int] = [:]
    let known = Dictionary(
      world.stations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for own in drawn {
      var trade = own.trade
      if let place = places[trade.offer] {
        trade.offer = place
      } else if let station = known[all.all[trade.offer].station] {
        let offer = all.all[trade.offer]
        places[trade.offer] = offers.count
        offers.append(
          Offer(
            place: trade.offer, offer: offer,
            key: TradeOffers.key(station, offer.good, in: world)))
        trade.offer = offers.count - 1
      }
      trades.append(
        CharacterTrades.Drawn(
          trader: own.trader, number: own.number, character: own.character, trade: trade))
    }
    moves = PriceAlertSeeder(context: context).moves(all, in: world)
  }
}
