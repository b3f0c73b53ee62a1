import GraphKit

/// Tells hatches from dead ends: whether one that enters a terminal sector from afar comes from at
/// least so many hops away.
///
/// Memory for many searches on one graph; nothing is cleared between them.
struct HatchSearch {
  /// The least number of hops between the source of a one-way edge and a hatch, by other ways.
  static let leastDistance = 6

  private var marks: [UInt32]
  private var mark: UInt32 = 0
  private var queue: [UInt32] = []

  /// O(V) space.
  init(nodeCount: Int) {
    marks = [UInt32](repeating: 0, count: nodeCount)
  }

  /// Whether an entry in the main component gets to the terminal sector, without the back edges, in
  /// finitely many hops but no fewer than `leastDistance`.
  ///
  /// Searches backwards from the gateway and never enters the sector, whose back edges are then out
  /// of the way. It stops as soon as it meets such an entry, or has met all entries nearer by.
  /// Entries that must pass the sector itself on every way to the capital are in J of the sector and
  /// have no other way to the gateway either; they are not waited for.
  ///
  /// - Complexity: O(E) at worst; in maps about as much as there is within a few hops.
  mutating func isHatch(
    _ sector: Int, gateway: Int, entries: [Int], in context: FormationContext
  ) -> Bool {
    let wanted = Set(
      entries.filter { context.isMain[$0] && !context.isSealed($0, by: sector) })
    guard !wanted.isEmpty else { return false }
    let distances = distances(
      of: wanted, to: gateway, avoiding: sector, stopAt: Self.leastDistance - 1, in: context)
    return distances.contains { $0 >= Self.leastDistance - 1 }
  }

  /// The distances of the wanted nodes that get to `end`, nearest first.
  ///
  /// - Parameter stopAt: a distance that is enough: the first node found so far away ends the
  ///   search.
  mutating func distances(
    of wanted: Set<Int>, to end: Int, avoiding obstacle: Int, stopAt: Int?,
    in context: FormationContext
  ) -> [Int] {
    let (offsets, sources) = (context.reversed.offsets, context.reversed.targets)
    mark &+= 1
    marks[obstacle] = mark
    marks[end] = mark
    queue.removeAll(keepingCapacity: true)
    queue.append(UInt32(truncatingIfNeeded: end))
    var found = wanted.contains(end) ? [0] : []
    var head = 0
    var levelEnd = 1
    var distance = 0
    while head < queue.count, found.count < wanted.count {
      if head == levelEnd {
        distance += 1
        levelEnd = queue.count
      }
      let node = Int(queue[head])
      head += 1
      for edge in Int(offsets[node])..<Int(offsets[node + 1]) {
        let source = sources[edge]
        guard marks[Int(source)] != mark else { continue }
        marks[Int(source)] = mark
        queue.append(source)
        if wanted.contains(Int(source)) {
          found.append(distance + 1)
          if let stopAt, distance + 1 >= stopAt { return found }
        }
      }
    }
    return found
  }
}
