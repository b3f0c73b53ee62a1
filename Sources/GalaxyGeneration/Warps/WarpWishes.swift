import Determinism

/// How many warps sectors wish for: most as many as their cluster permits, some fewer.
///
/// Without this spread, a region of one cap would be a lattice in which nearly all sectors have the
/// same number of neighbors.
enum WarpWishes {
  /// Weights of wishes of 0, 1, 2, … below the cap.
  private static let weights = [70, 15, 8, 5, 2]

  /// Draws the wish of each node: from 2 up to its cap.
  ///
  /// - Complexity: O(nodes).
  static func drawn(below caps: [UInt8], _ draws: StreamFamily) -> [UInt8] {
    var wishes = caps
    for node in caps.indices where caps[node] > 2 {
      let options = min(weights.count, Int(caps[node]) - 1)
      let total = weights[..<options].reduce(0, +)
      var roll = Int(draws.value(UInt64(node), below: UInt64(total)))
      var deficit = 0
      while roll >= weights[deficit] {
        roll -= weights[deficit]
        deficit += 1
      }
      wishes[node] = caps[node] - UInt8(deficit)
    }
    return wishes
  }
}
