/// Searches a small graph for a path through all its nodes.
///
/// The general problem is NP-complete, so the search is bounded: it backtracks, always continuing at
/// the neighbor with the fewest unvisited neighbors (Warnsdorff's rule), for a number of steps that
/// suffices for every path with a few chords and for nearly every dense graph.
struct SpanningPath {
  /// The neighbors of each node.
  private let rows: [[Int]]
  private var isVisited: [Bool]
  private var path: [Int] = []
  private var steps: Int

  private init(_ rows: [[Int]]) {
    self.rows = rows
    isVisited = [Bool](repeating: false, count: rows.count)
    steps = 2_000 + 20 * rows.count
  }

  /// Returns whether a path visits every node once; false if none was found.
  ///
  /// - Complexity: O(nodes · degree) steps.
  static func exists(in rows: [[Int]]) -> Bool {
    if rows.count < 2 { return true }
    let ends = rows.indices.filter { rows[$0].count <= 1 }
    // A path has two ends.
    if ends.count > 2 || rows.contains(where: \.isEmpty) { return false }
    let starts =
      ends.isEmpty ? rows.indices.sorted { (rows[$0].count, $0) < (rows[$1].count, $1) } : ends
    var search = SpanningPath(rows)
    // A path can be walked from either end, so one dead end suffices as a start.
    for start in ends.isEmpty ? starts : Array(starts.prefix(1)) {
      if search.walks(from: start) { return true }
      if search.steps <= 0 { return false }
    }
    return false
  }

  // Depth-first, with a stack of the neighbors not yet tried.
  private mutating func walks(from start: Int) -> Bool {
    var untried: [[Int]] = []
    visit(start, &untried)
    while !untried.isEmpty {
      if path.count == rows.count {
        for node in path { isVisited[node] = false }
        path = []
        return true
      }
      steps -= 1
      if steps > 0, let next = untried[untried.count - 1].popLast() {
        visit(next, &untried)
      } else {
        untried.removeLast()
        isVisited[path.removeLast()] = false
      }
    }
    return false
  }

  private mutating func visit(_ node: Int, _ untried: inout [[Int]]) {
    isVisited[node] = true
    path.append(node)
    func waysLeft(_ other: Int) -> Int { rows[other].count { !isVisited[$0] } }
    let next = rows[node].filter { !isVisited[$0] }
    untried.append(next.sorted { (waysLeft($0), $0) > (waysLeft($1), $1) })
  }
}
