import Determinism
import GalaxyModel

/// The price of one good at one station by day, ending at the present price.
struct PriceWalk {
  let band: ClosedRange<Int>
  private let spread: PriceSpread
  /// Price by day, before the spread.
  let current: [Int]

  /// Walks back from the present price.
  ///
  /// A price moves by at most a tenth of its variance per day. What the station charges stays in the
  /// price band if it is there on the last day, else the price alone does.
  ///
  /// - Parameters:
  ///   - present: Price of the last day.
  ///   - band: Range of the price.
  ///   - variance: Variance in percent.
  ///   - spread: Spread of the station.
  ///   - days: Number of days.
  ///   - stream: Random stream.
  init(
    present: Int, band: ClosedRange<Int>, variance: Int, spread: PriceSpread, days: Int,
    _ stream: inout RandomStream
  ) {
    self.band = band
    self.spread = spread
    let own = spread.prices(in: band)
    let range = own.contains(present) ? own : band
    var prices = [present]
    prices.reserveCapacity(days)
    for _ in 1..<max(1, days) {
      let price = prices[prices.count - 1]
      // At most variance / 1000 of the lower of both prices.
      let most = price * variance / (1000 + variance)
      let moved = price + stream.int(in: -most...most)
      prices.append(min(max(moved, range.lowerBound), range.upperBound))
    }
    current = prices.reversed()
  }

  /// A walk that was made before.
  init(band: ClosedRange<Int>, spread: PriceSpread, current: [Int]) {
    self.band = band
    self.spread = spread
    self.current = current
  }

  /// Returns the buy and sell prices of the station.
  func sides(_ price: Int) -> (buy: Int, sell: Int) {
    (price * spread.buy / 100, price * spread.sell / 100)
  }
}
