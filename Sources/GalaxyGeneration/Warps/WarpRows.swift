/// The warps of a draft as memory, for searches that visit every warp around a place.
///
/// Reads are not checked in optimized builds, so what is asked for must be in the draft.
struct WarpRows {
  fileprivate let degree: UnsafeBufferPointer<UInt8>
  fileprivate let target: UnsafeBufferPointer<UInt32>
  fileprivate let slots: Int

  /// The warps of a sector: targets with their marks.
  @inline(__always)
  func row(_ node: Int) -> UnsafeBufferPointer<UInt32> {
    let start = node &* slots
    return UnsafeBufferPointer(rebasing: target[start..<start &+ Int(degree[node])])
  }

  /// Returns the node of a warp.
  @inline(__always)
  static func node(_ warp: UInt32) -> Int {
    Int(truncatingIfNeeded: warp & WarpDraft.nodeMask)
  }

  /// Returns whether a warp has one in the other direction.
  @inline(__always)
  static func isTwoWay(_ warp: UInt32) -> Bool { warp & WarpDraft.mutualBit != 0 }

  /// Returns whether there is a warp from `u` to `v`, and none back.
  @inline(__always)
  func hasOneWay(_ u: Int, _ v: Int) -> Bool {
    for warp in row(u) where WarpRows.node(warp) == v { return !WarpRows.isTwoWay(warp) }
    return false
  }
}

extension WarpDraft {
  /// Calls a closure with the warps as memory, which is valid until the closure returns.
  @inline(__always)
  func withRows<Result>(_ body: (WarpRows) -> Result) -> Result {
    degree.withUnsafeBufferPointer { degree in
      target.withUnsafeBufferPointer { target in
        body(WarpRows(degree: degree, target: target, slots: slots))
      }
    }
  }
}
