import GalaxyModel
public import GraphKit
import WarpMap

/// Finds profitable pairs of nearby stations.
public struct TradeFinder {
  /// Filters of pairs.
  public struct Wish: Sendable {
    /// The maximum number of warps in each direction.
    public var hops: Int = 4
    /// One station must match the first mask, the other the second; nil matches all.
    public var masks: (TradeMask?, TradeMask?) = (nil, nil)
    /// One of the hauls must carry this good.
    public var good: TradeGood?
    /// Only pairs with goods in both directions.
    public var needsBothWays = false
    /// Both stations must be within a number of turns of a sector.
    public var reach: (sector: NodeIndex, turns: Int)?

    /// Creates filters that all pairs pass.
    public init() {}
  }

  private let chart: StarChart
  private let stations: [(node: NodeIndex, station: ChartedStation)]

  /// Creates a finder for a chart.
  public init(_ chart: StarChart, contents: ChartContents) {
    self.chart = chart
    stations = (contents.stations ?? []).compactMap { station in
      chart.node(of: station.sector).map { ($0, station) }
    }
    .sorted { $0.node < $1.node }
  }

  /// Returns the profitable pairs, by credits per turn, then by the nodes of their stations.
  ///
  /// Turns are those of the cheapest course within the maximum number of warps; a sector has at
  /// most one station, so a trip takes turns.
  ///
  /// - Complexity: O(S * (size of a neighborhood + stations in it)) time for S stations.
  public func routes(_ wish: Wish = Wish()) -> [TradeRoute] {
    var near = stations
    if let reach = wish.reach {
      let turns = chart.turns(from: reach.sector)
      let limit = UInt64(max(0, reach.turns))
      near = near.filter { turns[$0.node.position] <= limit }
    }
    var stationsAt: [NodeIndex: [Int]] = [:]
    for (index, entry) in near.enumerated() { stationsAt[entry.node, default: []].append(index) }
    // Courses from each station to stations with a higher position in the list, and back.
    var turnsBetween: [Pair: Int] = [:]
    var search = NearbySearch(chart.graph, costs: chart.warps.turnCosts)
    for (index, entry) in near.enumerated() {
      for finding in search.search(from: entry.node, limit: max(0, wish.hops)) {
        for other in stationsAt[finding.node] ?? [] where other != index {
          turnsBetween[Pair(from: index, to: other)] = Int(clamping: finding.cost)
        }
      }
    }
    let routes = turnsBetween.compactMap { pair, turnsOut -> (Pair, TradeRoute)? in
      guard pair.from < pair.to,
        let turnsBack = turnsBetween[Pair(from: pair.to, to: pair.from)],
        let route = Self.route(
          near[pair.from].station, near[pair.to].station, turnsOut, turnsBack, wish)
      else { return nil }
      return (pair, route)
    }
    return routes.sorted { left, right in
      if left.1.isAsGood(as: right.1) {
        return (left.0.from, left.0.to) < (right.0.from, right.0.to)
      }
      return left.1.isBetter(than: right.1)
    }
    .map(\.1)
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  private static func route(
    _ near: ChartedStation, _ far: ChartedStation, _ turnsOut: Int, _ turnsBack: Int, _ wish: Wish
  ) -> TradeRoute? {
    let (first, second) = wish.masks
    func fits(_ mask: TradeMask?, _ station: ChartedStation) -> Bool {
      mask?.matches(station) ?? true
    }
    guard
      (fits(first, near) && fits(second, far)) || (fits(first, far) && fits(second, near))
    else { return nil }
    let route = TradeRoute(
      near: near, far: far, out: TradeRoute.bestHaul(from: near, to: far),
      back: TradeRoute.bestHaul(from: far, to: near), turnsOut: turnsOut, turnsBack: turnsBack)
    guard route.profit > 0 else { return nil }
    if wish.needsBothWays, route.out == nil || route.back == nil { return nil }
    if let good = wish.good, route.out?.good != good, route.back?.good != good { return nil }
    return route
  }
}
