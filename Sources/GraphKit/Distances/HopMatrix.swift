/// The distances between all pairs of nodes.
///
/// Space: one byte per ordered pair if no distance exceeds 254, otherwise two.
public struct HopMatrix: Sendable, Equatable {
  /// The number of nodes, which is also the length of a row.
  public let nodeCount: Int
  private let rows: Rows

  private enum Rows: Sendable, Equatable {
    case narrow([UInt8])
    case wide([UInt16])
  }

  /// The number of edges of a shortest path, or nil if there is no path.
  ///
  /// - Parameters:
  ///   - source: The first node of the path.
  ///   - target: The last node of the path.
  /// - Precondition: Both nodes are in the graph.
  /// - Complexity: O(1).
  public subscript(source: NodeIndex, target: NodeIndex) -> Int? {
    precondition(
      source.position < nodeCount && target.position < nodeCount, "the node is not in the graph")
    let position = source.position * nodeCount + target.position
    switch rows {
    case .narrow(let distances):
      return distances[position] == .max ? nil : Int(distances[position])
    case .wide(let distances):
      return distances[position] == .max ? nil : Int(distances[position])
    }
  }

  /// Returns the distances from one node to all nodes.
  ///
  /// - Parameter source: The node at which paths start.
  /// - Returns: The distances, with `UInt32.unreached` where there is no path.
  /// - Precondition: `source` is in the graph.
  /// - Complexity: O(V).
  public func row(of source: NodeIndex) -> [UInt32] {
    precondition(source.position < nodeCount, "the node is not in the graph")
    let range = source.position * nodeCount..<(source.position + 1) * nodeCount
    switch rows {
    case .narrow(let distances):
      return distances[range].map { $0 == .max ? .unreached : UInt32($0) }
    case .wide(let distances):
      return distances[range].map { $0 == .max ? .unreached : UInt32($0) }
    }
  }

  /// Returns the number of ordered pairs of nodes with a shortest path over an edge.
  ///
  /// - Parameters:
  ///   - source: The node where the edge begins.
  ///   - target: The node where it ends.
  /// - Returns: The number; without such an edge, that of the paths that it would be on.
  /// - Precondition: Both nodes are in the graph.
  /// - Complexity: O(V²).
  public func pairs(over source: NodeIndex, _ target: NodeIndex) -> Int {
    precondition(
      source.position < nodeCount && target.position < nodeCount, "the node is not in the graph")
    switch rows {
    case .narrow(let distances): return pairs(over: source.position, target.position, distances)
    case .wide(let distances): return pairs(over: source.position, target.position, distances)
    }
  }

  @inline(__always)
  private func pairs<Hops: FixedWidthInteger & UnsignedInteger>(
    over source: Int, _ target: Int, _ distances: [Hops]
  ) -> Int {
    var count = 0
    distances.withUnsafeBufferPointer { cells in
      let onward = target &* nodeCount
      for start in 0..<nodeCount where cells[start &* nodeCount &+ source] != .max {
        let lead = cells[start &* nodeCount &+ source] &+ 1
        let row = start &* nodeCount
        for end in 0..<nodeCount {
          let rest = cells[onward &+ end]
          count &+= rest != .max && rest &+ lead == cells[row &+ end] ? 1 : 0
        }
      }
    }
    return count
  }

  /// The memory that the distances occupy, in bytes.
  public var byteCount: Int {
    switch rows {
    case .narrow(let distances): distances.count
    case .wide(let distances): 2 * distances.count
    }
  }

  fileprivate init(nodeCount: Int, wide: [UInt16]) {
    self.nodeCount = nodeCount
    // The largest value of either width represents an unreachable pair.
    let fits = wide.allSatisfy { $0 < UInt16(UInt8.max) || $0 == .max }
    rows = fits ? .narrow(wide.map { UInt8(truncatingIfNeeded: $0) }) : .wide(wide)
  }

  fileprivate init(nodeCount: Int, narrow: [UInt8]) {
    self.nodeCount = nodeCount
    rows = .narrow(narrow)
  }
}

