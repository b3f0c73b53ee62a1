/// A round trip between two stations: a good on the way out, another on the way back.
public struct TradeRoute: Sendable, Equatable {
  /// One direction of a trip.
  public struct Haul: Sendable, Equatable {
    public var good: TradeGood
    /// Credits for one unit where it is bought, and where it is sold.
    public var cost: Int
    public var revenue: Int
    public var profit: Int { revenue - cost }
  }

  /// The two stations, the one in the lower node first.
  public var near: ChartedStation
  public var far: ChartedStation
  /// The most profitable good in each direction, nil to fly empty.
  public var out: Haul?
  public var back: Haul?
  /// Turns of the way out, of the way back, and together.
  public var turnsOut: Int
  public var turnsBack: Int
  public var turns: Int { turnsOut + turnsBack }

  /// Credits of one round trip for one unit of cargo space.
  public var profit: Int { (out?.profit ?? 0) + (back?.profit ?? 0) }

  /// Credits a turn for one unit of cargo space.
  public var profitPerTurn: Double { turns == 0 ? 0 : Double(profit) / Double(turns) }

  /// The same trip told from the other end if nothing is carried on the way out: who reads it begins
  /// where there is something to buy.
  public var oriented: TradeRoute {
    guard out == nil, back != nil else { return self }
    return TradeRoute(
      near: far, far: near, out: back, back: nil, turnsOut: turnsBack, turnsBack: turnsOut)
  }

  /// The most profitable good to carry from one station to another; of equal ones the first of
  /// `TradeGood`. Nil if nothing gains.
  static func bestHaul(from seller: ChartedStation, to buyer: ChartedStation) -> Haul? {
    var best: Haul?
    for good in TradeGood.allCases {
      guard let cost = seller.charges(for: good), let revenue = buyer.pays(for: good) else {
        continue
      }
      let haul = Haul(good: good, cost: cost, revenue: revenue)
      if haul.profit > (best?.profit ?? 0) { best = haul }
    }
    return best
  }

  /// Whether it pays more for a turn than another route; exact, without division.
  func isBetter(than other: TradeRoute) -> Bool {
    profit * max(1, other.turns) > other.profit * max(1, turns)
  }

  func isAsGood(as other: TradeRoute) -> Bool {
    profit * max(1, other.turns) == other.profit * max(1, turns)
  }
}
