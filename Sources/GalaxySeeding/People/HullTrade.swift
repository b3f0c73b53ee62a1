import Determinism
import GalaxyModel

/// Decides which hulls were sold before the history, and which one was reported stolen by mistake.
struct HullTrade {
  let context: PopulationContext

  /// Sells current hulls between players, so that the register has as many later entries as
  /// planned.
  ///
  /// A lost hull counts as one entry, a theft report with its withdrawal as two.
  ///
  /// - Parameters:
  ///   - hulls: All hulls; sold ones are updated.
  ///   - pilots: All pilots.
  /// - Returns: Index of the hull that was reported stolen, if any.
  func trade(_ hulls: inout [PlayerHull], pilots: [Pilot]) -> Int? {
    var left = context.counts.laterRegistryEvents - hulls.count { $0.role == .lost }
    // A pilot with a spare hull bought the current one, perhaps from another player.
    let bought = pilots.filter { $0.oldest != $0.current && $0.lost == nil }.map(\.current)
    var stolen: Int?
    if left >= 2, let hull = pilots.first(where: { $0.oldest == $0.current })?.current {
      stolen = hull
      left -= 2
    }
    for hull in bought.prefix(max(0, left)) {
      let owner = hulls[hull].owner
      var stream = context.stream(.shipRegistry, hulls[hull].key)
      // The seller is another player of the same region.
      let sellers = (1...8).map { (owner + $0 * 3) % pilots.count }
      guard
        let seller = sellers.first(where: {
          $0 != owner && pilots[$0].home == pilots[owner].home
        })
      else { continue }
      hulls[hull].seller = seller
      hulls[hull].transferred = hulls[hull].created.adding(
        seconds: stream.int(in: 86_400...5 * 86_400))
    }
    return stolen
  }
}
