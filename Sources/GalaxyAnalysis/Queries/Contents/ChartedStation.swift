public import GalaxyModel

/// A station as seen by queries.
public struct ChartedStation: Sendable, Equatable {
  /// How a station trades one good.
  public struct Offer: Sendable, Equatable {
    /// The good.
    public var good: TradeGood
    /// Whether ships can sell the good at the station.
    public var buys: Bool
    /// Whether ships can buy the good at the station.
    public var sells: Bool
    /// The stored price that the station pays, without the premium of the class, or nil if unknown.
    public var buyPrice: Int?
    /// The stored price that the station charges, without the premium of the class, or nil if
    /// unknown.
    public var sellPrice: Int?
    /// The number of units in stock, or nil if unknown.
    public var stock: Int?

    /// Creates an offer.
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

  /// The sector of the station.
  public var sector: SectorReference
  /// The name of the station.
  public var name: String
  /// The type as in the table `stations`, such as `MINING`; nil if unknown.
  public var type: String?
  /// The name of its faction; nil if unknown or none.
  public var faction: String?
  /// The current prices of goods as the map stores them, before spreads and premiums.
  public var currentPrices: [TradeGood: Int] = [:]
  /// The class, or nil if it is none of the twelve.
  public var stationClass: TradingClass?
  /// Whether it is a SpaceDock.
  public var isSpaceDock: Bool
  /// Whether it is a TradeDock, which Universe files leave out.
  public var isTradeDock = false
  /// Whether it is a black market.
  public var isBlackMarket: Bool
  /// The goods that are bought or sold, in the order of `TradeGood`.
  public var offers: [Offer]

  /// Creates a station.
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

  /// Returns the offer for a good, or nil if the station does not trade it.
  public func offer(_ good: TradeGood) -> Offer? { offers.first { $0.good == good } }

  /// Returns the credits that the station pays for one unit, or nil if it does not buy the good.
  ///
  /// The stored price, else 85 % of the reference price if it also sells the good and 110 % if it
  /// does not, in integer credits; then the premium of the class, in integer credits.
  public func pays(for good: TradeGood) -> Int? {
    guard let offer = offer(good), offer.buys else { return nil }
    let price = offer.buyPrice ?? good.referencePrice * (offer.sells ? 85 : 110) / 100
    return price.adding(percent: stationClass?.premium.paying ?? 0)
  }

  /// Returns the credits that the station charges for one unit, or nil if it does not sell the
  /// good.
  ///
  /// The stored price, else 115 % or 90 % of the reference price; then the premium of the class.
  public func charges(for good: TradeGood) -> Int? {
    guard let offer = offer(good), offer.sells else { return nil }
    let price = offer.sellPrice ?? good.referencePrice * (offer.buys ? 115 : 90) / 100
    return price.adding(percent: stationClass?.premium.charging ?? 0)
  }
}

extension Int {
  /// Returns the amount plus a percentage of it, in integer credits.
  ///
  /// Amounts that would overflow are returned unchanged.
  fileprivate func adding(percent: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: 100 + percent)
    return overflow ? self : product / 100
  }
}
