import GalaxyModel

/// What wiring has to respect.
struct WiringRules {
  /// Highest out-degree of any sector.
  var maxWarps: Int
  /// Highest out-degree by node: the cap of its cluster.
  var cap: [UInt8]
  /// Wanted share of one-way links, in percent of all links.
  var oneWayPercent: Int
}

/// What wiring could not do by the rules.
struct WiringOutcome {
  /// Links of the spanning tree that were needed to join what nearest neighbours left apart.
  var joins = 0
  /// One-way links that were wanted but found no place.
  var missingOneWays = 0
}
