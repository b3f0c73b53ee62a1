import GalaxyModel

/// The warps of one region while they are edited: outgoing warps in a fixed number of slots per
/// sector, with a journal for rollback.
///
/// A two-way link is two warps, one in the slots of each endpoint. All operations on one warp take
/// O(slots) time and do not allocate.
struct WarpDraft {
  /// The number of slots per sector: the highest possible out-degree.
  let slots: Int
  /// The out-degree of each node.
  private(set) var degree: [UInt8]
  // Targets by node and slot; `treeBit` marks a link of the spanning tree, `mutualBit` a warp that has
  // one in the other direction, so that searches over two-way links never look at the row of a target.
  private(set) var target: [UInt32]
  private var journal: [Change] = []
  // The rows of the changes, `slots` targets each.
  private var journalRows: [UInt32] = []
  private var isJournaling = false
  /// What was done to the warps, if that is recorded.
  private(set) var log: WarpLog?
  /// The number of entries of the log when the transaction began.
  private var logged = 0
  /// Whether each change is written down anywhere.
  private var isWatched = false

  // The row of a sector before a change.
  private struct Change {
    var node: UInt32
    var degree: UInt8
  }

  static let treeBit: UInt32 = 0x8000_0000
  static let mutualBit: UInt32 = 0x4000_0000
  static let nodeMask: UInt32 = 0x3FFF_FFFF

  init(nodeCount: Int, slots: Int) {
    self.slots = slots
    degree = [UInt8](repeating: 0, count: nodeCount)
    target = [UInt32](repeating: 0, count: nodeCount * slots)
  }

  /// The number of sectors.
  var nodeCount: Int { degree.count }

  /// The number of warps; a two-way link counts twice.
  ///
  /// - Complexity: O(sectors).
  var warpCount: Int { degree.reduce(0) { $0 + Int($1) } }

  /// Returns the target of the warp in a slot of a sector.
  @inline(__always)
  func target(_ node: Int, _ slot: Int) -> Int {
    Int(target[node &* slots &+ slot] & WarpDraft.nodeMask)
  }

  /// Returns whether the warp in a slot is part of the spanning tree.
  @inline(__always)
  func isTree(_ node: Int, _ slot: Int) -> Bool {
    target[node &* slots &+ slot] & WarpDraft.treeBit != 0
  }

  /// Returns whether the warp in a slot has one in the other direction.
  @inline(__always)
  func isTwoWay(_ node: Int, _ slot: Int) -> Bool {
    target[node &* slots &+ slot] & WarpDraft.mutualBit != 0
  }

  /// Returns the out-degree of a sector.
  @inline(__always)
  func outDegree(_ node: Int) -> Int { Int(degree[node]) }

  /// Returns the slot of the warp from `u` to `v`, or -1 if there is none.
  @inline(__always)
  func slot(_ u: Int, _ v: Int) -> Int {
    let base = u &* slots
    var slot = 0
    let count = Int(degree[u])
    while slot < count {
      if Int(target[base &+ slot] & WarpDraft.nodeMask) == v { return slot }
      slot &+= 1
    }
    return -1
  }

  /// Returns whether there is a warp from `u` to `v`.
  @inline(__always)
  func hasWarp(_ u: Int, _ v: Int) -> Bool { slot(u, v) >= 0 }

  /// Returns whether `u` and `v` are linked in either direction.
  @inline(__always)
  func isLinked(_ u: Int, _ v: Int) -> Bool { slot(u, v) >= 0 || slot(v, u) >= 0 }

  /// Returns whether there is no warp from `v` back to `u`.
  func isOneWay(_ u: Int, _ v: Int) -> Bool { slot(v, u) < 0 }

  /// Adds a warp from `u` to `v`, unless there is one; `u` must have a free slot.
  @inline(__always)
  mutating func addWarp(_ u: Int, _ v: Int, tree: Bool = false) {
    // Around warps that a step keeps, such as exits of islands, one may be there already.
    if slot(u, v) >= 0 { return }
    if isWatched { watch(u, v, isAddition: true) }
    let count = Int(degree[u])
    precondition(count < slots, "no free slot")
    var entry = UInt32(truncatingIfNeeded: v) | (tree ? WarpDraft.treeBit : 0)
    let back = slot(v, u)
    if back >= 0 {
      entry |= WarpDraft.mutualBit
      target[v &* slots &+ back] |= WarpDraft.mutualBit
    }
    target[u &* slots &+ count] = entry
    degree[u] = UInt8(truncatingIfNeeded: count &+ 1)
  }

  /// Adds both warps of a two-way link.
  @inline(__always)
  mutating func link(_ u: Int, _ v: Int) {
    addWarp(u, v)
    addWarp(v, u)
  }

