import GalaxyModel

/// The one-way links that belong to declared formations, by types and sectors alone.
///
/// The edge of a back door, all edges into a sink or a hatch, the chain of a tunnel, and the exits
/// of islands.
struct FormationLinks {
  private var backdoors = Set<UInt64>()
  private var isTerminal: [Bool] = []
  private var isTunnel: [Bool] = []
  private let islands: IslandGroups

  /// - Complexity: O(V + F) time for F sectors in formations.
  init(_ region: RegionContext) {
    islands = region.islandGroups
    isTerminal = [Bool](repeating: false, count: region.count)
    isTunnel = isTerminal
    for formation in region.region.formations {
      switch FormationDefinition.of(formation.type).oneWays {
      case .none: break
      case .anchorToInterior:
        for landing in formation.interior where formation.anchor >= 0 && landing >= 0 {
          backdoors.insert(Self.key(formation.anchor, landing))
        }
      case .intoAnchor:
        if isTerminal.indices.contains(formation.anchor) { isTerminal[formation.anchor] = true }
      case .atInterior:
        for node in formation.interior where isTunnel.indices.contains(node) {
          isTunnel[node] = true
        }
      }
    }
  }

  /// Returns whether a link between two existing nodes belongs to a formation.
  ///
  /// - Complexity: O(1).
  func contains(from source: Int, to destination: Int) -> Bool {
    isTerminal[destination] || isTunnel[source] || isTunnel[destination]
      || islands.group(of: source) != islands.group(of: destination)
      || backdoors.contains(Self.key(source, destination))
  }

  private static func key(_ source: Int, _ destination: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: source)) << 32
      | UInt64(UInt32(truncatingIfNeeded: destination))
  }
}
