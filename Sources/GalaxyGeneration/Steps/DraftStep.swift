import GalaxyModel

/// What stages need to know while a step draws again: what there was before, and what of it to keep.
struct DraftStep: Sendable {
  /// The map before the step.
  let previous: PreviousDraft
  /// What is kept.
  let pins: RegionPins
  /// Whether what cannot be kept is let go of, instead of being a conflict.
  let releases: Bool
  /// What was kept and drawn so far.
  var outcome: StepOutcome
}

/// A finished map, behind a reference: a draft cannot hold another one.
final class PreviousDraft: Sendable {
  let draft: RegionDraft

  init(_ draft: RegionDraft) {
    var draft = draft
    // Only the latest map is needed.
    draft.step = nil
    self.draft = draft
  }
}

/// What a step that draws again made of a region.
public struct StepOutcome: Sendable {
  /// What one stage did.
  public struct Stage: Sendable, Equatable {
    /// The number of things that were kept.
    public var kept = 0
    /// The number of things that were drawn.
    public var drawn = 0
  }

  /// What the step let go of, and why.
  public struct Release: Sendable, Equatable {
    /// What was not kept.
    public let what: String
    /// The stage that could not keep it.
    public let stage: String
    /// Why, in one line.
    public let why: String
  }

  /// The place of the step in the recipe, from 1.
  public let number: Int
  /// The stages that ran, by name.
  public internal(set) var stages: [String: Stage] = [:]
  /// What was let go of.
  public internal(set) var released: [Release] = []

  init(number: Int) { self.number = number }
}

extension RegionDraft {
  /// What the step keeps; nothing while a map is made for the first time.
  var pins: RegionPins? { step?.pins }
  /// The map before the step.
  var previous: RegionDraft? { step?.previous.draft }

  /// Notes how much a stage kept and drew.
  mutating func note(_ stage: String, kept: Int, drawn: Int) {
    step?.outcome.stages[stage] = StepOutcome.Stage(kept: kept, drawn: max(0, drawn))
  }

  /// Notes that something pinned cannot be kept.
  mutating func cannotKeep(_ what: String, in stage: String, because why: String) {
    guard let step else { return }
    if step.releases {
      self.step?.outcome.released.append(.init(what: what, stage: stage, why: why))
    } else {
      faults.append(
        StepFault(.conflict, step: step.outcome.number, what: what, stage: stage, why: why))
    }
  }
}
