import Determinism
import GalaxyStudio

/// A state of a session: a recipe, and what is known of its map.
struct Revision {
  /// What a change was.
  enum Origin: String {
    case start, settings, seed, step, undo, redo, reload
  }

  /// What is known of the map.
  enum State {
    /// It has not been made.
    case open
    /// It was given up for a newer one; it can be made all the same.
    case superseded
    /// It was made; the digest is that of its data block.
    case made(digest: String)
    /// It cannot be made.
    case failed(MakeFailure, isConflict: Bool)
  }

  /// The number, from 0.
  let number: Int
  /// The recipe.
  let recipe: Recipe
  /// What the change was.
  let origin: Origin
  /// The number of the revision before; nil for the first one.
  let parent: Int?
  /// Judges the last step, if this revision added it.
  let check: StepCheck?
  /// What is known of the map.
  var state = State.open
  /// The SHA-256 of the recipe.
  let digest: String
  /// What the work that judges the last step is called.
  private let stepKey: String?

  init(_ number: Int, _ recipe: Recipe, _ origin: Origin, parent: Int?, check: StepCheck?) {
    self.number = number
    self.recipe = recipe
    self.origin = origin
    self.parent = parent
    self.check = check
    let digest = Revision.digest(of: recipe)
    self.digest = digest
    stepKey = check.map { "step|\(Revision.digest(of: $0.before))|\(digest)" }
  }

  /// The SHA-256 of a recipe.
  static func digest(of recipe: Recipe) -> String {
    SHA256.digest(Array(recipe.upgraded.line.utf8)).hex
  }

  /// Whether the last step has to be judged before there is a map.
  var isUnchecked: Bool {
    guard check != nil else { return false }
    if case .made = state { return false }
    return true
  }

  /// What the work for its map is called.
  var workKey: String {
    guard isUnchecked, let stepKey else { return "map|\(digest)" }
    return stepKey
  }

  /// Whether its map is still to be made.
  var isOpen: Bool { if case .open = state { true } else { false } }
}
