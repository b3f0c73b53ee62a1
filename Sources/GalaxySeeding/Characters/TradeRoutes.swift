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

  private static let reach = 8
  private let world: RegionWorld
  private var starts: [Int] = []
  // Stations within reach, by station, once they have been asked for.
  private var neighbours: [Int: [Int]] = [:]
  private var stamp: [Int32]
  private var round: Int32 = 0

  /// - Parameter busiest: node that trade turns around.
  init(_ world: RegionWorld, busiest: Int) {
    self.world = world
    stamp = [Int32](repeating: 0, count: world.survey.sectorCount)
    let near = stations(near: busiest)
    let hub = world.station(at: busiest)
    starts = ([hub].compactMap(\.self) + near).sorted().filter { station in
      WireGood.allCases.contains { world.stations[station].stock[$0].sells }
    }
  }

  /// A route, or nothing where no station sells what another one within reach buys.
  mutating func route(_ stream: inout RandomStream) -> [Stop] {
    guard !starts.isEmpty else { return [] }
    let wanted = 2 + stream.index(below: 3)
    // Full stores to empty ones if there are such, any seller to any buyer else.
    for isStrict in [true, true, true, false, false, false, false] {
      var stops = [Stop(station: stream.pick(from: starts))]
      while stops.count < wanted {
        let last = stops[stops.count - 1].station
        let open = neighbours(of: last).filter { next in !stops.contains { $0.station == next } }
          .compactMap { next -> (Int, [WireGood])? in
            let goods = cargo(from: last, to: next, isStrict: isStrict)
            return goods.isEmpty ? nil : (next, goods)
          }
        guard !open.isEmpty else { break }
        let (next, goods) = stream.pick(from: open)
        stops[stops.count - 1].buys = goods
        stops.append(Stop(station: next))
      }
      if stops.count >= 2 { return stops }
    }
    return []
  }

  private func cargo(from seller: Int, to buyer: Int, isStrict: Bool) -> [WireGood] {
    let stock = world.stations[seller].stock
    let store = world.stations[buyer].stock
    return WireGood.allCases.filter { good in
      guard stock[good].sells, store[good].buys else { return false }
      return !isStrict
        || 2 * stock[good].quantity > stock[good].capacity
          && 2 * store[good].quantity < store[good].capacity
    }
  }

  private mutating func neighbours(of station: Int) -> [Int] {
    if let known = neighbours[station] { return known }
    let node = world.node(ofSector: world.stations[station].sectorID) ?? 0
    let found = stations(near: node)
    neighbours[station] = found
    return found
  }

  // Stations of the core within reach of a node, in order of sector, without its own.
  private mutating func stations(near start: Int) -> [Int] {
    round += 1
    stamp[start] = round
    var queue = [start]
    var front = 0
    var found: [Int] = []
    for _ in 0..<TradeRoutes.reach {
      let end = queue.count
      while front < end {
        let node = queue[front]
        front += 1
        for next in world.survey.warps.successors(of: NodeIndex(node)) {
          guard stamp[Int(next)] != round else { continue }
          stamp[Int(next)] = round
          queue.append(Int(next))
          if let station = world.station(at: Int(next)), world.survey.isCore[Int(next)] {
            found.append(station)
          }
        }
      }
    }
    return found.sorted()
  }
}
