package import GalaxyModel

/// The warps between two sectors, without the order of their rows.
package struct LinkState: Equatable, Sendable {
  /// Whether a warp leads from the first sector to the second one.
  package var forth = false
  /// Whether a warp leads back.
  package var back = false
  /// Whether the warp, which leads one way, looks two-way.
  package var isLatent = false
  /// The turns that it costs.
  package var cost: Int32 = 1
  /// Its stability, if it has one of its own.
  package var stability: Double?
  /// Whether it leads one way for the sake of a formation.
  package var isOfFormation = false

  /// No warp.
  package init() {}

  /// Whether it leads both ways.
  package var isTwoWay: Bool { forth && back }
  /// Whether there is a warp.
  package var exists: Bool { forth || back }
}

extension Region {
  /// The warps between two different nodes.
  ///
  /// - Complexity: O(links).
  package func link(_ first: Int, _ second: Int) -> LinkState {
    var state = LinkState()
    for row in warps.links(between: first, and: second) {
      let isForth = Int(warps.source[row]) == first
      if isForth || warps.isTwoWay(row) { state.forth = true }
      if !isForth || warps.isTwoWay(row) { state.back = true }
      if warps.flags[row].contains(.latent) { state.isLatent = true }
      if warps.flags[row].contains(.formation) { state.isOfFormation = true }
      if let cost = warps.turnCost.value(at: row) { state.cost = cost }
      if let stability = warps.stability.value(at: row) { state.stability = stability }
    }
    if state.isTwoWay { state.isLatent = false }
    return state
  }

  /// Makes the warps between two nodes what a state says.
  ///
  /// - Complexity: O(links).
  package mutating func setLink(_ first: Int, _ second: Int, to state: LinkState) {
    for row in warps.links(between: first, and: second).reversed() { warps.remove(at: row) }
    guard state.exists else { return }
    let (source, target) = state.forth ? (first, second) : (second, first)
    var flags: WarpFlags = state.isTwoWay ? .twoWay : state.isLatent ? .latent : []
    if state.isOfFormation, !state.isTwoWay { flags.insert(.formation) }
    if state.cost != 1, warps.turnCost.isEmpty {
      warps.turnCost = [Int32](repeating: 1, count: warps.count)
    }
    if state.stability != nil, warps.stability.isEmpty {
      warps.stability = (0..<warps.count).map { row in
        cluster(at: Int(warps.source[row]))?.warpStability ?? 1
      }
    }
    warps.insert(from: source, to: target, flags: flags)
    guard let row = warps.links(between: first, and: second).first else { return }
    if warps.turnCost.indices.contains(row) { warps.turnCost[row] = state.cost }
    if warps.stability.indices.contains(row) {
      warps.stability[row] =
        state.stability ?? cluster(at: Int(warps.source[row]))?.warpStability ?? 1
    }
  }

  /// The number of exits of a node.
  ///
  /// - Complexity: O(links).
  package func exitCount(_ node: Int) -> Int {
    var exits: Set<UInt32> = []
    let own = UInt32(node)
    for row in 0..<warps.count {
      if warps.source[row] == own, warps.destination[row] != own {
        exits.insert(warps.destination[row])
      } else if warps.destination[row] == own, warps.source[row] != own, warps.isTwoWay(row) {
        exits.insert(warps.source[row])
      }
    }
    return exits.count
  }
}

extension WarpTable {
  /// The rows between two nodes in either direction, ascending.
  fileprivate func links(between first: Int, and second: Int) -> [Int] {
    let (one, other) = (UInt32(first), UInt32(second))
    let (sources, targets) = (source.unpacked, destination.unpacked)
    return sources.indices.filter { row in
      let (source, target) = (sources[row], targets[row])
      return source == one && target == other || source == other && target == one
    }
  }
}
