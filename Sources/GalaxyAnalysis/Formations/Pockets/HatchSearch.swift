import GraphKit

/// Distinguishes hatches from dead ends: whether a one-way edge enters a terminal sector from far
/// away.
///
/// ```
///   … - g - a  <- - - - s      afar: from s to a by other ways is a matter of six hops or more,
///                              and not impossible
/// ```
///
/// A search within six hops of each sector would be quadratic in maps where everything is a few
/// hops away. So the two conditions are separate:
///
/// * *No nearer than that* is a bidirectional search, always continuing on the side with fewer
///   edges to follow. With few exits per sector it visits a few dozen edges, whatever the size of
///   the map. (Only a map with hubs at both ends can make it visit many.)
/// * *Not impossible* follows from dominators. All edges from a lead to g, so a path from s to g
///   that avoids a exists if and only if s has a path to the capital that avoids a, so that a does
///   not seal s, and either the capital has a path to g that avoids a, or s reaches g through nodes
///   that g dominates. The former holds if a is not the immediate dominator of g, the latter
///   follows from `ServedSets` of the reversed graph.
struct HatchSearch {
  /// The least number of hops between the source of a one-way edge and a hatch, by other ways.
  static let leastDistance = 6

  private var fromSource: Front
  private var toGateway: Front

  /// O(V) space.
  init(nodeCount: Int) {
    fromSource = Front(nodeCount: nodeCount)
    toGateway = fromSource
  }

  /// Returns whether one of the entries of a pocket of a single sector, all in the main component,
  /// is far away.
  mutating func isHatch(
    _ sector: Int, gateway: Int, entries: [Int], in context: FormationContext
  ) -> Bool {
    entries.contains { entry in
      !context.isSealed(entry, by: sector)
        // The last hop, from the gateway to the sector, comes on top.
        && !isWithin(Self.leastDistance - 2, from: entry, to: gateway, avoiding: sector, context)
        && context.reaches(gateway, from: entry, avoiding: sector)
    }
  }

  /// Returns whether there is a path of at most `hops` hops that avoids a node.
  private mutating func isWithin(
    _ hops: Int, from source: Int, to target: Int, avoiding obstacle: Int,
    _ context: FormationContext
  ) -> Bool {
    if source == target { return true }
    fromSource.begin(at: source, avoiding: obstacle)
    toGateway.begin(at: target, avoiding: obstacle)
    for _ in 0..<hops {
      let (forth, back) = (context.graph, context.reversed)
      let meets =
        fromSource.cost(in: forth) <= toGateway.cost(in: back)
        ? fromSource.advance(in: forth, meeting: toGateway)
        : toGateway.advance(in: back, meeting: fromSource)
      if meets { return true }
    }
    return false
  }

  /// Returns the distances to `end` of the wanted nodes that reach it, nearest first.
  ///
  /// - Complexity: O(E).
  mutating func distances(
    of wanted: Set<Int>, to end: Int, avoiding obstacle: Int, in context: FormationContext
  ) -> [Int] {
    toGateway.begin(at: end, avoiding: obstacle)
    var found: [Int] = []
    var distance = 0
    while !toGateway.level.isEmpty, found.count < wanted.count {
      for node in toGateway.level where wanted.contains(Int(node)) { found.append(distance) }
      _ = toGateway.advance(in: context.reversed, meeting: nil)
      distance += 1
    }
    return found
  }
}

extension HatchSearch {
  /// One side of a breadth-first search.
  ///
  /// Nothing is cleared between searches.
  fileprivate struct Front {
    private var marks: [UInt32]
    private var mark: UInt32 = 0
    /// The nodes reached last.
    private(set) var level: [UInt32] = []

    init(nodeCount: Int) { marks = [UInt32](repeating: 0, count: nodeCount) }

    mutating func begin(at start: Int, avoiding obstacle: Int) {
      // One for reached nodes, and the number below for the obstacle.
      mark += 2
      marks[obstacle] = mark - 1
      marks[start] = mark
      level = [UInt32(truncatingIfNeeded: start)]
    }

    /// Returns the number of edges that the next step follows.
    func cost(in graph: DirectedGraph) -> Int {
      level.reduce(0) { $0 + graph.outDegree(of: NodeIndex($1)) }
    }

    /// Advances by one hop and returns whether that meets the other side.
    mutating func advance(in graph: DirectedGraph, meeting other: Front?) -> Bool {
      let (offsets, targets) = (graph.offsets, graph.targets)
      var next: [UInt32] = []
      for node in level {
        for edge in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
          let target = targets[edge]
          if marks[Int(target)] >= mark - 1 { continue }
          if let other, other.marks[Int(target)] == other.mark { return true }
          marks[Int(target)] = mark
          next.append(target)
        }
      }
      level = next
      return false
    }
  }
}
