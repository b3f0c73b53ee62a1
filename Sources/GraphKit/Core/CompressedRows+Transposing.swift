extension CompressedRows {
  /// Returns the rows of the reversed edges, sorted whatever the order of the input.
  ///
  /// Counting sort by target.
  ///
  /// - Complexity: O(V + E) time and space.
  func transposed() -> CompressedRows {
    withView { view in
      let cursors = UnsafeMutablePointer<UInt32>.scratch(view.nodeCount + 2, filledWith: 0)
      defer { cursors.deallocate() }
      let counts = cursors + 2
      var edge = 0
      while edge < view.edgeCount {
        counts[view.targets[edge]] &+= 1
        edge += 1
      }
      var node = 0
      while node < view.nodeCount {
        cursors[node + 2] &+= cursors[node + 1]
        node += 1
      }
      let starts = cursors + 1
      let targets = [UInt32](count: view.edgeCount) { out in
        var source: UInt32 = 0
        while source < UInt32(view.nodeCount) {
          var edge = view.offsets[source]
          let end = view.offsets[source &+ 1]
          while edge < end {
            let target = view.targets[edge]
            let position = starts[target]
            starts[target] = position &+ 1
            out[position] = source
            edge &+= 1
          }
          source &+= 1
        }
      }
      let offsets = [UInt32](UnsafeBufferPointer(start: cursors, count: view.nodeCount + 1))
      return CompressedRows(trustedOffsets: offsets, targets: targets)
    }
  }

  /// Returns the union of these rows and their transpose.
  ///
  /// Each row lists the nodes that are linked with a node in either direction. Merges two sorted
  /// rows for each node.
  ///
  /// - Precondition: There are at most `UInt32.max / 2` edges.
  /// - Complexity: O(V + E) time and space.
  func symmetrized() -> CompressedRows {
    precondition(targets.count <= Int(UInt32.max) / 2, "too many edges")
    let opposite = transposed()
    let offsets = UnsafeMutablePointer<UInt32>.scratch(nodeCount + 1)
    let merged = UnsafeMutablePointer<UInt32>.scratch(2 * targets.count)
    defer {
      offsets.deallocate()
      merged.deallocate()
    }
    let count = withView { view in
      opposite.withView { oppositeView in
        Self.merge(view, oppositeView, offsets: offsets, into: merged)
      }
    }
    return CompressedRows(
      trustedOffsets: [UInt32](UnsafeBufferPointer(start: offsets, count: nodeCount + 1)),
      targets: [UInt32](UnsafeBufferPointer(start: merged, count: count)))
  }

  private static func merge(
    _ a: RowPointers, _ b: RowPointers, offsets: UnsafeMutablePointer<UInt32>,
    into out: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var written: UInt32 = 0
    var node = 0
    while node < a.nodeCount {
      offsets[node] = written
      var i = a.offsets[node]
      let iEnd = a.offsets[node + 1]
      var j = b.offsets[node]
      let jEnd = b.offsets[node + 1]
      while i < iEnd && j < jEnd {
        let x = a.targets[i]
        let y = b.targets[j]
        out[written] = min(x, y)
        written &+= 1
        i &+= x <= y ? 1 : 0
        j &+= y <= x ? 1 : 0
      }
      while i < iEnd {
        out[written] = a.targets[i]
        written &+= 1
        i &+= 1
      }
      while j < jEnd {
        out[written] = b.targets[j]
        written &+= 1
        j &+= 1
      }
      node += 1
    }
    offsets[a.nodeCount] = written
    return Int(written)
  }
}
