import Determinism
import GalaxyModel

/// Decides which hulls changed hands before the history began, and which one was thought stolen.
struct HullTrade {
  let context: PopulationContext

  /// Sells current hulls from one player to another, so that the registry has as many later events
  /// as it should: archived hulls count one each, the theft that was taken back two.
  ///
  /// - Returns: Index of the hull that was reported stolen, if there is room for that.
  func trade(_ hulls: inout [PlayerHull], pilots: [Pilot]) -> Int? {
    var left = context.counts.laterRegistryEvents - hulls.count { $0.role == .lost }
    // Whoever has a spare hull bought his present one; it may have been somebody else's.
    let bought = pilots.filter { $0.oldest != $0.current && $0.lost == nil }.map(\.current)
    var stolen: Int?
    if left >= 2, let hull = pilots.first(where: { $0.oldest == $0.current })?.current {
      stolen = hull
      left -= 2
    }
    for hull in bought.prefix(max(0, left)) {
      let owner = hulls[hull].owner
      var stream = context.stream(.shipRegistry, hulls[hull].key)
      // Anybody of the same region may have been the seller.
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
