import Determinism
import GalaxyModel
import GalaxySettings

/// Stamps one type of formation: finds a place, edits the warps, and commits the formation.
struct FormationStamper: Sendable {
  let type: FormationType
  /// When it works: stampers with a lower turn first.
  ///
  /// Those that need most room are the first, and escape hatches the last, since they depend on
  /// distances that others may shorten.
  let turn: Int
  /// Tries one random place; a refusal leaves everything as it was.
  let stamp: Attempt

  typealias Attempt =
    @Sendable (
      inout FormationSite, _ sizes: FormationSizes, inout RandomStream
    ) throws(FormationRefusal) -> Void

  init(type: FormationType, turn: Int, stamp: @escaping Attempt) {
    self.type = type
    self.turn = turn
    self.stamp = stamp
  }

  /// All stampers in the order in which they work.
  static let inOrder: [FormationStamper] = {
    let all = FormationStampers()
    return FormationType.allCases.compactMap { all[$0] }.sorted { $0.turn < $1.turn }
  }()
}

/// The stamper of each type; nil for types that are decided before any warp is drawn.
///
/// Each stamper is in an extension in a file of its own.
struct FormationStampers: FormationTable {
  var lostSector: FormationStamper? { nil }
  var lostCluster: FormationStamper? { nil }
  var archipelago: FormationStamper? { nil }
}

/// How large formations of one type get.
struct FormationSizes: Sendable {
  /// The largest interior in this region.
  let limit: Int
  /// The size that the settings request.
  let request: Int?

  /// Reads what the settings request for a type.
  init(limit: Int, _ type: FormationType, _ settings: GenerationSettings) {
    self.limit = limit
    request = settings.formationSize(type)
  }

  /// Draws the size of one formation: the requested one, else one of `choices` up to the limit or, in
  /// small regions, of `small`.
  func draw(from choices: [Int], small: [Int] = [], _ stream: inout RandomStream) -> Int {
    let size = stream.pick(from: limit < .max && !small.isEmpty ? small : choices)
    if let request { return request }
    return limit < .max && !small.isEmpty ? size : max(choices.min() ?? size, min(size, limit))
  }
}
