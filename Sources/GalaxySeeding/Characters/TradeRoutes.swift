import Determinism
import GalaxyModel
import GraphKit

/// Finds routes for traders: two to four stations, each at most eight hops from the next, which
/// buys what the station before it sells.
struct TradeRoutes {
  struct Stop {
    /// Index in `RegionWorld.stations`.
    var station: Int
    /// Goods bought here for the next stop; none at the last.
    var buys: [WireGood] = []
  }

  private static let reach: UInt32 = 8
  private let source: WorldReference
  private var starts: [Int] = []
  // Starts with a buyer within reach, computed on demand.
  private var certain: [Int]?
  // Stations within reach by station, computed on demand.
  private var neighbors: [Int: [Int]] = [:]
  private var scratch: BreadthFirstScratch
  /// Index of the station by node, in the core only, or -1.
  private let stationAt: [Int32]
  /// Goods that each station sells, buys, has more than half of its capacity of, and less than
  /// half; a bit for each good.
  private let sold: [UInt16]
  private let bought: [UInt16]
  private let plenty: [UInt16]
  private let scarce: [UInt16]

  /// Prepares the routes of a region.
  ///
  /// - Parameters:
  ///   - source: The region with its stations.
  ///   - busiest: Node of the center of trade.
  init(_ source: WorldReference, busiest: Int) {
    self.source = source
    scratch = BreadthFirstScratch(nodeCount: source.world.survey.sectorCount)
    stationAt = source.world.survey.isCore.indices.map { node in
      source.world.survey.isCore[node] ? Int32(source.world.station(at: node) ?? -1) : -1
    }
    sold = TradeRoutes.goods(of: source.world) { $0.sells }
    bought = TradeRoutes.goods(of: source.world) { $0.buys }
    plenty = TradeRoutes.goods(of: source.world) { 2 * $0.quantity > $0.capacity }
    scarce = TradeRoutes.goods(of: source.world) { 2 * $0.quantity < $0.capacity }
    let near = stations(near: busiest)
    let hub = source.world.station(at: busiest)
    starts = ([hub].compactMap(\.self) + near).sorted().filter { sold[$0] != 0 }
  }

  private static func goods(
    of world: RegionWorld, where isIncluded: (StockLine) -> Bool
  ) -> [UInt16] {
    world.stations.map { station in
      WireGood.allCases.reduce(0) { goods, good in
        isIncluded(station.stock[good]) ? goods | 1 << UInt16(good.rawValue) : goods
      }
    }
  }

  /// Draws a route, empty if no station buys what another one within reach sells.
  mutating func route(_ stream: inout RandomStream) -> [Stop] {
    let wanted = 2 + stream.index(below: 3)
    if !starts.isEmpty {
      // First try full stores to empty ones, then any seller to any buyer.
      for isStrict in [true, true, true, false, false, false, false] {
        let stops = route(from: stream.pick(from: starts), wanted, isStrict, &stream)
        if stops.count >= 2 { return stops }
      }
    }
    let sure = sureStarts()
    return sure.isEmpty ? [] : route(from: stream.pick(from: sure), wanted, false, &stream)
  }

  private mutating func route(
    from start: Int, _ wanted: Int, _ isStrict: Bool, _ stream: inout RandomStream
  ) -> [Stop] {
    var stops = [Stop(station: start)]
    while stops.count < wanted {
      let last = stops[stops.count - 1].station
      let open = neighbors(of: last).filter { next in
        cargo(from: last, to: next, isStrict) != 0 && !stops.contains { $0.station == next }
      }
      guard !open.isEmpty else { break }
      let next = stream.pick(from: open)
      let goods = cargo(from: last, to: next, isStrict)
      stops[stops.count - 1].buys = WireGood.allCases.filter {
        goods & 1 << UInt16($0.rawValue) != 0
      }
      stops.append(Stop(station: next))
    }
    return stops
  }

  // Starts with a buyer within reach: near the busiest station, or, if that is remote, anywhere in
  // the core. O(stations) searches, on demand.
  private mutating func sureStarts() -> [Int] {
    if let certain { return certain }
    var found = starts.filter { hasBuyer($0) }
    if found.isEmpty {
      found = stationAt.filter { $0 >= 0 }.map(Int.init).filter { hasBuyer($0) }
    }
    certain = found
    return found
  }

  private mutating func hasBuyer(_ seller: Int) -> Bool {
    sold[seller] != 0 && neighbors(of: seller).contains { cargo(from: seller, to: $0, false) != 0 }
  }

  private func cargo(from seller: Int, to buyer: Int, _ isStrict: Bool) -> UInt16 {
    let goods = sold[seller] & bought[buyer]
    return isStrict ? goods & plenty[seller] & scarce[buyer] : goods
  }

  private mutating func neighbors(of station: Int) -> [Int] {
    if let known = neighbors[station] { return known }
    let node = source.world.node(ofSector: source.world.stations[station].sectorID) ?? 0
    let found = stations(near: node)
    neighbors[station] = found
    return found
  }

  // Core stations within reach of a node, without its own, ascending.
  private mutating func stations(near start: Int) -> [Int] {
    source.world.survey.warps.breadthFirstBall(
      around: NodeIndex(start), radius: TradeRoutes.reach, scratch: &scratch)
    var found: [Int] = []
    for node in scratch.reached.dropFirst() where stationAt[Int(node)] >= 0 {
      found.append(Int(stationAt[Int(node)]))
    }
    return found.sorted()
  }
}
