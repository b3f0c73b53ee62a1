import GalaxyModel

/// What wiring has to respect.
struct WiringRules {
  /// Highest out-degree of any sector.
  var maxWarps: Int
  /// Highest out-degree by node: the cap of its cluster.
  var cap: [UInt8]
  /// Part of the map that a sector belongs to: no warp joins two parts, and each part is connected
  /// in itself. Empty if all sectors are one part.
  var part: [UInt32] = []
  /// Parts between which further links may be drawn, by part: they have one number. Empty if every
  /// part keeps to itself.
  var bay: [UInt32] = []
  /// Wanted share of one-way links, in percent of all links.
  var oneWayPercent: Int
}

extension WiringRules {
  /// How many parts there are.
  func partCount(of sectors: Int) -> Int {
    part.isEmpty ? (sectors == 0 ? 0 : 1) : Int(part.max() ?? 0) + 1
  }

  /// Whether the tree of one part may hold both sectors.
  @inline(__always)
  func isOnePart(_ u: Int, _ v: Int) -> Bool { part.isEmpty || part[u] == part[v] }

  /// Whether a link may join the sectors.
  @inline(__always)
  func mayLink(_ u: Int, _ v: Int) -> Bool {
    if part.isEmpty || part[u] == part[v] { return true }
    return !bay.isEmpty && bay[Int(part[u])] == bay[Int(part[v])]
  }
}

/// What wiring could not do by the rules.
struct WiringOutcome {
  /// One-way links that were wanted but found no place.
  var missingOneWays = 0
}
