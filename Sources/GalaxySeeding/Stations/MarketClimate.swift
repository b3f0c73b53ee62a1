import Determinism
import GalaxyModel

/// What the best pair of stations earns with each good in a region, in percent of the cost.
///
/// One good is in demand: it earns the most, and how much that is differs from region to region. The
/// others earn less.
struct MarketClimate: Sendable {
  private(set) var margins: [WireGood: Int] = [:]

  /// Draws the climate of a region.
  init(_ stream: inout RandomStream) {
    let goods = ClassRoll.goods
    let demanded = goods[stream.weightedIndex(goods.map(MarketClimate.weight))]
    let best = stream.int(in: MarketClimate.margins(demanded))
    // Luxuries are sold in few places; they pay best per hop only if the rest hardly pays. They cost
    // so much that a small share of it would pay more than any share of another good.
    let isDear = MarketClimate.isLuxury(demanded)
    for good in goods {
      let drawn = stream.int(in: 4...(isDear ? 8 : max(8, best / 3)))
      // Ore has a narrow band, which a smaller margin would leave to sellers or buyers alone.
      let usual = MarketClimate.isLuxury(good) ? 0 : good == .ore ? max(14, drawn) : drawn
      margins[good] = good == demanded ? best : usual
    }
  }

  /// The good of a list with the highest margin, the first of several.
  func best(of goods: [WireGood]) -> WireGood? {
    goods.min { (-(margins[$0] ?? 0), $0.rawValue) < (-(margins[$1] ?? 0), $1.rawValue) }
  }

  private static func isLuxury(_ good: WireGood) -> Bool {
    good == .exoticTechnology || good == .luxuryGoods
  }

  private static func weight(_ good: WireGood) -> Int { isLuxury(good) ? 4 : 3 }

  // The margins that the price band of a good permits.
  private static func margins(_ good: WireGood) -> ClosedRange<Int> {
    switch good {
    case .exoticTechnology: 25...46
    case .equipment: 25...76
    default: 30...100
    }
  }
}
