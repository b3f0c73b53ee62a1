/// How much of a galaxy to make.
///
/// Streams are named, so what is made does not depend on what is left out: the warps of a region are
/// the same whether or not anything else of it is wanted.
public enum GenerationScope: Int, Comparable, Sendable {
  /// Positions, clusters' biomes and the warp graph: what edge lists and topology tests need.
  case warps
  /// Everything that a map shows.
  case map
  /// Also the identifiers of rows.
  case rows

  public static func < (left: GenerationScope, right: GenerationScope) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One step of the pipeline: takes the draft of a region and returns it with more in it.
struct Stage: Sendable {
  /// Name, also of the random streams it draws from.
  let name: String
  /// The smallest scope that needs it.
  let scope: GenerationScope
  /// Invariants that hold when it is done.
  let establishes: [String]
  let run: @Sendable (inout RegionDraft) -> Void
}

extension Stage {
  /// The pipeline of a region, in order. Stamping formations has its place right after the warps:
  /// later stages read `reserved` and leave those sectors alone.
  static let pipeline: [Stage] = [
    .positions, .zones, .clusters, .anchors, .warps,
    .clusterNames, .sectorTypes, .nebulae, .anomalies, .hazards, .tunnels,
    .identifiers,
  ]
}
