public import GalaxyModel

/// What was done to a galaxy after its seed and settings: variants of stages, then steps.
///
/// A plan carries it, so whatever generates from a plan makes the changed map.
///
/// ```
///   seed, settings ──▸ variants of stages ──▸ step ──▸ step ──▸ map
/// ```
///
/// Steps that only ask for other draws are merged into the variants from which regions are generated at
/// once, up to the first step that keeps or edits something: the last variant of a stage decides.
public struct GalaxyChanges: Sendable {
  /// The variants from which regions are generated.
  public var variants = VariantsByRegion()
  /// What is done to the map after that.
  public var steps: [GalaxyStep] = []
  /// The name of the galaxy, if a step gives it one.
  public var galaxyName: String?
  /// All steps as recipes hold them, those without a part in ``steps``, too.
  public var records: [FieldValue] = []
  /// The failures of invariants that the recipe accepts, as it holds them.
  public var waivers: [FieldValue] = []

  /// No changes.
  public init() {}

  /// Whether nothing was done.
  public var isEmpty: Bool { records.isEmpty && waivers.isEmpty }

  /// Returns the variants of the stages of a region after all steps, with those of the sites.
  ///
  /// - Parameter region: The name of the region.
  /// - Returns: The variants.
  public func finalVariants(of region: String) -> StageVariants {
    steps.last?.variants[region] ?? variants[region]
  }
}

/// The variants of stages in each region of a galaxy.
public struct VariantsByRegion: Hashable, Sendable {
  private var common = StageVariants()
  private var own: [String: StageVariants] = [:]

  /// The default variants.
  public init() {}

  /// The variants of a region.
  public subscript(region: String) -> StageVariants { own[region] ?? common }

  /// Sets the variant of a stage.
  ///
  /// - Parameters:
  ///   - stage: The name of the stage.
  ///   - variant: The variant.
  ///   - region: The name of the region; nil for all.
  public mutating func set(_ stage: String, to variant: Int, in region: String?) {
    guard let region else {
      common[stage] = variant
      for region in own.keys { own[region]?[stage] = variant }
      return
    }
    own[region, default: common][stage] = variant
  }
}
