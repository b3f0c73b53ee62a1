import GalaxyModel

/// Sectors that no warp reaches from elsewhere.
enum MapIsland: Equatable {
  /// Clusters of their own, by their number.
  case clusters(Int)
  /// A formation in a cluster of the mainland, such as a single lost sector, by its index.
  case formation(Int)
}

extension Region {
  /// Returns the island of a sector; nil on the mainland.
  ///
  /// - Complexity: O(formations).
  func island(of node: Int) -> MapIsland? {
    if let group = cluster(at: node)?.islandGroup { return .clusters(group) }
    let formation = formations.firstIndex {
      $0.type.isIsland && ($0.anchor == node || $0.interior.contains(node))
    }
    return formation.map { .formation($0) }
  }
}
