import Determinism

/// How many warps sectors wish for: most as many as their cluster permits, some fewer.
///
/// Without this spread, a region of one cap would be a lattice in which nearly all sectors have the
/// same number of neighbors.
enum WarpWishes {
  /// Weights of wishes of 0, 1, 2, … below the cap.
  private static let weights = [70, 15, 8, 5, 2]
  /// The highest weight of the cap in relation to the others, in percent: low caps have few others.
  private static let most = 150

  private static func weights(below cap: UInt8) -> [Int] {
    var weights = Array(weights.prefix(Int(cap) - 1))
    if cap < 5 { weights[0] = weights.dropFirst().reduce(0, +) * most / 100 }
    return weights
  }

  /// Draws the wish of each node: from 2 up to its cap.
  ///
  /// - Complexity: O(nodes).
  static func drawn(below caps: [UInt8], _ draws: StreamFamily) -> [UInt8] {
    var wishes = caps
    let tables = (0...(caps.max() ?? 0)).map { $0 > 2 ? weights(below: $0) : [] }
    let totals = tables.map { $0.reduce(0, +) }
    for node in caps.indices where caps[node] > 2 {
      let cap = Int(caps[node])
      var roll = Int(draws.value(UInt64(node), below: UInt64(totals[cap])))
      var deficit = 0
      while roll >= tables[cap][deficit] {
        roll -= tables[cap][deficit]
        deficit += 1
      }
      wishes[node] = caps[node] - UInt8(deficit)
    }
    return wishes
  }
}
