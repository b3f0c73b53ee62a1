/// Why a step of a recipe could not be done as the recipe asks; a map with faults is not written.
public struct StepFault: Sendable, Equatable {
  /// What a fault is about.
  public enum Kind: Sendable {
    /// Something that is pinned could not be kept.
    case conflict
    /// An edit was refused.
    case refusal
    /// The step is about something that the map does not have.
    case reference
  }

  /// What the fault is about.
  public var kind: Kind
  /// The place of the step in the recipe, from 1.
  public var step: Int
  /// The number of the edit in the step, from 1.
  public var edit: Int?
  /// What could not be kept or edited, such as `formation:#3`.
  public var what: String
  /// The stage of generation where it failed; empty if none did.
  public var stage: String
  /// Why, in one line.
  public var why: String

  /// Creates a fault.
  ///
  /// - Parameters:
  ///   - kind: What the fault is about.
  ///   - step: The place of the step in the recipe, from 1.
  ///   - edit: The number of the edit in the step, from 1.
  ///   - what: What could not be kept or edited.
  ///   - stage: The stage of generation where it failed.
  ///   - why: Why, in one line.
  public init(
    _ kind: Kind, step: Int, edit: Int? = nil, what: String, stage: String = "", why: String
  ) {
    self.kind = kind
    self.step = step
    self.edit = edit
    self.what = what
    self.stage = stage
    self.why = why
  }
}
