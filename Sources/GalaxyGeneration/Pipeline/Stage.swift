/// How much of a galaxy to generate.
///
/// Random streams are named, so the result does not depend on what is omitted: the warps of a
/// region are the same in every scope.
public enum GenerationScope: Int, Comparable, Sendable {
  /// Positions, biomes of clusters, and the warp graph: what edge lists and topology tests need.
  case warps
  /// Everything that maps show.
  case map
  /// The identifiers of rows, too.
  case rows

  /// Whether `left` is part of `right`.
  public static func < (left: GenerationScope, right: GenerationScope) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One step of the pipeline: adds something to the draft of a region.
struct Stage: Sendable {
  /// The name of the stage and of the random streams it draws from.
  let name: String
  /// The smallest scope that needs the stage.
  let scope: GenerationScope
  /// The ids of invariants that hold from this stage on, as a test verifies for each prefix of the
  /// pipeline.
  let establishes: [String]
  let run: @Sendable (inout RegionDraft) -> Void
}

extension Stage {
  /// The stages of a region, in order.
  ///
  /// Islands are chosen before any warp is drawn; the other formations are stamped into the
  /// finished warps; later stages do not change the warps of `reserved` sectors.
  static let pipeline: [Stage] = [
    .positions, .zones, .clusters, .anchors, .islands, .warps, .formations, .shortcuts, .warpRows,
    .clusterNames, .formationRows, .sectorTypes, .nebulae, .anomalies, .sectorNames, .hazards,
    .tunnels,
    .identifiers,
  ]
}
