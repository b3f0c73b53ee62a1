import GraphKit

/// The corridors behind all edges of a graph: sequences of sectors with a single onward warp
/// besides the way back.
///
/// Corridors overlap, so on a path of one-way warps their total length is quadratic. What follows
/// an edge is therefore stored once, for all corridors through it:
///
/// ```
/// edge       entry → a    a → b    b → c    c → ...
/// next       a → b        b → c    none: c has a choice
/// length     2            1        0
/// ```
///
/// Space: 13 bytes per edge.
struct Corridors {
  private struct Traits: OptionSet {
    let rawValue: UInt8
    /// The corridor leads into a cycle.
    static let loop = Traits(rawValue: 1)
    /// The edge is part of that cycle.
    static let circle = Traits(rawValue: 2)
    /// This edge or a later one of the corridor leaves the sector where the corridor ends.
    static let leavesEnd = Traits(rawValue: 4)
  }

  private let graph: DirectedGraph
  /// For each edge, the next one, or `.noNode` at the end of a corridor.
  private var next: [UInt32]
  /// For each edge, the number of sectors without a choice, including its own target.
  private var lengths: [UInt32]
  /// For each edge, the last one of its corridor, or one of the cycle that it leads into.
  private var lasts: [UInt32]
  private var traits: [Traits]

  /// - Complexity: O(V + E log(degree)) time, O(E) space.
  init(_ graph: DirectedGraph) {
    self.graph = graph
    next = [UInt32](repeating: .noNode, count: graph.edgeCount)
    lengths = [UInt32](repeating: 0, count: graph.edgeCount)
    lasts = [UInt32](repeating: .noNode, count: graph.edgeCount)
    traits = [Traits](repeating: [], count: graph.edgeCount)
    var sources = [UInt32](repeating: 0, count: graph.edgeCount)
    for node in graph.nodes {
      for edge in graph.edgePositions(of: node) {
        sources[edge] = node.rawValue
        next[edge] = wayOn(from: node, through: NodeIndex(graph.targets[edge]))
      }
    }
    var isOnWalk = [Bool](repeating: false, count: graph.edgeCount)
    for edge in 0..<graph.edgeCount where lasts[edge] == .noNode {
      measure(from: edge, sources, &isOnWalk)
    }
  }

  /// Returns the number of sectors without a choice behind an edge.
  func length(behind edge: Int) -> Int { Int(lengths[edge]) }

  /// Returns how the corridor behind an edge ends, and the sector where it opens.
  func end(behind edge: Int) -> (end: Trap.End, exit: NodeIndex?) {
    if traits[edge].contains(.loop) { return (.loop, nil) }
    let last = Int(lasts[edge])
    let node = NodeIndex(graph.targets[last])
    if lengths[last] > 0 { return (graph.outDegree(of: node) == 0 ? .sink : .deadEnd, nil) }
    // A choice between sectors of the corridor itself does not count.
    let isInside = next[edge] != .noNode && traits[Int(next[edge])].contains(.leavesEnd)
    return isInside ? (.loop, nil) : (.opens, node)
  }

  /// Returns the first sectors of the corridor behind an edge.
  ///
  /// - Complexity: O(count).
  func sectors(behind edge: Int, atMost count: Int) -> [NodeIndex] {
    var sectors: [NodeIndex] = []
    var edge = edge
    for _ in 0..<min(count, length(behind: edge)) {
      sectors.append(NodeIndex(graph.targets[edge]))
      edge = Int(next[edge])
    }
    return sectors
  }

  /// Returns the only edge that leaves a sector and does not lead back, or `.noNode` if there is
  /// none or several.
  private func wayOn(from previous: NodeIndex, through node: NodeIndex) -> UInt32 {
    guard choices(from: previous, through: node) == 1 else { return .noNode }
    let row = graph.edgePositions(of: node)
    let leadsBack = graph.targets[row.lowerBound] == previous.rawValue
    return UInt32(leadsBack ? row.upperBound - 1 : row.lowerBound)
  }

  private func choices(from previous: NodeIndex, through node: NodeIndex) -> Int {
    graph.outDegree(of: node) - (graph.contains(edgeFrom: node, to: previous) ? 1 : 0)
  }

  /// Follows a corridor to known edges or to its end, then fills in the edges backward.
  private mutating func measure(from first: Int, _ sources: [UInt32], _ isOnWalk: inout [Bool]) {
    var walk: [Int] = []
    var edge = UInt32(first)
    while edge != .noNode, lasts[Int(edge)] == .noNode, !isOnWalk[Int(edge)] {
      isOnWalk[Int(edge)] = true
      walk.append(Int(edge))
      edge = next[Int(edge)]
    }
    if edge != .noNode, lasts[Int(edge)] == .noNode, let start = walk.firstIndex(of: Int(edge)) {
      // Each edge of a cycle is followed by all of its sectors.
      for member in walk[start...] {
        lengths[member] = UInt32(walk.count - start)
        lasts[member] = edge
        traits[member] = [.loop, .circle]
      }
      walk.removeSubrange(start...)
    }
    for edge in walk.reversed() { close(edge, leaving: sources[edge]) }
  }

  /// Fills in an edge from the one that follows it.
  private mutating func close(_ edge: Int, leaving source: UInt32) {
    guard next[edge] != .noNode else {
      let target = NodeIndex(graph.targets[edge])
      lengths[edge] = choices(from: NodeIndex(source), through: target) > 1 ? 0 : 1
      lasts[edge] = UInt32(edge)
      return
    }
    let following = Int(next[edge])
    // The sector from which a cycle is entered is part of the cycle.
    lengths[edge] = lengths[following] + (traits[following].contains(.circle) ? 0 : 1)
    lasts[edge] = lasts[following]
    traits[edge] = traits[following].subtracting(.circle)
    if source == graph.targets[Int(lasts[edge])] { traits[edge].insert(.leavesEnd) }
  }
}