  /// Makes a two-way link of the spanning tree, also of a warp that leads one way: where natural warps come
  /// back around kept ones, one-way links have been drawn already.
  @inline(__always)
  mutating func join(_ u: Int, _ v: Int) {
    if isLinked(u, v) { unlink(u, v) }
    addWarp(u, v, tree: true)
    addWarp(v, u, tree: true)
  }

  /// Removes the warp from `u` to `v`, if there is one.
  ///
  /// The order of the other slots does not change.
  mutating func removeWarp(_ u: Int, _ v: Int) {
    let slot = slot(u, v)
    if slot < 0 { return }
    if isWatched { watch(u, v, isAddition: false) }
    let base = u * slots
    if target[base + slot] & WarpDraft.mutualBit != 0 {
      let back = self.slot(v, u)
      if back >= 0 { target[v * slots + back] &= ~WarpDraft.mutualBit }
    }
    for later in slot + 1..<max(slot + 1, Int(degree[u])) {
      target[base + later - 1] = target[base + later]
    }
    degree[u] -= 1
  }

  /// Removes the warps in both directions.
  mutating func unlink(_ u: Int, _ v: Int) {
    removeWarp(u, v)
    removeWarp(v, u)
  }

  /// Starts a transaction: ``end(keeping:)`` keeps or rolls back all changes from here on.
  ///
  /// Stampers edit in transactions. Costs what the edits touch, not the size of the region.
  ///
  /// - Precondition: No transaction is open; transactions do not nest.
  mutating func begin() {
    precondition(!isJournaling, "transactions do not nest")
    isJournaling = true
    isWatched = true
    logged = log?.entries.count ?? 0
    journal.removeAll(keepingCapacity: true)
    journalRows.removeAll(keepingCapacity: true)
  }

  /// Ends a transaction and keeps its changes, or rolls all of them back.
  mutating func end(keeping keep: Bool) {
    isJournaling = false
    isWatched = log != nil
    if !keep { rollBack() }
  }

  /// Records from now on what is done to the warps.
  mutating func startLog() {
    log = WarpLog()
    isWatched = true
  }

  /// Names the step that the next changes belong to, if they are recorded.
  mutating func begin(_ step: WarpStep) { log?.begin(step) }

  private mutating func watch(_ u: Int, _ v: Int, isAddition: Bool) {
    if isJournaling {
      record(u)
      // Its mark of a two-way warp may change.
      if slot(v, u) >= 0 { record(v) }
    }
    log?.note(u, v, isAddition: isAddition, degree: degree[u])
  }

  private mutating func record(_ node: Int) {
    let base = node * slots
    journal.append(Change(node: UInt32(node), degree: degree[node]))
    journalRows.append(contentsOf: target[base..<base + slots])
  }

  private mutating func rollBack() {
    log?.cut(to: logged)
    for (index, change) in journal.enumerated().reversed() {
      let base = Int(change.node) * slots
      degree[Int(change.node)] = change.degree
      for slot in 0..<slots { target[base + slot] = journalRows[index * slots + slot] }
    }
    journal.removeAll(keepingCapacity: true)
    journalRows.removeAll(keepingCapacity: true)
  }

  /// Returns the links as rows, by source, then destination; a two-way link once, from its lower
  /// endpoint.
  ///
  /// - Complexity: O(warps · slots), from the sorting of each row.
  func table() -> WarpTable {
    // A link is one warp or two; most are two.
    let links = warpCount * 9 / 16
    var source: [UInt32] = []
    var destination: [UInt32] = []
    var flags: [WarpFlags] = []
    source.reserveCapacity(links)
    destination.reserveCapacity(links)
    flags.reserveCapacity(links)
    var row = [Int](repeating: 0, count: slots)
    for u in 0..<nodeCount {
      let count = Int(degree[u])
      for slot in 0..<count {
        // The mark of a two-way warp is in the lowest bit, below the target.
        let v = target(u, slot) << 1 | (isTwoWay(u, slot) ? 1 : 0)
        var place = slot
        while place > 0 && row[place - 1] > v {
          row[place] = row[place - 1]
          place -= 1
        }
        row[place] = v
      }
      for slot in 0..<count {
        let v = row[slot] >> 1
        let twoWay = row[slot] & 1 != 0
        if twoWay && v < u { continue }
        source.append(UInt32(truncatingIfNeeded: u))
        destination.append(UInt32(truncatingIfNeeded: v))
        flags.append(twoWay ? .twoWay : [])
      }
    }
    return WarpTable(source: source, destination: destination, flags: flags)
  }
}
