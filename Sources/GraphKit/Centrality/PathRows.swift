/// Rows for sums over lanes of eight numbers. The first six targets of each node stand in a place of
/// their own, so that the processor need not guess where a row of a warp graph ends.
///
/// Targets are given as where their lanes start: eight times their number. Short rows are filled up
/// with the node behind the last one, whose lanes are to be zero.
struct PathRows {
  static let width = 6
  /// Eight times a number must fit, also beside a byte in an entry of a schedule.
  static let maximumNodeCount = 1 << 24 - 1

  /// For each node eight numbers: six targets, then where its other targets start and end in `others`.
  private let heads: [UInt32]
  private let others: [UInt32]

  /// - Precondition: at most `maximumNodeCount` nodes.
  init(_ rows: CompressedRows) {
    precondition(rows.nodeCount <= Self.maximumNodeCount, "too many nodes")
    let padding = 8 * UInt32(rows.nodeCount)
    var others: [UInt32] = []
    heads = rows.withView { view in
      [UInt32](count: 8 * view.nodeCount) { heads in
        for node in 0..<UInt32(view.nodeCount) {
          let head = heads + 8 * Int(node)
          var edge = view.offsets[node]
          let end = view.offsets[node &+ 1]
          for place in 0..<Self.width {
            head[place] = edge < end ? 8 &* view.targets[edge] : padding
            edge &+= edge < end ? 1 : 0
          }
          head[6] = UInt32(others.count)
          while edge < end {
            others.append(8 &* view.targets[edge])
            edge &+= 1
          }
          head[7] = UInt32(others.count)
        }
      }
    }
    // Never empty, so that there is something to point at.
    self.others = others + [padding]
  }

  /// Unowned pointers to the rows, valid inside `withView`.
  struct View {
    let heads: UnsafePointer<UInt32>
    let others: UnsafePointer<UInt32>

    /// What the targets of a node have, added up in their order.
    @inline(__always)
    func sum(of node: UInt32, _ numbers: UnsafePointer<Double>) -> SIMD8<Double> {
      let head = heads + 8 * Int(node)
      var sum = Self.lanes(numbers, head[0])
      var place = 1
      while place < PathRows.width {
        sum += Self.lanes(numbers, head[place])
        place &+= 1
      }
      var other = head[6]
      while other < head[7] {
        sum += Self.lanes(numbers, others[other])
        other &+= 1
      }
      return sum
    }

    @inline(__always)
    private static func lanes(
      _ numbers: UnsafePointer<Double>, _ place: UInt32
    ) -> SIMD8<Double> {
      UnsafeRawPointer(numbers + Int(place)).assumingMemoryBound(to: SIMD8<Double>.self).pointee
    }
  }

  func withView<Result>(_ body: (View) -> Result) -> Result {
    heads.withUnsafeBufferPointer { headBuffer in
      others.withUnsafeBufferPointer { otherBuffer in
        guard let others = otherBuffer.baseAddress else { preconditionFailure("never empty") }
        // Without nodes nothing reads through the first pointer.
        return body(View(heads: headBuffer.baseAddress ?? others, others: others))
      }
    }
  }
}
