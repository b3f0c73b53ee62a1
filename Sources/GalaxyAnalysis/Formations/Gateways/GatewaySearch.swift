import GraphKit
import WarpMap

/// Finds pockets behind two or three gateways instead of one.
///
/// ```
///   … = g1 - a - b - g2 = …        only g1 and g2 can be reached from {a, b, d}
///             \ /
///              d
/// ```
///
/// For a set of gateways, all of them exposed sectors, a sector is *sealed* if it reaches at most
/// ``largest`` sectors (including itself) without passing through a gateway, none of them the
/// capital or outside of the main component. It is *served* if a gateway reaches it through sealed
/// sectors. A part is a maximal connected set of at least two sealed and served sectors with edges
/// to each of the gateways and with a sector that reaches all of them. A pocket is a part that is
/// in no other part with at most as many gateways.
///
/// The search is exact. From each exposed sector, it decides for each reachable sector whether that
/// is a gateway or inside, until all are decided or there are too many of either; so there are at
/// most C(largest + gateways, gateways) outcomes per sector, 325 for two gateways and 2,925 for
/// three.
///
/// - Complexity: O(V) space, and O(E · outcomes) time in the worst case; about a tenth of that on
///   maps of nearest neighbors.
struct GatewaySearch {
  /// The maximum number of interior sectors of a pocket with several gateways.
  ///
  /// Stamped tunnels, which have two mouths, have at most 20.
  static let largest = 24

  private let context: FormationContext
  private let mostGateways: Int
  private let mostInside: Int
  /// The decision about a node.
  private var decision: [Decision]
  private var inside: [Int] = []
  private var gateways: [Int] = []
  private var known: Set<[Int]> = []
  /// The sets of gateways that enclose some sector, in the order in which they were found.
  private(set) var found: [[Int]] = []

  private enum Decision: UInt8 { case open, inside, gateway }

  /// Prepares a search for pockets with at most `gateways` gateways, 2 or 3.
  init(_ context: FormationContext, gateways: Int) {
    self.context = context
    mostGateways = gateways
    mostInside = min(Self.largest, context.limit)
    decision = [Decision](repeating: .open, count: context.count)
  }

  /// Returns all pockets, in no particular order.
  static func pockets(_ context: FormationContext, gateways: Int) -> [GatewayPart] {
    var search = GatewaySearch(context, gateways: gateways)
    guard search.mostInside >= 2 else { return [] }
    for node in 0..<context.count where context.isExposed(node) { search.look(from: node) }
    var finder = GatewayPartFinder(context, largest: search.mostInside)
    return GatewayPart.largest(search.found.flatMap { finder.parts(behind: $0) })
  }

  private mutating func look(from node: Int) {
    decision[node] = .inside
    inside.append(node)
    decide(0, context.successors(node).startIndex)
    inside.removeLast()
    decision[node] = .open
  }

  /// Decides the target of an edge of an inner sector, given by its position among these and the
  /// index of the edge, and continues recursively.
  ///
  /// At most `mostInside + mostGateways` calls deep.
  private mutating func decide(_ place: Int, _ edge: Int) {
    var place = place
    var edge = edge
    while place < inside.count {
      let targets = context.successors(inside[place])
      while edge < targets.endIndex, decision[Int(targets[edge])] != .open { edge += 1 }
      if edge < targets.endIndex { break }
      place += 1
      if place < inside.count { edge = context.successors(inside[place]).startIndex }
    }
    guard place < inside.count else { return note() }
    let node = Int(context.successors(inside[place])[edge])
    guard context.isMain[node], node != context.warps.root?.position else { return }
    if gateways.count < mostGateways, context.isExposed(node) {
      decision[node] = .gateway
      gateways.append(node)
      decide(place, edge + 1)
      gateways.removeLast()
    }
    if inside.count < mostInside {
      decision[node] = .inside
      inside.append(node)
      decide(place, edge + 1)
      inside.removeLast()
    }
    decision[node] = .open
  }

  private mutating func note() {
    guard gateways.count >= 2 else { return }
    let set = gateways.sorted()
    if known.insert(set).inserted { found.append(set) }
  }
}
