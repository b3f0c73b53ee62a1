/// Rows padded to multiples of four, which reduces branch mispredictions at the ends of rows.
struct PaddedRows {
  static let width = 4

  /// The start and end of each row, in units of four targets.
  let offsets: [UInt32]
  let targets: [UInt32]

  /// Pads the rows of a graph.
  ///
  /// - Parameters:
  ///   - rows: The rows of the graph.
  ///   - padding: The target with which the row of a node is filled up.
  init(_ rows: CompressedRows, padding: (_ node: UInt32) -> UInt32) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rows.nodeCount + 1)
    var targets: [UInt32] = []
    targets.reserveCapacity(rows.targets.count + Self.width * (rows.nodeCount + 1))
    for node in 0..<UInt32(rows.nodeCount) {
      targets += rows.targets[rows.row(node)]
      while targets.count % Self.width != 0 { targets.append(padding(node)) }
      offsets.append(UInt32(targets.count / Self.width))
    }
    // Searches look ahead to the beginning of a row, even of an empty one.
    for _ in 0..<Self.width { targets.append(padding(0)) }
    self.offsets = offsets
    self.targets = targets
  }

  func withView<Result>(_ body: (RowPointers) -> Result) -> Result {
    CompressedRows(trustedOffsets: offsets, targets: targets).withView(body)
  }
}
