import GalaxyModel

/// The constraints of wiring.
struct WiringRules {
  /// The highest out-degree of any sector.
  var maxWarps: Int
  /// The highest out-degree of each node: the cap of its cluster.
  var cap: [UInt8]
  /// The part of the map that each sector belongs to: no warp joins two parts, and each part is
  /// connected.
  ///
  /// Empty if all sectors are in one part.
  var part: [UInt32] = []
  /// The bay of each part: links may join parts of one bay.
  ///
  /// Empty if no links may join parts.
  var bay: [UInt32] = []
  /// Whether the form may consist of pieces, with gaps between them.
  var hasGaps = false
  /// The requested share of one-way links, in percent of all links.
  var oneWayPercent: Int
}

extension WiringRules {
  /// Returns the number of parts.
  func partCount(of sectors: Int) -> Int {
    part.isEmpty ? (sectors == 0 ? 0 : 1) : Int(part.max() ?? 0) + 1
  }

  /// Returns whether both sectors are in one part.
  @inline(__always)
  func isOnePart(_ u: Int, _ v: Int) -> Bool { part.isEmpty || part[u] == part[v] }

  /// Returns whether a link may join the sectors.
  @inline(__always)
  func mayLink(_ u: Int, _ v: Int) -> Bool {
    if part.isEmpty || part[u] == part[v] { return true }
    return !bay.isEmpty && bay[Int(part[u])] == bay[Int(part[v])]
  }
}

/// What wiring could not achieve.
struct WiringOutcome {
  /// The number of requested one-way links that found no place.
  var missingOneWays = 0
}
