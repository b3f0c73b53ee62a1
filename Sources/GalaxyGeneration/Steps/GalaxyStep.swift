public import GalaxyModel
public import MapEditing

/// One step that keeps or edits something of the map so far.
///
/// ```
///   reroll   runs the pipeline again from the first stage whose variant is another one; each stage keeps
///            what is pinned and draws the rest
///   edit     changes the finished map and what stages made on the way, and draws nothing
/// ```
public struct GalaxyStep: Sendable {
  /// The place of the step in the recipe, from 1.
  public let number: Int
  /// The names of the regions that it is limited to; nil for all.
  public let regions: Set<String>?
  /// The variants of all stages after the step.
  public let variants: VariantsByRegion
  /// Decides what happens to a region once the map before the step is there.
  ///
  /// Takes the region and its index in the galaxy.
  public let change: @Sendable (Region, Int) throws -> RegionChange

  /// Whether what cannot be kept is let go of, if stages draw again; nil for edits.
  public let releases: Bool?
  /// Edits of stations and planets, by name of region.
  public var siteEdits: [String: [NumberedEdit]] = [:]

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - number: The place of the step in the recipe, from 1.
  ///   - regions: The names of the regions that it is limited to; nil for all.
  ///   - variants: The variants of all stages after the step.
  ///   - releases: Whether what cannot be kept is let go of, if stages draw again; nil for edits.
  ///   - change: Decides what happens to a region; it takes the region and its index in the galaxy.
  public init(
    number: Int, regions: Set<String>?, variants: VariantsByRegion, releases: Bool? = nil,
    change: @escaping @Sendable (Region, Int) throws -> RegionChange
  ) {
    self.number = number
    self.regions = regions
    self.variants = variants
    self.releases = releases
    self.change = change
  }

  /// Whether the step may change a region.
  func concerns(_ region: String) -> Bool { regions?.contains(region) ?? true }
}

/// An edit with its number in the step, from 1.
public struct NumberedEdit: Sendable {
  /// The edit.
  public let edit: MapEdit
  /// Its number in the step, from 1.
  public let number: Int

  /// Numbers an edit.
  ///
  /// - Parameters:
  ///   - edit: The edit.
  ///   - number: Its number in the step, from 1.
  public init(_ edit: MapEdit, number: Int) { (self.edit, self.number) = (edit, number) }
}

/// What a step does to one region.
public enum RegionChange: Sendable {
  /// Stages draw again, and keep what is pinned.
  ///
  /// What cannot be kept is a conflict, unless it may be released.
  case reroll(RegionPins, releases: Bool)
  /// Stages apply edits, each at the stage that makes its subject; everything else is kept.
  case edit([StageEdit])
}

/// An edit of what one stage of generation made.
///
/// An edit is applied to the finished map, and to what the pipeline had made before each later stage, so
/// that a stage that draws again later finds it. There, rows of later stages are missing, and an edit may
/// have nothing to do; what it throws is ignored there.
///
/// Edits of a step are applied by stage, and in their order inside a stage. Then what derives from the
/// map is computed again, see `RegionDraft.settle(from:level:)`.
public struct StageEdit: Sendable {
  /// The name of the stage that makes the subject.
  let stage: String
  /// The number of the edit in its step, from 1.
  let number: Int
  /// The formation that it removes, if it removes one.
  let formation: FormationWord?
  /// Edits the draft, or throws why it refuses to.
  let apply: @Sendable (inout RegionDraft) throws(EditRefusal) -> Void
}

/// Why an edit was refused.
public struct EditRefusal: Error, Sendable {
  /// What is wrong, in one line.
  public let reason: String
  /// Whether what has to hold before does not, though the edit itself could be made.
  public let isConflict: Bool

  /// Creates a refusal.
  ///
  /// - Parameters:
  ///   - reason: What is wrong, in one line.
  ///   - isConflict: Whether what has to hold before does not.
  public init(_ reason: String, isConflict: Bool = false) {
    (self.reason, self.isConflict) = (reason, isConflict)
  }
}
