public import GalaxyModel

/// A station as questions see it.
public struct ChartedStation: Sendable, Equatable {
  /// What a station does with one good.
  public struct Offer: Sendable, Equatable {
    public var good: TradeGood
    /// Whether ships can sell it here, and buy it.
    public var buys: Bool
    public var sells: Bool
    /// Stored prices in credits without the premium of the class, nil where the map has none: what
    /// the station pays, and what it charges.
    public var buyPrice: Int?
    public var sellPrice: Int?
    /// Units in stock, nil if the map does not say.
    public var stock: Int?

    public init(
      good: TradeGood, buys: Bool, sells: Bool, buyPrice: Int? = nil, sellPrice: Int? = nil,
      stock: Int? = nil
    ) {
      self.good = good
      self.buys = buys
      self.sells = sells
      self.buyPrice = buyPrice
      self.sellPrice = sellPrice
      self.stock = stock
    }
  }

  public var sector: SectorReference
  public var name: String
  /// Nil if the map names none of the twelve.
  public var stationClass: TradingClass?
  public var isSpaceDock: Bool
  public var isBlackMarket: Bool
  /// In the order of `TradeGood`, one a good that is bought or sold.
  public var offers: [Offer]

  public init(
    sector: SectorReference, name: String, stationClass: TradingClass?, isSpaceDock: Bool = false,
    isBlackMarket: Bool = false, offers: [Offer]
  ) {
    self.sector = sector
    self.name = name
    self.stationClass = stationClass
    self.isSpaceDock = isSpaceDock
    self.isBlackMarket = isBlackMarket
    let places = TradeGood.allCases
    self.offers = places.compactMap { good in offers.first { $0.good == good } }
  }

  public func offer(_ good: TradeGood) -> Offer? { offers.first { $0.good == good } }

  /// Credits that the station pays for one unit, nil if it does not buy the good.
  ///
  /// The stored price, else 85 % of the reference price where it also sells the good and 110 % where
  /// it does not, in whole credits; then the premium of the class, in whole credits.
  public func pays(for good: TradeGood) -> Int? {
    guard let offer = offer(good), offer.buys else { return nil }
    let price = offer.buyPrice ?? good.referencePrice * (offer.sells ? 85 : 110) / 100
    return price.adding(percent: stationClass?.premium.paying ?? 0)
  }

  /// Credits that the station charges for one unit, nil if it does not sell the good: the stored
  /// price, else 115 % or 90 % of the reference price; then the premium of the class.
  public func charges(for good: TradeGood) -> Int? {
    guard let offer = offer(good), offer.sells else { return nil }
    let price = offer.sellPrice ?? good.referencePrice * (offer.buys ? 115 : 90) / 100
    return price.adding(percent: stationClass?.premium.charging ?? 0)
  }
}

extension Int {
  /// The amount and so many percent of it, in whole credits. Amounts that no game has stay as they
  /// are instead of overflowing.
  fileprivate func adding(percent: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: 100 + percent)
    return overflow ? self : product / 100
  }
}
