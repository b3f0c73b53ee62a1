extension UndirectedGraph {
  /// Returns all nodes, ordered so that groups of `groupSize` consecutive nodes are close together.
  ///
  /// Recursive bisection across the longest extension: one half consists of the nodes nearest to a
  /// peripheral node, which is the node that a breadth-first search from any node reaches last.
  /// Halves are multiples of the group size, so that no group consists of leftovers.
  ///
  /// - Complexity: O((V + E) log(V / groupSize)) time, O(V) space.
  func neighborhoodOrder(groupSize: Int) -> [UInt32] {
    rows.withView { view in
      [UInt32](count: view.nodeCount) { order in
        var node: UInt32 = 0
        while node < UInt32(view.nodeCount) {
          order[node] = node
          node &+= 1
        }
        var cutting = NeighborhoodCutting(view, order)
        cutting.run(groupSize: groupSize)
        cutting.deallocate()
      }
    }
  }
}

private struct NeighborhoodCutting {
  private let view: RowPointers
  private let order: UnsafeMutablePointer<UInt32>
  private let queue: UnsafeMutablePointer<UInt32>
  /// The piece to which each node belongs, and the last search that reached the node.
  private let pieces: UnsafeMutablePointer<UInt32>
  private let stamps: UnsafeMutablePointer<UInt32>
  private var searches: UInt32 = 0

  init(_ view: RowPointers, _ order: UnsafeMutablePointer<UInt32>) {
    self.view = view
    self.order = order
    queue = .scratch(view.nodeCount)
    pieces = .scratch(view.nodeCount, filledWith: 0)
    stamps = .scratch(view.nodeCount, filledWith: 0)
  }

  func deallocate() {
    queue.deallocate()
    pieces.deallocate()
    stamps.deallocate()
  }

  mutating func run(groupSize: Int) {
    var open = [0..<view.nodeCount]
    var pieceCount: UInt32 = 1
    while let range = open.popLast() {
      if range.count <= groupSize { continue }
      let piece = pieces[order[range.lowerBound]]
      let last = search(range, piece: piece, from: order[range.lowerBound])
      _ = search(range, piece: piece, from: last)
      (order + range.lowerBound).update(from: queue, count: range.count)
      let groups = (range.count + groupSize - 1) / groupSize
      let middle = range.lowerBound + groups / 2 * groupSize
      for position in middle..<range.upperBound { pieces[order[position]] = pieceCount }
      pieceCount += 1
      open.append(middle..<range.upperBound)
      open.append(range.lowerBound..<middle)
    }
  }

  /// Lists a piece in the order in which a search reaches its nodes; returns the last one reached.
  ///
  /// If the piece is not connected, its other components follow in the list, but the node returned
  /// is the last one reached from `start`.
  private mutating func search(_ range: Range<Int>, piece: UInt32, from start: UInt32) -> UInt32 {
    let (view, queue, pieces, stamps) = (self.view, self.queue, self.pieces, self.stamps)
    searches += 1
    let stamp = searches
    var last: UInt32?
    var next = start
    var position = range.lowerBound
    var head = 0
    var tail = 0
    while true {
      queue[tail] = next
      tail &+= 1
      stamps[next] = stamp
      while head < tail {
        let node = queue[head]
        head &+= 1
        var edge = view.offsets[node]
        let end = view.offsets[node &+ 1]
        while edge < end {
          let target = view.targets[edge]
          edge &+= 1
          if pieces[target] == piece && stamps[target] != stamp {
            stamps[target] = stamp
            queue[tail] = target
            tail &+= 1
          }
        }
      }
      if last == nil { last = queue[tail &- 1] }
      if tail == range.count { break }
      while stamps[order[position]] == stamp { position &+= 1 }
      next = order[position]
    }
    return last ?? start
  }
}

extension CompressedRows {
  /// Returns the same graph with node `order[i]` renumbered to `i`.
  ///
  /// Rows are not sorted, which does not matter to searches that treat all edges alike.
  func renumbered(by order: [UInt32]) -> CompressedRows {
    var newIndex = [UInt32](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { newIndex[Int(old)] = UInt32(new) }
    var newOffsets: [UInt32] = [0]
    newOffsets.reserveCapacity(nodeCount + 1)
    var newTargets: [UInt32] = []
    newTargets.reserveCapacity(targets.count)
    for old in order {
      for edge in row(old) { newTargets.append(newIndex[Int(targets[edge])]) }
      newOffsets.append(UInt32(newTargets.count))
    }
    return CompressedRows(trustedOffsets: newOffsets, targets: newTargets)
  }
}
