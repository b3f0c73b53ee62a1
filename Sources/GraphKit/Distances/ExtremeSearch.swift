/// Narrows the bounds of eccentricities until diameter and radius are known.
///
/// The choice of the next searches depends on bounds alone and not on the number of threads.
struct ExtremeSearch {
  private let nodeCount: Int
  private let threads: Int
  /// Of distances from each node, and of distances to each node.
  private let leaving: EccentricityBounds
  private let entering: EccentricityBounds
  private let outward: Wave
  private let inward: Wave

  /// The largest distance that was found, and the smallest eccentricity.
  private var diameter: UInt32 = 0
  private var radius: UInt32 = .unreached
  private var searchCount = 0

  /// The number of searches from each end that begin the work.
  private static let sweepCount = 4

  init(_ forward: RowPointers, _ backward: RowPointers, threads: Int) {
    self.threads = threads
    nodeCount = forward.nodeCount
    leaving = EccentricityBounds(nodeCount: nodeCount)
    entering = EccentricityBounds(nodeCount: nodeCount)
    outward = Wave(forward)
    inward = Wave(backward)
  }

  func deallocate() {
    leaving.deallocate()
    entering.deallocate()
    outward.deallocate()
    inward.deallocate()
  }

  /// Searches until both figures are known; returns nil if the graph is not strongly connected.
  mutating func run(searchLimit: Int) -> DistanceExtremes? {
    guard search(from: 0, to: 0) else { return nil }
    for _ in 0..<Self.sweepCount where searchCount < searchLimit {
      search(from: leaving.outermost, to: entering.outermost)
    }
    while true {
      let (leavers, enterers) = (leaving.above(diameter), entering.above(diameter))
      let bound = min(leavers.bound, enterers.bound)
      // Bounds may tell an eccentricity without a search from its node.
      radius = min(radius, leaving.leastBound)
      let least = min(leaving.least, radius)
      let isDone = bound <= diameter && least >= radius
      if isDone || searchCount >= searchLimit {
        return DistanceExtremes(
          diameter: diameter...max(bound, diameter), radius: least...radius,
          searchCount: searchCount)
      }
      if least < radius { searchCenter(narrowing: bound > diameter) }
      if bound > diameter {
        leavers.count <= enterers.count
          ? searchRim(leaving, outward, inward, from: leavers.node)
          : searchRim(entering, inward, outward, from: enterers.node)
      }
    }
  }

  // MARK: Searches

  /// Searches from one node along edges, and to another one.
  @discardableResult
  private mutating func search(from source: UInt32?, to target: UInt32?) -> Bool {
    let (outward, inward) = (outward, inward)
    let (out, back) = Shards.both(
      threads: threads,
      { source.map { outward.run(from: $0) } },
      { target.map { inward.run(from: $0) } })
    for reach in [out, back].compactMap({ $0 }) {
      if reach.count < nodeCount { return false }
      searchCount += 1
      diameter = max(diameter, reach.eccentricity)
    }
    if let source, let out {
      leaving.note(from: source, eccentricity: out.eccentricity, outward.distances)
      radius = min(radius, out.eccentricity)
    }
    if let target, let back {
      entering.note(from: target, eccentricity: back.eccentricity, inward.distances)
    }
    if let source { entering.note(to: entering.value(of: source), outward.distances) }
    if let target { leaving.note(to: leaving.value(of: target), inward.distances) }
    return true
  }

  /// Searches from a node that may be a center, and from the node farthest from it.
  private mutating func searchCenter(narrowing: Bool) {
    guard let center = leaving.innermost else { return }
    search(from: center, to: narrowing ? center : nil)
    search(from: nil, to: outward.last)
  }

  /// Searches from a node that may be at the end of the longest path, and bounds the nodes so close to
  /// it that their eccentricities cannot exceed the diameter.
  private mutating func searchRim(
    _ bounds: EccentricityBounds, _ wave: Wave, _ reverse: Wave, from node: UInt32?
  ) {
    guard let node else { return }
    let reach = wave.run(from: node)
    searchCount += 1
    bounds.note(from: node, eccentricity: reach.eccentricity, wave.distances)
    diameter = max(diameter, reach.eccentricity)
    let slack = diameter - reach.eccentricity
    guard slack > 0 else { return }
    let near = reverse.run(from: node, radius: slack)
    for place in 0..<near.count {
      let other = reverse.queue[place]
      bounds.note(other, distance: reverse.distances[other], to: reach.eccentricity)
    }
  }
}

/// Breadth-first searches in one direction, one at a time.
private struct Wave: @unchecked Sendable {
  private let rows: RowPointers
  let distances: UnsafeMutablePointer<UInt32>
  let queue: UnsafeMutablePointer<UInt32>

  init(_ rows: RowPointers) {
    self.rows = rows
    distances = .scratch(rows.nodeCount)
    queue = .scratch(rows.nodeCount + 1)
  }

  func deallocate() {
    distances.deallocate()
    queue.deallocate()
  }

  /// The last node that a search of the whole graph reached.
  var last: UInt32 { queue[rows.nodeCount - 1] }

  /// Searches from a node, up to a distance; the queue lists what is reached.
  func run(
    from source: UInt32, radius: UInt32 = .unreached
  ) -> (count: Int, eccentricity: UInt32) {
    let (rows, distances, queue) = (self.rows, self.distances, self.queue)
    distances.update(repeating: .unreached, count: rows.nodeCount)
    distances[source] = 0
    queue[0] = source
    var head = 0
    var tail = 1
    var distance: UInt32 = 0
    while head < tail {
      let node = queue[head]
      head &+= 1
      rows.prefetch(queue, after: head, before: tail)
      distance = distances[node]
      if distance == radius { break }
      var edge = rows.offsets[node]
      let end = rows.offsets[node &+ 1]
      while edge < end {
        let target = rows.targets[edge]
        edge &+= 1
        // Without a branch, which no processor could foresee; so the queue has one place more.
        let known = distances[target]
        queue[tail] = target
        tail &+= known == .unreached ? 1 : 0
        distances[target] = min(known, distance &+ 1)
      }
    }
    return (tail, distances[queue[tail &- 1]])
  }
}