extension DirectedGraph {
  /// Returns the distances between all pairs of nodes.
  ///
  /// ```swift
  /// let graph = DirectedGraph(nodeCount: 3, sources: [0, 1], targets: [1, 2])
  /// let hops = graph.hopMatrix()
  /// hops[NodeIndex(0), NodeIndex(2)]  // 2
  /// hops[NodeIndex(2), NodeIndex(0)]  // nil
  /// ```
  ///
  /// Breadth-first search against the edges from 512 nodes at a time, one bit for each, as in
  /// ``distanceSummary(threads:)``.
  ///
  /// - Parameter threads: The maximum number of threads; the result is identical for any number.
  /// - Returns: The matrix of distances.
  /// - Precondition: There are fewer than 65,536 nodes, so that every distance fits in two bytes.
  /// - Complexity: O(V² + V / 512 × (V + E) × a) time, where the small number *a* is the number of
  ///   different distances from 512 nearby nodes to the same node; O(V²) space.
  public func hopMatrix(threads: Int = 1) -> HopMatrix {
    precondition(nodeCount <= Int(UInt16.max), "too many nodes for a matrix")
    let sweep = DistanceSweep(reversed())
    if let narrow: [UInt8] = HopFilling.run(sweep, threads: threads) {
      return HopMatrix(nodeCount: nodeCount, narrow: narrow)
    }
    let wide: [UInt16] = HopFilling.run(sweep, threads: threads) ?? []
    return HopMatrix(nodeCount: nodeCount, wide: wide)
  }
}

/// Fills in the columns of a matrix, one batch at a time.
///
/// The sources of the sweep are the targets of the paths.
private struct HopFilling<Hops: FixedWidthInteger & UnsignedInteger & Sendable>: SweepVisitor {
  /// The matrix, with rows by original number and columns by new number.
  ///
  /// Batches write to different columns, so threads do not conflict.
  struct Cells: @unchecked Sendable {
    let memory: UnsafeMutablePointer<Hops>
  }

  let cells: Cells
  let order: [UInt32]
  /// The first column of the batch.
  var first = 0
  var isTooFar = false

  /// Runs the sweep and returns the matrix, or nil if a distance does not fit.
  static func run(_ sweep: DistanceSweep, threads: Int) -> [Hops]? {
    let count = sweep.nodeCount
    let order = sweep.order
    var fits = true
    let result = [Hops](unsafeUninitializedCapacity: count * count) { buffer, initialized in
      guard let memory = buffer.baseAddress else { return }
      memory.initialize(repeating: .max, count: count * count)
      let cells = Cells(memory: memory)
      let outcomes = Collected<Bool>(count: sweep.batchCount)
      sweep.run(threads: threads, makeVisitor: { HopFilling(cells: cells, order: order) }) {
        batch, visitor in
        outcomes[batch] = !visitor.isTooFar
      }
      fits = outcomes.all().allSatisfy { $0 }
      if fits { restoreColumns(memory, order) }
      initialized = count * count
    }
    return fits ? result : nil
  }

  mutating func begin(sources: Range<Int>) {
    first = sources.lowerBound
    for source in sources {
      cells.memory[Int(order[source]) * order.count + source] = 0
    }
  }

  mutating func visit(_ level: SweepLevel) {
    guard level.distance < UInt32(Hops.max) else {
      isTooFar = true
      return
    }
    let hops = Hops(truncatingIfNeeded: level.distance)
    let width = order.count
    order.withUnsafeBufferPointer { order in
      for position in 0..<level.count {
        let row = cells.memory + (Int(order[Int(level.nodes[position])]) * width + first)
        for lane in 0..<DistanceSweep.Word.scalarCount {
          var bits = level.fresh[position][lane]
          while bits != 0 {
            row[64 &* lane &+ bits.trailingZeroBitCount] = hops
            bits &= bits &- 1
          }
        }
      }
    }
  }

  /// Reorders the columns by original number.
  private static func restoreColumns(_ memory: UnsafeMutablePointer<Hops>, _ order: [UInt32]) {
    let width = order.count
    let row = UnsafeMutablePointer<Hops>.allocate(capacity: max(width, 1))
    defer { row.deallocate() }
    order.withUnsafeBufferPointer { order in
      for source in 0..<width {
        let cells = memory + source * width
        row.update(from: cells, count: width)
        for column in 0..<width { cells[Int(order[column])] = row[column] }
      }
    }
  }
}
