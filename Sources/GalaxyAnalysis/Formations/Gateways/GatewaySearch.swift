import GraphKit
import WarpMap

/// Finds pockets behind two or three gateways: places with a few doors instead of one.
///
/// ```
///   … = g1 - a - b - g2 = …        out of {a, b, d} one can fly to g1 and g2 only
///             \ /
///              d
/// ```
///
/// For a set of gateways, exposed sectors all, a sector is *sealed* if without passing a gateway one
/// gets from it to at most ``largest`` sectors (itself counted), none of them the capital or outside
/// of the main component; it is *served* if one gets to it from a gateway by way of sealed sectors.
/// A part is a connected set of sealed and served sectors, as large as it can be, of two sectors or
/// more, with edges to each of the gateways, and with a sector from which one gets to all of them.
/// A pocket is a part that lies in no other part with as many gateways or fewer.
///
/// The search is exact for that. From each exposed sector it decides for each sector it can fly to
/// whether that is a gateway or inside, until nothing is left to decide or there are too many of
/// either; so there are at most C(largest + gateways, gateways) outcomes a sector, 325 for two
/// gateways and 2,925 for three.
///
/// - Complexity: O(V) space, and O(E · outcomes) time at worst; on maps of nearest neighbors about
///   a tenth of that.
struct GatewaySearch {
  /// Most interior sectors of a pocket with several gateways. Stamped tunnels, which have two mouths,
  /// have at most 20.
  static let largest = 24

  private let context: FormationContext
  private let mostGateways: Int
  private let mostInside: Int
  /// What was decided for a node.
  private var decision: [Decision]
  private var inside: [Int] = []
  private var gateways: [Int] = []
  private var known: Set<[Int]> = []
  /// The sets of gateways that some sector is closed in by, in the order in which they were found.
  private(set) var found: [[Int]] = []

  private enum Decision: UInt8 { case open, inside, gateway }

  /// - Parameter gateways: how many a pocket may have, 2 or 3.
  init(_ context: FormationContext, gateways: Int) {
    self.context = context
    mostGateways = gateways
    mostInside = min(Self.largest, context.limit)
    decision = [Decision](repeating: .open, count: context.count)
  }

  /// All pockets, in no particular order.
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

  /// Decides what comes after an edge of a sector inside, given by its place among these and the
  /// index of the edge; then goes on. At most `mostInside + mostGateways` calls deep.
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
