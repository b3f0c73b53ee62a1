public import GalaxyModel

extension TradeSummary {
  /// The trades as a manifest has them.
  public var fieldValue: FieldValue {
    .object([
      .init("traders", .int(traders)), .init("credits", .int(credits)),
      .init("stations", .int(stations)), .init("offers", .list(offers.map(\.fieldValue))),
      .init(
        "trades",
        .list(
          trades.map { drawn in
            .list([
              .int(drawn.trader), .int(drawn.number), .identifier(drawn.character),
              .int(drawn.trade.offer), .boolean(drawn.trade.isPurchase),
              .int(drawn.trade.quantity), .int(drawn.trade.percent),
            ])
          })),
      .init(
        "moves",
        .list(
          moves.map { move in
            .list([
              .identifier(move.station), .int(move.sectorID), .int(move.good.rawValue),
              .int(move.before), .int(move.now),
            ])
          })),
    ])
  }

  /// Reads what ``fieldValue`` is; nil for something else.
  ///
  /// - Parameter value: The trades as a manifest has them.
  public init?(_ value: FieldValue) {
    guard let traders = value["traders"].intValue, let credits = value["credits"].intValue,
      let stations = value["stations"].intValue, case .list(let offers) = value["offers"],
      case .list(let trades) = value["trades"], case .list(let moves) = value["moves"]
    else { return nil }
    self.init()
    self.traders = traders
    self.credits = credits
    self.stations = stations
    self.offers = offers.compactMap { Offer($0) }
    self.trades = trades.compactMap { CharacterTrades.Drawn($0, offers: offers.count) }
    self.moves = moves.compactMap { PriceAlertSeeder.Move($0) }
    guard self.offers.count == offers.count, self.trades.count == trades.count,
      self.moves.count == moves.count
    else { return nil }
  }
}

extension TradeSummary.Offer {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("place", .int(place)), .init("key", .text(key)),
      .init("station", .identifier(offer.station)), .init("sectorID", .int(offer.sectorID)),
      .init("sector", .identifier(offer.sectorUUID)), .init("region", .identifier(offer.region)),
      .init("good", .int(offer.good.rawValue)), .init("buys", .boolean(offer.buys)),
      .init("sells", .boolean(offer.sells)), .init("quantity", .int(offer.quantity)),
      .init("band", .list([.int(offer.walk.band.lowerBound), .int(offer.walk.band.upperBound)])),
      .init("prices", .list(offer.walk.current.map { .int($0) })),
    ])
  }

  fileprivate init?(_ value: FieldValue) {
    guard let place = value["place"].intValue, let key = value["key"].textValue,
      let station = value["station"].identifierValue, let id = value["sectorID"].intValue,
      let sector = value["sector"].identifierValue, let region = value["region"].identifierValue,
      let good = value["good"].intValue.flatMap({ WireGood(rawValue: $0) }),
      case .boolean(let buys) = value["buys"], case .boolean(let sells) = value["sells"],
      let quantity = value["quantity"].intValue, let band = value["band"].integers,
      let prices = value["prices"].integers, band.count == 2, band[0] <= band[1]
    else { return nil }
    self.place = place
    self.key = key
    offer = TradeOffer(
      station: station, sectorID: id, sectorUUID: sector, node: 0, region: region, good: good,
      buys: buys, sells: sells, isBlackMarket: false, quantity: quantity, capacity: 0,
      walk: PriceWalk(
        band: band[0]...band[1], spread: PriceSpread(buys: buys, sells: sells), current: prices))
  }
}

extension CharacterTrades.Drawn {
  fileprivate init?(_ value: FieldValue, offers: Int) {
    guard case .list(let parts) = value, parts.count == 7, let trader = parts[0].intValue,
      let number = parts[1].intValue, let character = parts[2].identifierValue,
      let offer = parts[3].intValue, case .boolean(let isPurchase) = parts[4],
      let quantity = parts[5].intValue, let percent = parts[6].intValue,
      (0..<offers).contains(offer)
    else { return nil }
    self.init(
      trader: trader, number: number, character: character,
      trade: TradeDraft(
        offer: offer, isPurchase: isPurchase, quantity: quantity, percent: percent))
  }
}

extension PriceAlertSeeder.Move {
  fileprivate init?(_ value: FieldValue) {
    guard case .list(let parts) = value, parts.count == 5,
      let station = parts[0].identifierValue, let sectorID = parts[1].intValue,
      let good = parts[2].intValue.flatMap({ WireGood(rawValue: $0) }),
      let before = parts[3].intValue, let now = parts[4].intValue
    else { return nil }
    self.init(station: station, sectorID: sectorID, good: good, before: before, now: now)
  }
}

extension FieldValue {
  fileprivate var identifierValue: Identifier? {
    if case .identifier(let identifier) = self { return identifier }
    return textValue.flatMap { Identifier($0) }
  }

  fileprivate var integers: [Int]? {
    guard case .list(let elements) = self else { return nil }
    let numbers = elements.compactMap(\.intValue)
    return numbers.count == elements.count ? numbers : nil
  }
}
