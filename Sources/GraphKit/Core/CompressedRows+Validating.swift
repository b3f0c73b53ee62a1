extension CompressedRows {
  /// Whether the offsets are valid and every target is a node.
  var hasValidBounds: Bool {
    guard let last = offsets.last, offsets[0] == 0, Int(last) == targets.count,
      nodeCount <= Self.maximumNodeCount
    else { return false }
    return withView { view in
      var falls: UInt32 = 0
      var node = 0
      while node < view.nodeCount {
        falls |= view.offsets[node] > view.offsets[node + 1] ? 1 : 0
        node += 1
      }
      // A maximum instead of an early exit lets the loop be vectorized.
      var largest: UInt32 = 0
      var edge = 0
      while edge < view.edgeCount {
        largest = max(largest, view.targets[edge])
        edge += 1
      }
      return falls == 0 && (view.edgeCount == 0 || Int(largest) < view.nodeCount)
    }
  }

  /// Checks the complete invariant.
  ///
  /// - Throws: The first violation.
  func validate() throws(GraphFormatError) {
    guard let last = offsets.last else { throw .missingOffsets }
    guard nodeCount <= Self.maximumNodeCount, targets.count <= Int(UInt32.max) else {
      throw .tooLarge
    }
    guard offsets[0] == 0 else { throw .offsetOutOfOrder(position: 0) }
    for node in 0..<nodeCount where offsets[node] > offsets[node + 1] {
      throw .offsetOutOfOrder(position: node + 1)
    }
    guard Int(last) == targets.count else { throw .offsetOutOfOrder(position: nodeCount) }
    try validateRows()
  }

  /// Checks that rows are ascending, in range, and free of self-loops; offsets must be valid.
  ///
  /// - Throws: The first violation.
  func validateRows() throws(GraphFormatError) {
    for node in 0..<UInt32(nodeCount) {
      var previous: UInt32?
      for edge in row(node) {
        let target = targets[edge]
        guard Int(target) < nodeCount else {
          throw .targetOutOfRange(source: NodeIndex(node), target: target)
        }
        guard target != node else { throw .selfLoop(node: NodeIndex(node)) }
        if let previous, previous >= target { throw .rowNotAscending(source: NodeIndex(node)) }
        previous = target
      }
    }
  }

  /// Checks that every entry has its opposite entry.
  ///
  /// - Throws: The first violation.
  func validateSymmetry() throws(GraphFormatError) {
    for node in 0..<UInt32(nodeCount) {
      for edge in row(node) where position(from: targets[edge], to: node) == nil {
        throw .missingOpposite(source: NodeIndex(node), target: NodeIndex(targets[edge]))
      }
    }
  }
}
