/// Rows whose lengths are even, so that the processor has to guess less often where a row ends.
struct PaddedRows {
  static let width = 2

  /// Where rows start and end, in units of two targets.
  let offsets: [UInt32]
  let targets: [UInt32]

  /// - Parameter padding: what the row of a node is filled up with.
  init(_ rows: CompressedRows, padding: (_ node: UInt32) -> UInt32) {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(rows.nodeCount + 1)
    var targets: [UInt32] = []
    targets.reserveCapacity(2 * rows.targets.count)
    for node in 0..<UInt32(rows.nodeCount) {
      targets += rows.targets[rows.row(node)]
      while targets.count % Self.width != 0 { targets.append(padding(node)) }
      offsets.append(UInt32(targets.count / Self.width))
    }
    self.offsets = offsets
    self.targets = targets
  }

  func withView<Result>(_ body: (RowView) -> Result) -> Result {
    CompressedRows(trustedOffsets: offsets, targets: targets).withView(body)
  }
}
