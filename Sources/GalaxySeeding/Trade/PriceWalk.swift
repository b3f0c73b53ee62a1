import Determinism
import GalaxyModel

/// Price of one good at one station over the days of the history. It ends at the present price.
struct PriceWalk {
  let band: ClosedRange<Int>
  private let spread: PriceSpread
  /// Price by day, before the spread.
  let current: [Int]

  /// Walks back from the present price. A day moves a price by at most a tenth of its variance in
  /// percent, and never out of the band.
  ///
  /// - Parameter variance: Percent.
  init(
    present: Int, band: ClosedRange<Int>, variance: Int, spread: PriceSpread, days: Int,
    _ stream: inout RandomStream
  ) {
    self.band = band
    self.spread = spread
    var prices = [present]
    prices.reserveCapacity(days)
    for _ in 1..<max(1, days) {
      let price = prices[prices.count - 1]
      // At most variance / 1000 of the lower of both prices.
      let most = price * variance / (1000 + variance)
      let moved = price + stream.int(in: -most...most)
      prices.append(min(max(moved, band.lowerBound), band.upperBound))
    }
    current = prices.reversed()
  }

  /// What the station pays and charges at a price.
  func sides(_ price: Int) -> (buy: Int, sell: Int) {
    (price * spread.buy / 100, price * spread.sell / 100)
  }
}
