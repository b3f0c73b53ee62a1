import Determinism
import GalaxyModel
import GalaxySettings

/// Stamps one type of formation: finds a place, edits the warps, and says what it made.
struct FormationStamper: Sendable {
  let type: FormationType
  /// Tries one random place; `false` leaves everything as it was.
  let stamp: @Sendable (inout FormationSite, _ size: FormationSizes, inout RandomStream) -> Bool

  /// All stampers, in the order they work: those that need most room first; escape hatches last,
  /// because their worth hangs on distances that others may shorten.
  static let inOrder: [FormationStamper] = [
    .goldBubble, .tunnel, .bubble, .deadEndBubble, .blister, .warpSink, .deadEnd, .backdoor,
    .escapeHatch,
  ]
}

/// How large formations get.
struct FormationSizes: Sendable {
  /// Largest interior in this region.
  let limit: Int
  /// The settings, which may choose sizes.
  let settings: GenerationSettings

  /// A size for one formation: the wish, else one of `choices`, never above the region's limit (but
  /// at least the smallest choice).
  func draw(_ type: FormationType, from choices: [Int], _ stream: inout RandomStream) -> Int {
    let size = stream.pick(from: choices)
    if let wish = settings.formationSize(type) { return wish }
    return max(choices.min() ?? size, min(size, limit))
  }
}
