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
    // Luxuries are sold in few places; they pay best per hop only if the rest hardly pays.
    let isLuxury = demanded == .exoticTechnology || demanded == .luxuryGoods
    for good in goods {
      let usual = 4...(isLuxury ? 8 : max(8, best / 3))
      let drawn = stream.int(in: usual)
      // Ore has a narrow band, which a smaller margin would leave to sellers or buyers alone.
      margins[good] = good == demanded ? best : good == .ore ? max(14, drawn) : drawn
    }
  }

  private static func weight(_ good: WireGood) -> Int {
    good == .exoticTechnology || good == .luxuryGoods ? 4 : 3
  }

  // The margins that the price band of a good permits.
  private static func margins(_ good: WireGood) -> ClosedRange<Int> {
    switch good {
    case .exoticTechnology: 25...46
    case .equipment: 25...76
    default: 30...100
    }
  }
}
