public import FileIO
public import GalaxyAnalysis
public import GalaxyFormats
import GalaxyModel
import GalaxyRules
import JSONText
public import MapEditing

/// Edits a map of unknown origin, which has no recipe: an edge list, another graph, or a Universe file.
///
/// Operations are those on what the file carries. Nothing is drawn or seeded, and what no edit touches
/// keeps its bytes.
///
/// ```swift
/// let outcome = try ForeignEdit(map, source: "map.txt").apply(script)
/// outcome.report.newFailures   // what holds no longer; the map is not meant to be written then
/// ```
public struct ForeignEdit: Sendable {
  private let map: ReadMap
  private let source: String
  private let contents: ChartContents
  /// How the map was made, as far as it is known.
  private let recipe: Recipe?

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - map: The map as it was read.
  ///   - source: The name of its file in messages.
  ///   - base: The file that the recipe of the result begins with, unless the map carries a recipe that
  ///     begins with another; nil for a result without a recipe.
  /// - Throws: `InputError` if its stations and planets are not of the expected form.
  /// - Complexity: O(bytes).
  public init(_ map: ReadMap, source: String, base: RecipeBase? = nil) throws(InputError) {
    self.map = map
    recipe = Recipe(ofBase: map.galaxy) ?? base.map { Recipe(base: $0) }
    self.source = source
    contents = try map.contents(source: source)
  }

  /// Makes the edits of a script, all or none.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - rebases: Whether edits that cannot be made are listed, instead of being an error.
  ///   - waivers: The failures of invariants that are accepted.
  /// - Returns: The map and the report; failures of invariants that the map kept before are in it.
  /// - Throws: `RefusedEdit` for the first edit that cannot be made.
  /// - Complexity: That of the edits, O(bytes) each at worst, and of verifying twice; with failures, of
  ///   verifying O(log edits) times more for each.
  public func apply(
    _ script: EditScript, rebases: Bool = false, waivers: [RecipeWaiver] = []
  ) throws -> Outcome {
    var edited = MapDraft(map, contents: contents)
    var rebased = StepReport.Rebased()
    for (place, edit) in script.edits.enumerated() {
      do throws(EditObstacle) {
        try edited.apply(edit)
        rebased.applied.append(place + 1)
      } catch {
        guard rebases else { throw RefusedEdit(index: place + 1, edit: edit, obstacle: error) }
        rebased.left.append((place + 1, error.reason))
      }
    }
    let done = rebased.applied.map { script.edits[$0 - 1] }
    let after = try result(of: edited, after: done)
    var report = StepReport()
    report.hasEffect = !done.isEmpty
    if rebases { report.rebased = rebased }
    let (before, later) = (try verify(map), try verify(after))
    report.fixedFailures = before.filter { failure in !later.contains { $0.isSame(as: failure) } }
    let new = later.filter { failure in !before.contains { $0.isSame(as: failure) } }
    report.idleWaivers = waivers.filter { waiver in !later.contains { waiver.accepts($0) } }
    for failure in new {
      if waivers.contains(where: { $0.accepts(failure) }) {
        report.waivedFailures.append(failure)
        continue
      }
      let guilty = try guilty(of: failure, among: done)
      report.newFailures.append(
        StepReport.NewFailure(violation: failure, edit: rebased.applied[guilty]))
    }
    guard report.hasEffect, !map.galaxy.hidesOrigin, var recipe else {
      return Outcome(map: after, report: report)
    }
    recipe.steps.append(
      RecipeStep(.edit(done.map { RecipeEdit($0.fieldValue) }), note: script.note))
    recipe.accept(waivers)
    return Outcome(map: try stamped(after, with: recipe), report: report)
  }

  /// The map with its recipe.
  private func stamped(_ map: ReadMap, with recipe: Recipe) throws -> ReadMap {
    var result = map
    if let document = map.document, map.format == .universe {
      let draft = UniverseDraft(document)
      draft.setRecipe(recipe.fieldValue)
      result = try MapReader.read(
        JSONDocument(checked: draft.bytes), from: map.format, source: source)
      result.galaxy.steps = map.galaxy.steps
    }
    result.galaxy.stamp = recipe.line
    return result
  }

  /// The map after edits, read again if it is a document.
  private func result(of draft: MapDraft, after edits: [MapEdit]) throws -> ReadMap {
    // Exact quotas count edits.
    let steps = map.galaxy.steps + [.object([.init("edit", .list(edits.map(\.fieldValue)))])]
    guard let text = draft.universeText() else {
      var result = map
      result.galaxy = draft.galaxy
      result.galaxy.stamp = nil
      result.galaxy.steps = steps
      result.graphs = nil
      if !map.format.isGraph { (result.document, result.rows) = (nil, nil) }
      return result
    }
    let document = JSONDocument(checked: text)
    var result = try MapReader.read(document, from: map.format, source: source)
    result.galaxy.steps = steps
    return result
  }

  private func verify(_ map: ReadMap) throws -> [Violation] {
    try Verification.run(VerificationContext(map.galaxy, rows: map.rows)).failures
  }

  /// The place of the edit whose prefix has a failure that the prefix before it has not.
  private func guilty(of failure: Violation, among edits: [MapEdit]) throws -> Int {
    var (low, high) = (0, edits.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      var partial = MapDraft(map, contents: contents)
      for edit in edits[..<middle] { try partial.apply(edit) }
      let isBroken = try verify(
        try result(of: partial, after: Array(edits[..<middle]))
      ).contains { $0.isSame(as: failure) }
      if isBroken { high = middle } else { low = middle }
    }
    return max(0, high - 1)
  }

  /// What edits made of a map.
  public struct Outcome: Sendable {
    /// The map.
    public let map: ReadMap
    /// What happened.
    public let report: StepReport
  }
}

extension Violation {
  /// Whether a failure is of the same invariant in the same region.
  func isSame(as other: Violation) -> Bool { id == other.id && scope == other.scope }
}

extension RecipeWaiver {
  /// Ids of invariants whose failures cannot be accepted, since the map would be none.
  public static let hardRules: Set<String> = [
    "INV-01", "INV-02", "INV-03", "INV-04", "INV-05", "INV-06", "INV-21", "INV-22", "INV-23",
  ]

  /// That the waiver accepts nothing, in a line.
  public var idleness: String { Verification.idleness(ofWaiverFor: id, in: scope) }

  /// Whether the waiver is about a failure.
  public func accepts(_ failure: Violation) -> Bool {
    id == failure.id && scope.map { $0 == failure.scope } ?? true
  }
}
