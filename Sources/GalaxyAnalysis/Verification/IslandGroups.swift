import GalaxyModel

/// The island of each sector.
///
/// An island is a set of sectors that no warp enters: a lost sector, a lost cluster, or an
/// archipelago.
///
/// The map declares islands: clusters with a common island group, and formations of the island
/// types. If both include a sector, its cluster decides, then the larger type.
package struct IslandGroups {
  /// The number of groups, including those whose sectors all belong to others.
  let count: Int
  /// The number of sectors on islands.
  let memberCount: Int
  private let groupOf: [UInt32]

  /// - Complexity: O(V + F) time for F sectors in formations, O(V) space if there are islands.
  init(_ context: RegionContext) {
    let region = context.region
    var groupOf: [UInt32] = []
    var next: UInt32 = 0
    var members = 0
    func assign(_ node: Int, _ group: UInt32) {
      if groupOf.isEmpty { groupOf = [UInt32](repeating: .max, count: context.count) }
      guard groupOf.indices.contains(node), groupOf[node] == .max else { return }
      groupOf[node] = group
      members += 1
    }

    var groupOfCluster: [UInt32?] = []
    var groupOfNumber: [Int: UInt32] = [:]
    for cluster in region.clusters {
      groupOfCluster.append(
        cluster.islandGroup.map { number in
          if let known = groupOfNumber[number] { return known }
          groupOfNumber[number] = next
          next += 1
          return next - 1
        })
    }
    if !groupOfNumber.isEmpty {
      for (node, cluster) in context.clusterOf.enumerated() {
        if Int(cluster) < groupOfCluster.count, let group = groupOfCluster[Int(cluster)] {
          assign(node, group)
        }
      }
    }
    for type in FormationType.allCases.reversed() where type.isIsland {
      for formation in region.formations where formation.type == type {
        assign(formation.anchor, next)
        for node in formation.interior { assign(node, next) }
        next += 1
      }
    }
    count = Int(next)
    memberCount = members
    self.groupOf = groupOf
  }

  /// Returns the island of a sector, or nil on the mainland.
  ///
  /// - Complexity: O(1).
  package func group(of node: Int) -> UInt32? {
    guard !groupOf.isEmpty, groupOf[node] != .max else { return nil }
    return groupOf[node]
  }
}
