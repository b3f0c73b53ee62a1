import GalaxyModel

/// What stages need to know while a step draws again: what there was before, and what of it to keep.
struct DraftStep: Sendable {
  /// The map before the step.
  let previous: PreviousDraft
  /// What is kept.
  let pins: RegionPins
  /// Whether what cannot be kept is let go of, instead of being a conflict.
  let releases: Bool
  /// Whether the warps were wired again.
  var hasWired = false
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

extension RegionDraft {
  /// What the step keeps; nothing while a map is made for the first time.
  var pins: RegionPins? { step?.pins }
  /// The map before the step.
  var previous: RegionDraft? { step?.previous.draft }

  /// Whether new formations and islands keep off a sector.
  func isBlocked(_ node: Int) -> Bool { pins?.blocked.contains(node) ?? false }

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
