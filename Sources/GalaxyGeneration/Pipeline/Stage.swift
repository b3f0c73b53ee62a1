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

/// How far the generation of a region has come; a run can stop after each level.
public enum GenerationLevel: Int, Comparable, CaseIterable, Sendable {
  /// The seed, the settings, and what follows from them.
  case plan
  /// Positions, zones, clusters, special locations, and islands.
  case places
  /// Warps and formations.
  case warps
  /// Everything that maps show.
  case map
  /// The identifiers of rows, too.
  case rows

  /// Whether `left` comes before `right`.
  public static func < (left: GenerationLevel, right: GenerationLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension GenerationScope {
  /// The last level of the scope.
  public var level: GenerationLevel {
    switch self {
    case .warps: .warps
    case .map: .map
    case .rows: .rows
    }
  }
}

/// One step of the pipeline: adds something to the draft of a region.
struct Stage: Sendable {
  /// The name of the stage and of the random streams it draws from.
  let name: String
  /// The level that the stage is part of.
  let level: GenerationLevel
  /// What the stage makes, by which its outcome is compared; that of a stage without a digest of its
  /// own is part of the next one.
  var makes: [DraftColumn] = []
  /// The ids of invariants that hold from this stage on, as a test verifies for each prefix of the
  /// pipeline.
  let establishes: [String]
  let run: @Sendable (inout RegionDraft) -> Void
}

extension Stage {
  /// The ids of invariants that depend on warps and formations alone, besides those that stages
  /// establish.
  static let formationInvariants = ["INV-31", "INV-35", "INV-43", "INV-47"]

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
