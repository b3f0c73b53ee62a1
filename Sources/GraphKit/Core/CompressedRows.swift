/// Compressed sparse rows (CSR): the storage of both graph types.
///
/// ```
/// offsets  0   2     3  3
/// targets  | 1 2 |  2 |  |      node 0 -> 1, 2    node 1 -> 2    node 2 ->
/// ```
///
/// Memory safety of all kernels relies on this invariant: there are `nodeCount + 1` offsets, the
/// first is 0, they never decrease, the last is the number of targets, and every target is below
/// `nodeCount`. Rows are also strictly ascending and free of self-loops.
@frozen
@usableFromInline
struct CompressedRows: Sendable, Equatable {
  @usableFromInline let offsets: [UInt32]
  @usableFromInline let targets: [UInt32]

  /// Depth-first searches count nodes up and down from both ends of `UInt32`, which must not meet.
  static let maximumNodeCount = Int(Int32.max)

  /// Creates rows whose order is correct by construction; bounds are checked nonetheless.
  init(uncheckedOffsets offsets: [UInt32], targets: [UInt32]) {
    self.offsets = offsets
    self.targets = targets
    precondition(hasValidBounds, "offsets or targets out of range")
    assert((try? validateRows()) != nil, "rows must be ascending and free of self-loops")
  }

  /// Creates rows that a kernel of this module has just built, without checks.
  init(trustedOffsets offsets: [UInt32], targets: [UInt32]) {
    self.offsets = offsets
    self.targets = targets
  }

  @inlinable
  var nodeCount: Int { offsets.count - 1 }

  @inlinable
  func row(_ node: UInt32) -> Range<Int> {
    Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])
  }

  /// Returns the position in `targets` of the edge from `source` to `target`, by binary search.
  @inlinable
  func position(from source: UInt32, to target: UInt32) -> Int? {
    let row = self.row(source)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && targets[low] == target ? low : nil
  }
}

/// Unowned pointers to the rows of a graph, valid inside `withView`.
struct RowPointers {
  let nodeCount: Int
  let edgeCount: Int
  let offsets: UnsafePointer<UInt32>
  let targets: UnsafePointer<UInt32>
}

extension CompressedRows {
  /// Runs a kernel on pointers to the rows.
  @inline(__always)
  func withView<Result>(_ body: (RowPointers) -> Result) -> Result {
    offsets.withUnsafeBufferPointer { offsetBuffer in
      targets.withUnsafeBufferPointer { targetBuffer in
        guard let offsetBase = offsetBuffer.baseAddress else {
          preconditionFailure("rows without offsets")
        }
        return body(
          RowPointers(
            nodeCount: offsetBuffer.count - 1, edgeCount: targetBuffer.count, offsets: offsetBase,
            // Never read if there are no targets.
            targets: targetBuffer.baseAddress ?? offsetBase))
      }
    }
  }
}
