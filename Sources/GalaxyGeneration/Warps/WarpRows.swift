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

  /// Calls a closure with each warp of a sector, in the order of the slots, and up to four times with
  /// the sector itself, as a warp that is not two-way: for searches, which were there already.
  ///
  /// A processor cannot predict how many warps a sector has, so the first four slots are visited
  /// whether they are in use or not.
  @inline(__always)
  func forEachPadded(_ node: Int, _ body: (UInt32) -> Void) {
    let start = node &* slots
    let count = Int(degree[node])
    let own = UInt32(truncatingIfNeeded: node)
    var slot = 0
    if slots >= 4 {
      while slot < 4 {
        // All bits for a slot in use, else none.
        let mask = UInt32(truncatingIfNeeded: (slot &- count) >> 63)
        body(target[start &+ slot] & mask | own & ~mask)
        slot &+= 1
      }
    }
    while slot < count {
      body(target[start &+ slot])
      slot &+= 1
    }
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
