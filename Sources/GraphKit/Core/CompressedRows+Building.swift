/// A list of links from which rows are built.
struct LinkList {
  let count: Int
  let sources: UnsafeBufferPointer<UInt32>
  let targets: UnsafeBufferPointer<UInt32>
  /// Whether each link also leads back; nil if none does.
  let isTwoWay: UnsafeBufferPointer<Bool>?
}

extension CompressedRows {
  /// Maximum length of a row that is sorted by insertion.
  ///
  /// It bounds the work per edge, so the total stays linear. A graph with longer rows is sorted by
  /// transposing it twice.
  private static let insertionLimit = 24

  /// Builds rows from links, dropping self-loops and duplicates.
  ///
  /// Counting sort by source, then insertion sort of short rows (or two transpositions if any row
  /// is long), then removal of equal adjacent targets.
  ///
  /// - Complexity: O(V + E) time and space.
  static func build(nodeCount: Int, links: LinkList) -> (CompressedRows, DroppedEdges) {
    precondition((0...maximumNodeCount).contains(nodeCount), "too many nodes")
    precondition(
      links.count <= Int(UInt32.max) / (links.isTwoWay == nil ? 1 : 2), "too many edges")
    var dropped = DroppedEdges()

    // Element u + 1 counts row u, then holds the position of its next entry, and finally its end,
    // so that the same memory becomes the offsets.
    let cursors = UnsafeMutablePointer<UInt32>.scratch(nodeCount + 2, filledWith: 0)
    defer { cursors.deallocate() }
    let (selfLoops, isAscending) =
      countRows(nodeCount: nodeCount, links: links, counts: cursors + 2)
    dropped.selfLoops = selfLoops
    var longest: UInt32 = 0
    var node = 0
    while node < nodeCount {
      longest = max(longest, cursors[node + 2])
      cursors[node + 2] += cursors[node + 1]
      node += 1
    }
    if isAscending {
      // Files and other graphs often list their edges in order; then the targets already are the
      // rows.
      let offsets = [UInt32](UnsafeBufferPointer(start: cursors + 1, count: nodeCount + 1))
      return (CompressedRows(trustedOffsets: offsets, targets: [UInt32](links.targets)), dropped)
    }
    let edgeCount = Int(cursors[nodeCount + 1])
    var targets = [UInt32](count: edgeCount) { out in
      scatter(links: links, cursors: cursors + 1, into: out)
    }

    if longest > insertionLimit {
      let offsets = [UInt32](UnsafeBufferPointer(start: cursors, count: nodeCount + 1))
      targets =
        CompressedRows(trustedOffsets: offsets, targets: targets).transposed().transposed().targets
    } else {
      targets.withUnsafeMutableBufferPointer { sortShortRows(nodeCount, cursors, $0) }
    }
    dropped.duplicates = removeRepetitions(nodeCount, offsets: cursors, targets: &targets)
    let offsets = [UInt32](UnsafeBufferPointer(start: cursors, count: nodeCount + 1))
    return (CompressedRows(trustedOffsets: offsets, targets: targets), dropped)
  }

  /// Adds the row lengths to `counts`.
  ///
  /// Returns the number of self-loops, which are not counted, and whether the links are all
  /// one-way, strictly ascending, and free of self-loops.
  private static func countRows(
    nodeCount: Int, links: LinkList, counts: UnsafeMutablePointer<UInt32>
  ) -> (selfLoops: Int, isAscending: Bool) {
    var selfLoops = 0
    var steps = 0
    var previous: UInt64 = 0
    var link = 0
    while link < links.count {
      let source = links.sources[link]
      let target = links.targets[link]
      precondition(
        Int(source) < nodeCount && Int(target) < nodeCount, "edge to a node that does not exist")
      // The smallest edge is 0 -> 1, so the first step always counts unless it is a self-loop.
      let key = UInt64(source) << 32 | UInt64(target)
      steps &+= key > previous ? 1 : 0
      previous = key
      if source == target {
        selfLoops += 1
      } else {
        counts[source] &+= 1
        if let isTwoWay = links.isTwoWay, isTwoWay[link] { counts[target] &+= 1 }
      }
      link += 1
    }
    let isAscending = steps == links.count && selfLoops == 0 && links.isTwoWay == nil
    return (selfLoops, isAscending)
  }

  private static func scatter(
    links: LinkList, cursors: UnsafeMutablePointer<UInt32>, into out: UnsafeMutablePointer<UInt32>
  ) {
    var link = 0
    while link < links.count {
      let source = links.sources[link]
      let target = links.targets[link]
      if source != target {
        let position = cursors[source]
        cursors[source] = position &+ 1
        out[position] = target
        if let isTwoWay = links.isTwoWay, isTwoWay[link] {
          let opposite = cursors[target]
          cursors[target] = opposite &+ 1
          out[opposite] = source
        }
      }
      link += 1
    }
  }

  private static func sortShortRows(
    _ nodeCount: Int, _ offsets: UnsafeMutablePointer<UInt32>,
    _ buffer: UnsafeMutableBufferPointer<UInt32>
  ) {
    guard let targets = buffer.baseAddress else { return }
    var node = 0
    while node < nodeCount {
      let start = offsets[node]
      let end = offsets[node + 1]
      var next = start &+ 1
      while next < end {
        let value = targets[next]
        var hole = next
        while hole > start, targets[hole &- 1] > value {
          targets[hole] = targets[hole &- 1]
          hole &-= 1
        }
        targets[hole] = value
        next &+= 1
      }
      node += 1
    }
  }

  /// Removes duplicates from sorted rows in place and returns their number.
  private static func removeRepetitions(
    _ nodeCount: Int, offsets: UnsafeMutablePointer<UInt32>, targets: inout [UInt32]
  ) -> Int {
    let before = targets.count
    let kept = targets.withUnsafeMutableBufferPointer { buffer -> Int in
      guard let targets = buffer.baseAddress else { return 0 }
      var written: UInt32 = 0
      var start: UInt32 = 0
      var node = 0
      while node < nodeCount {
        let end = offsets[node + 1]
        var previous = UInt32.noNode
        var edge = start
        while edge < end {
          let target = targets[edge]
          targets[written] = target
          written &+= target == previous ? 0 : 1
          previous = target
          edge &+= 1
        }
        start = end
        offsets[node + 1] = written
        node += 1
      }
      return Int(written)
    }
    targets.removeLast(before - kept)
    return before - kept
  }
}
