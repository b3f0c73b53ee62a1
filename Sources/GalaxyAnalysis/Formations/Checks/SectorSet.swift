import GraphKit

/// A small set of sectors of a graph, with the predicates that definitions use.
///
/// Everything costs about as much as visiting the links of its members, whatever the size of the
/// graph.
struct SectorSet {
  /// Ascending, each once.
  let members: [Int]
  private let context: FormationContext

  init(_ nodes: [Int], in context: FormationContext) {
    members = nodes.ascending
    self.context = context
  }

  var count: Int { members.count }

  /// Returns the position of a node among the members.
  ///
  /// - Complexity: O(log count).
  private func place(of node: Int) -> Int? {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == node ? low : nil
  }

  func contains(_ node: Int) -> Bool { place(of: node) != nil }

  /// The number of links between members, ignoring directions.
  var linkCount: Int { degrees.reduce(0, +) / 2 }

  /// For each member, the number of its neighbors among the members.
  var degrees: [Int] {
    members.map { node in context.neighbors(node).count { contains(Int($0)) } }
  }

  /// Whether the members and their links are connected, ignoring directions; true if empty.
  var isConnected: Bool { reachesAll { context.neighbors($0) } }

  /// Whether each member reaches each other through members alone; true if empty.
  var isStronglyConnected: Bool {
    reachesAll { context.successors($0) } && reachesAll { context.predecessors($0) }
  }

  /// Whether the members are a tree.
  var isTree: Bool { linkCount == count - 1 && isConnected }

  /// Whether the members are a loop in which each has two neighbors.
  var isLoop: Bool { count >= 3 && degrees.allSatisfy { $0 == 2 } && isConnected }

  /// Whether the members form a loop with all its links in at least one direction.
  var isFlyableLoop: Bool {
    guard isLoop, let start = members.first else { return false }
    var walk = [start]
    var previous = -1
    var current = start
    repeat {
      let next = context.neighbors(current).first { contains(Int($0)) && Int($0) != previous }
      guard let next else { return false }
      (previous, current) = (current, Int(next))
      walk.append(current)
    } while current != start
    return context.isFlyable(walk)
  }

  private func reachesAll(_ next: (Int) -> ArraySlice<UInt32>) -> Bool {
    guard !members.isEmpty else { return true }
    var isReached = [Bool](repeating: false, count: count)
    isReached[0] = true
    var stack = [0]
    var reached = 1
    while let at = stack.popLast() {
      for neighbor in next(members[at]) {
        guard let place = place(of: Int(neighbor)), !isReached[place] else { continue }
        isReached[place] = true
        reached += 1
        stack.append(place)
      }
    }
    return reached == count
  }

  /// Edges from members to sectors that are neither members nor among `others`.
  func exits(besides others: SectorSet? = nil) -> [Declarations.Edge] {
    members.flatMap { node in
      context.successors(node).compactMap { target in
        contains(Int(target)) || others?.contains(Int(target)) == true
          ? nil : Declarations.Edge(source: node, target: Int(target))
      }
    }
  }

  /// Edges to members from sectors that are neither members nor among `others`.
  func entries(besides others: SectorSet? = nil) -> [Declarations.Edge] {
    members.flatMap { node in
      context.predecessors(node).compactMap { source in
        contains(Int(source)) || others?.contains(Int(source)) == true
          ? nil : Declarations.Edge(source: Int(source), target: node)
      }
    }
  }
}
