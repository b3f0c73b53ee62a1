import Determinism
import GalaxyModel

/// A trade before it has a place in the ledger.
struct Trade {
  /// Index of the offer in its region.
  let offer: Int
  let isPurchase: Bool
  let quantity: Int
  /// Buy and sell prices of the station at that time.
  let sides: (buy: Int, sell: Int)
  let contraband: String?

  var unitPrice: Int { isPurchase ? sides.sell : sides.buy }
  var total: Int { quantity * unitPrice }

  /// Draws a trade of at most 60 percent of `hold` at one of the candidates.
  init(
    at candidates: [Int], of offers: [TradeOffer], day: Int, hold: Int, contraband: String?,
    purchase: Bool? = nil, _ stream: inout RandomStream
  ) {
    self.init(
      TradeDraft(at: candidates, of: offers, hold: hold, purchase: purchase, &stream), of: offers,
      day: day, contraband: contraband)
  }

  /// Makes a drawn trade on a day.
  init(_ draft: TradeDraft, of offers: [TradeOffer], day: Int, contraband: String?) {
    offer = draft.offer
    isPurchase = draft.isPurchase
    quantity = draft.quantity
    let terms = offers[offer]
    // The price is within ten percent of the day's, even where fractions are dropped.
    let price = terms.walk.current[day] * draft.percent / 100
    let moment = terms.walk.sides(
      min(max(price, terms.walk.band.lowerBound), terms.walk.band.upperBound))
    let present = terms.walk.sides(terms.walk.current[day])
    sides = (
      Trade.near(moment.buy, to: present.buy), Trade.near(moment.sell, to: present.sell)
    )
    self.contraband = contraband
  }

  private static func near(_ price: Int, to present: Int) -> Int {
    min(max(price, (present * 9 + 9) / 10), present * 11 / 10)
  }

  /// Returns the row of the ledger.
  func row(
    _ id: Identifier, at time: Timestamp, offer: TradeOffer, player: Identifier?,
    character: Identifier?
  ) -> EnhancedMarketTransaction {
    var row = EnhancedMarketTransaction(
      id: id, transactionType: isPurchase ? .buy : .sell, commodity: offer.good.slug,
      quantity: quantity, unitPrice: unitPrice, totalValue: total, timestamp: time)
    row.playerID = player
    row.npcID = character
    row.stationID = offer.station
    row.stationBuyPrice = sides.buy
    row.stationSellPrice = sides.sell
    row.stationQuantity = offer.quantity
    row.sectorID = offer.sectorID
    row.sectorUUID = offer.sectorUUID
    row.regionIDSnapshot = offer.region
    if let owner = offer.owner, owner.since <= time { row.portOwnerID = owner.id }
    if let contraband {
      row.isIllegal = true
      row.illegalCommodity = contraband
    }
    return row
  }
}

/// What is drawn of a trade; its prices follow from the day.
struct TradeDraft: Sendable {
  /// Index of the offer in its region.
  var offer: Int
  let isPurchase: Bool
  let quantity: Int
  /// The price in percent of the day's.
  let percent: Int

  init(offer: Int, isPurchase: Bool, quantity: Int, percent: Int) {
    self.offer = offer
    self.isPurchase = isPurchase
    self.quantity = quantity
    self.percent = percent
  }

  /// Draws a trade of at most 60 percent of `hold` at one of the candidates.
  init(
    at candidates: [Int], of offers: [TradeOffer], hold: Int, purchase: Bool? = nil,
    _ stream: inout RandomStream
  ) {
    offer = candidates[stream.index(below: candidates.count)]
    let terms = offers[offer]
    let wantsPurchase = purchase ?? stream.chance(1, in: 2)
    isPurchase = terms.sells && (wantsPurchase || !terms.buys)
    quantity = stream.int(in: 1...max(1, hold * 60 / 100))
    percent = stream.int(in: 90...110)
  }
}
