/// The distances between all pairs of nodes.
///
/// Space: a byte for each ordered pair where no distance is above 254, else two bytes.
public struct HopMatrix: Sendable, Equatable {
  /// How many nodes there are; also the length of a row.
  public let nodeCount: Int
  private let rows: Rows

  private enum Rows: Sendable, Equatable {
    case narrow([UInt8])
    case wide([UInt16])
  }

  /// The number of edges on a shortest path; nil if there is none. O(1).
  ///
  /// - Precondition: both are in the graph.
  public subscript(source: NodeIndex, target: NodeIndex) -> Int? {
    precondition(source.position < nodeCount && target.position < nodeCount, "no such node")
    let position = source.position * nodeCount + target.position
    switch rows {
    case .narrow(let distances):
      return distances[position] == .max ? nil : Int(distances[position])
    case .wide(let distances):
      return distances[position] == .max ? nil : Int(distances[position])
    }
  }

  /// The distances from one node to all nodes, `UInt32.unreached` where there is no path. O(V).
  ///
  /// - Precondition: `source` is in the graph.
  public func row(of source: NodeIndex) -> [UInt32] {
    precondition(source.position < nodeCount, "no such node")
    let range = source.position * nodeCount..<(source.position + 1) * nodeCount
    switch rows {
    case .narrow(let distances):
      return distances[range].map { $0 == .max ? .unreached : UInt32($0) }
    case .wide(let distances):
      return distances[range].map { $0 == .max ? .unreached : UInt32($0) }
    }
  }

  /// Bytes that the distances take.
  public var byteCount: Int {
    switch rows {
    case .narrow(let distances): distances.count
    case .wide(let distances): 2 * distances.count
    }
  }

  fileprivate init(nodeCount: Int, wide: [UInt16]) {
    self.nodeCount = nodeCount
    // Unreached is the largest number of either width.
    let fits = wide.allSatisfy { $0 < UInt16(UInt8.max) || $0 == .max }
    rows = fits ? .narrow(wide.map { UInt8(truncatingIfNeeded: $0) }) : .wide(wide)
  }

  fileprivate init(nodeCount: Int, narrow: [UInt8]) {
    self.nodeCount = nodeCount
    rows = .narrow(narrow)
  }
}

extension DirectedGraph {
  /// The distances between all pairs of nodes.
  ///
  /// Breadth-first search against the edges from 512 nodes at a time, one bit for each, as
  /// `distanceSummary(threads:)` does.
  ///
  /// - Parameter threads: how many threads may work; the answer does not depend on it.
  /// - Precondition: fewer than 65,536 nodes, so that every distance fits into two bytes.
  /// - Complexity: O(V^2 + V / 512 * (V + E) * a) time, where `a`, a small number, is how many
  ///   different distances 512 nodes close to each other have to the same node; O(V^2) space.
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

/// Fills in the columns of a matrix, those of one batch at a time. The sources of the sweep are the
/// targets of the paths.
private struct HopFilling<Hops: FixedWidthInteger & UnsignedInteger & Sendable>: SweepVisitor {
  /// The rows in order of the old numbers, columns by the new ones. Batches fill in different columns,
  /// so threads do not get into each other's way.
  struct Cells: @unchecked Sendable {
    let memory: UnsafeMutablePointer<Hops>
  }

  let cells: Cells
  let order: [UInt32]
  /// The first column of the batch.
  var first = 0
  var isTooFar = false

  /// - Returns: nil if a distance does not fit.
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

  /// Puts the columns in the order of the old numbers.
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
