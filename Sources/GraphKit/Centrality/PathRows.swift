/// Rows for sums over eight lanes, with the first six targets of each node in fixed positions.
///
/// Fixed positions avoid branch mispredictions at the ends of rows of a warp graph. A target is
/// stored as the position of its first lane, sixteen times its number, because a node has two sets of
/// lanes. Short rows are padded with a sentinel node past the end, whose lanes must be zero.
struct PathRows {
  static let width = 6
  /// Sixteen times a node number, and a number next to a byte in a schedule entry, must fit in 32
  /// bits.
  static let maximumNodeCount = 1 << 24 - 1

  /// Eight numbers for each node: six targets, then the range of its other targets in `others`.
  private let heads: [UInt32]
  private let others: [UInt32]
  private let classEnds: DegreeClasses.Ends

  /// Creates the rows of a graph.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - classEnds: The end of each class of nodes.
  /// - Precondition: There are at most `maximumNodeCount` nodes.
  init(_ rows: CompressedRows, classEnds: DegreeClasses.Ends) {
    precondition(rows.nodeCount <= Self.maximumNodeCount, "too many nodes")
    self.classEnds = classEnds
    let padding = 16 * UInt32(rows.nodeCount)
    var others: [UInt32] = []
    heads = rows.withView { view in
      [UInt32](count: 8 * view.nodeCount) { heads in
        for node in 0..<UInt32(view.nodeCount) {
          let head = heads + 8 * Int(node)
          var edge = view.offsets[node]
          let end = view.offsets[node &+ 1]
          for place in 0..<Self.width {
            head[place] = edge < end ? 16 &* view.targets[edge] : padding
            edge &+= edge < end ? 1 : 0
          }
          head[6] = UInt32(others.count)
          while edge < end {
            others.append(16 &* view.targets[edge])
            edge &+= 1
          }
          head[7] = UInt32(others.count)
        }
      }
    }
    // Never empty, so that its base address exists.
    self.others = others + [padding]
  }

  /// Unowned pointers to the rows, valid inside `withView`.
  struct View {
    let heads: UnsafePointer<UInt32>
    let others: UnsafePointer<UInt32>
    let classEnds: DegreeClasses.Ends

    /// Returns the sum of the values of a node's targets, added in their order.
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
        // Without nodes, the first pointer is never read.
        return body(
          View(heads: headBuffer.baseAddress ?? others, others: others, classEnds: classEnds))
      }
    }
  }
}
