import Determinism
import GalaxyModel
import GraphKit

/// Finds rounds for traders: two to four stations, at most eight hops from one to the next, each
/// selling what the next one buys.
struct TradeRoutes {
  struct Stop {
    /// Place in `RegionWorld.stations`.
    var station: Int
    /// What is bought here for the next stop; nothing at the last.
    var buys: [WireGood] = []
  }

  private static let reach: UInt32 = 8
  private let world: RegionWorld
  private var starts: [Int] = []
  // Those with a buyer within reach, once they have been asked for.
  private var certain: [Int]?
  // Stations within reach, by station, once they have been asked for.
  private var neighbors: [Int: [Int]] = [:]
  private var scratch: BreadthFirstScratch
  /// By node: place of the station of a core sector, or -1.
  private let stationAt: [Int32]
  /// By station the goods it sells and buys, and those of which it has more than half and less than
  /// half of what it can store; a bit for each good.
  private let sold: [UInt16]
  private let bought: [UInt16]
  private let plenty: [UInt16]
  private let scarce: [UInt16]

  /// - Parameter busiest: node that trade turns around.
  init(_ world: RegionWorld, busiest: Int) {
    self.world = world
    scratch = BreadthFirstScratch(nodeCount: world.survey.sectorCount)
    stationAt = world.survey.isCore.indices.map { node in
      world.survey.isCore[node] ? Int32(world.station(at: node) ?? -1) : -1
    }
    sold = TradeRoutes.goods(of: world) { $0.sells }
    bought = TradeRoutes.goods(of: world) { $0.buys }
    plenty = TradeRoutes.goods(of: world) { 2 * $0.quantity > $0.capacity }
    scarce = TradeRoutes.goods(of: world) { 2 * $0.quantity < $0.capacity }
    let near = stations(near: busiest)
    let hub = world.station(at: busiest)
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

  /// A route, or nothing where no station sells what another one within reach buys.
  mutating func route(_ stream: inout RandomStream) -> [Stop] {
    let wanted = 2 + stream.index(below: 3)
    if !starts.isEmpty {
      // Full stores to empty ones if there are such, any seller to any buyer else.
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

  // Starts from where there is something to do: rather near the busiest station, which may lie far
  // from all others, else anywhere in the core. O(stations) searches once, where they are needed.
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
    let node = world.node(ofSector: world.stations[station].sectorID) ?? 0
    let found = stations(near: node)
    neighbors[station] = found
    return found
  }

  // Stations of the core within reach of a node, in order of sector, without its own.
  private mutating func stations(near start: Int) -> [Int] {
    world.survey.warps.breadthFirstBall(
      around: NodeIndex(start), radius: TradeRoutes.reach, scratch: &scratch)
    var found: [Int] = []
    for node in scratch.reached.dropFirst() where stationAt[Int(node)] >= 0 {
      found.append(Int(stationAt[Int(node)]))
    }
    return found.sorted()
  }
}
