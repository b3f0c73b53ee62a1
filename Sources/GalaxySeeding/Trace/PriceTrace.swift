import GalaxyModel

/// What decided about the current price of a good at a station.
public struct PriceCause: Sendable, Equatable {
  /// Whether the station buys the good.
  public let buys: Bool
  /// Whether the station sells the good.
  public let sells: Bool
  /// The base price, brought into the price band.
  public let reference: Int
  /// The price band of the good.
  public let band: ClosedRange<Int>
  /// The current price.
  public internal(set) var current: Int
  /// The prices over which stations of its role are spread; nil if none is.
  public internal(set) var range: ClosedRange<Int>?
  /// Its place among the stations of its role, from 0 for the lowest price.
  public internal(set) var step = 0
  /// The place with the highest price; 0 if there is a single station.
  public internal(set) var steps = 0
  /// Other sellers within three hops.
  public internal(set) var competitors = 0
  /// Hops to the nearest seller, at most ten.
  public internal(set) var hops = 0
  /// What the best pair of stations earns with the good, in percent of the cost.
  public internal(set) var margin = 0
}

/// What decided about the prices of a region.
struct PriceTrace {
  private(set) var causes: [[PriceCause]] = []

  /// Starts with the reference prices.
  mutating func begin(_ stations: [Station]) {
    causes = stations.map { station in
      WireGood.allCases.map { good in
        let line = station.stock[good]
        return PriceCause(
          buys: line.buys, sells: line.sells, reference: good.referencePrice,
          band: good.priceBand, current: line.currentPrice)
      }
    }
  }

  mutating func note(_ good: WireGood, margin: Int, competitors: [Int], hops: [Int]) {
    for index in causes.indices {
      causes[index][good.rawValue].margin = margin
      causes[index][good.rawValue].competitors = competitors[index]
      causes[index][good.rawValue].hops = hops[index]
    }
  }

  mutating func note(
    _ good: WireGood, _ index: Int, range: ClosedRange<Int>, step: Int, steps: Int, current: Int
  ) {
    causes[index][good.rawValue].range = range
    causes[index][good.rawValue].step = step
    causes[index][good.rawValue].steps = steps
    causes[index][good.rawValue].current = current
  }
}
