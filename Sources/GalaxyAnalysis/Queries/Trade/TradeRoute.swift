/// A round trip between two stations with one good out and another back.
public struct TradeRoute: Sendable, Equatable {
  /// One direction of a trip.
  public struct Haul: Sendable, Equatable {
    /// The good.
    public var good: TradeGood
    /// The credits for one unit where it is bought.
    public var cost: Int
    /// The credits for one unit where it is sold.
    public var revenue: Int
    /// The credits gained with one unit.
    public var profit: Int { revenue - cost }
  }

  /// The station in the lower node.
  public var near: ChartedStation
  /// The station in the higher node.
  public var far: ChartedStation
  /// The most profitable good on the way out, or nil without cargo.
  public var out: Haul?
  /// The most profitable good on the way back, or nil without cargo.
  public var back: Haul?
  /// The turns out.
  public var turnsOut: Int
  /// The turns back.
  public var turnsBack: Int
  /// The turns of the round trip.
  public var turns: Int { turnsOut + turnsBack }

  /// The credits of one round trip for one unit of cargo space.
  public var profit: Int { (out?.profit ?? 0) + (back?.profit ?? 0) }

  /// The credits per turn for one unit of cargo space.
  public var profitPerTurn: Double { turns == 0 ? 0 : Double(profit) / Double(turns) }

  /// The same trip from the other station if there is no cargo out, so that it begins where
  /// something is bought.
  public var oriented: TradeRoute {
    guard out == nil, back != nil else { return self }
    return TradeRoute(
      near: far, far: near, out: back, back: nil, turnsOut: turnsBack, turnsBack: turnsOut)
  }

  /// Returns the most profitable good to carry from one station to another, or nil if none is
  /// profitable.
  ///
  /// Of equally profitable ones, the first of `TradeGood`.
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

  /// Returns whether it yields more per turn than another route; exact, without division.
  func isBetter(than other: TradeRoute) -> Bool {
    profit * max(1, other.turns) > other.profit * max(1, turns)
  }

  func isAsGood(as other: TradeRoute) -> Bool {
    profit * max(1, other.turns) == other.profit * max(1, turns)
  }
}
