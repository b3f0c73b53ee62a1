import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit

/// Sets current prices: low among competitors, high far from any seller.
///
/// The sellers of a good are ranked by their competitors, its buyers by the distance to a seller, and
/// prices follow the ranks, so that the prices of a good fill its range. How much the best pair earns
/// differs between goods and regions, see ``MarketClimate``.
struct PriceSeeder {
  let survey: RegionSurvey
  let gradient: PriceGradient
  let random: RandomSource
  /// What decided about each price, if that is recorded.
  var trace: PriceTrace?

  /// Sets the current price of every good at every station.
  ///
  /// - Parameters:
  ///   - stations: The stations with their stock; prices are updated.
  ///   - nodes: Sectors of the stations, in the same order.
  /// - Complexity: O(stations · sectors within three hops + sectors per good).
  mutating func setPrices(_ stations: inout [Station], at nodes: [Int]) {
    for index in stations.indices {
      for good in WireGood.allCases {
        let line = stations[index].stock[good]
        stations[index].stock[good].currentPrice =
          line.isTraded
          ? good.referencePrice.clamped(to: line.spread.prices(in: good.priceBand))
          : good.referencePrice
      }
    }
    trace?.begin(stations)
    guard gradient == .hops else { return }
    var stream = random.variant(0).stream(.prices)
    let climate = MarketClimate(&stream)
    var competition = competitors(stations, nodes)
    // The capital is the cheapest seller of one good, so that a new player can trade at once.
    if let capital = nodes.firstIndex(of: survey.region.root),
      let good = climate.best(of: StationCatalog.orientationStock.map(\.good))
    {
      competition[good.rawValue][capital] = .max
    }
    for good in WireGood.allCases {
      let noise = stations.indices.map { _ in stream.next() }
      let quotes = Quotes(good, climate.margins[good] ?? 0, stations)
      guard quotes.hasBuyers else { continue }
      let hops = distances(stations, nodes, good)
      trace?.note(
        good, margin: climate.margins[good] ?? 0, competitors: competition[good.rawValue],
        hops: hops)
      func place(_ chosen: (StockLine) -> Bool, _ key: (Int) -> (Int, UInt64)) -> [Int] {
        stations.indices.filter { chosen(stations[$0].stock[good]) }
          .sorted { key($0) < key($1) }
      }
      let isCore = nodes.map { survey.isCore[$0] }
      if quotes.hasSellers {
        let sellers = place(
          { $0.sells && !$0.buys }, { (-competition[good.rawValue][$0], noise[$0]) })
        let first = sellers.firstIndex { isCore[$0] } ?? 0
        spread(sellers, over: quotes.sellers, between: first, sellers.count - 1, good, &stations)
      }
      for (range, hasBoth) in [(quotes.buyers, false), (quotes.both, true)] {
        // Equally distant buyers are in the order of their rows, so that prices rise along any list of
        // buyers by distance, however it splits them.
        let buyers = place({ $0.buys && $0.sells == hasBoth }, { (hops[$0], UInt64($0)) })
        let last = buyers.lastIndex { isCore[$0] } ?? buyers.count - 1
        spread(buyers, over: range, between: 0, last, good, &stations)
      }
    }
  }

  // Spreads the prices of some stations evenly; those before the first and after the last rank have
  // the prices at the ends. A single buyer has the highest price, a single seller the lowest.
  private mutating func spread(
    _ ranked: [Int], over range: ClosedRange<Int>, between first: Int, _ last: Int,
    _ good: WireGood, _ stations: inout [Station]
  ) {
    for (rank, index) in ranked.enumerated() {
      let line = stations[index].stock[good]
      let (steps, step) = (last - first, min(max(rank, first), last) - first)
      let width = range.upperBound - range.lowerBound
      stations[index].stock[good].currentPrice =
        steps == 0
        ? (line.buys ? range.upperBound : range.lowerBound)
        : range.lowerBound + (2 * width * step + steps) / (2 * steps)
      trace?.note(
        good, index, range: range, step: step, steps: steps,
        current: stations[index].stock[good].currentPrice)
    }
  }

  // For each good and station, the number of other stations within three hops that sell it.
  private func competitors(_ stations: [Station], _ nodes: [Int]) -> [[Int]] {
    var goodsSold = [UInt16](repeating: 0, count: survey.sectorCount)
    for (station, node) in zip(stations, nodes) {
      for good in WireGood.allCases where station.stock[good].sells {
        goodsSold[node] |= 1 << UInt16(good.rawValue)
      }
    }
    var found = WireGood.allCases.map { _ in [Int](repeating: 0, count: stations.count) }
    var scratch = BreadthFirstScratch(nodeCount: survey.sectorCount)
    for (index, node) in nodes.enumerated() where goodsSold[node] != 0 {
      survey.links.breadthFirstBall(around: NodeIndex(node), radius: 3, scratch: &scratch)
      for good in stations[index].stock.traded {
        let bit: UInt16 = 1 << UInt16(good.rawValue)
        found[good.rawValue][index] = scratch.reached.count { goodsSold[Int($0)] & bit != 0 } - 1
      }
    }
    return found
  }

  // For each station, the hops to the nearest seller of a good, at most ten.
  private func distances(_ stations: [Station], _ nodes: [Int], _ good: WireGood) -> [Int] {
    let sellers = zip(stations, nodes).filter { $0.0.stock[good].sells }
      .map { NodeIndex($0.1) }
    guard !sellers.isEmpty else { return nodes.map { _ in 10 } }
    let hops = survey.links.breadthFirstDistances(fromAnyOf: sellers).distances
    return nodes.map { min(10, Int(hops[$0])) }
  }
}

/// The ranges of current prices of a good in a region.
private struct Quotes {
  let sellers: ClosedRange<Int>
  let buyers: ClosedRange<Int>
  let both: ClosedRange<Int>
  let hasSellers: Bool
  let hasBuyers: Bool

  /// Computes the ranges in which the best pair of stations earns `margin` percent and all charges
  /// are in the price band.
  init(_ good: WireGood, _ margin: Int, _ stations: [Station]) {
    let lines = stations.map { $0.stock[good] }
    hasSellers = lines.contains { $0.sells && !$0.buys } && lines.contains(where: \.buys)
    hasBuyers = lines.contains(where: \.buys)
    let (seller, buyer, dealer) = (
      PriceSpread(buys: false, sells: true), PriceSpread(buys: true, sells: false),
      PriceSpread(buys: true, sells: true)
    )
    buyers = buyer.prices(in: good.priceBand)
    let dealers = dealer.prices(in: good.priceBand)
    let hasPlainBuyers = lines.contains { $0.buys && !$0.sells }
    // What the dearest buyer pays, and what the cheapest seller charges.
    let pays =
      (hasPlainBuyers
        ? buyers.upperBound * buyer.buy : dealers.upperBound * dealer.buy) / 100
    let charges = min(pays - 1, max(good.priceBand.lowerBound, 100 * pays / (100 + margin)))
    func least(_ spread: PriceSpread) -> Int { (100 * charges + spread.sell - 1) / spread.sell }
    let range = seller.prices(in: good.priceBand)
    sellers = least(seller).clamped(to: range)...range.upperBound
    let lower = least(dealer).clamped(to: dealers)
    let upper = ((100 * (pays + 1) - 1) / dealer.buy).clamped(to: dealers)
    both = min(lower, upper)...upper
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
