public import GalaxyAnalysis
import GalaxyGeneration
public import GalaxyModel
public import GalaxySettings
import RowFormats

/// Explains the value of a setting of a map: where it comes from, and what it changed.
///
/// ```swift
/// let explainer = try SettingExplainer(galaxy)
/// explainer?.explanation(of: setting).lines
/// ```
public struct SettingExplainer {
  let recipe: Recipe

  /// Prepares to explain settings; nil if the map does not carry its recipe.
  ///
  /// - Parameter galaxy: The map.
  public init?(_ galaxy: Galaxy) {
    guard let recipe = Recipe(recordedIn: galaxy) else { return nil }
    self.recipe = recipe
  }

  /// Explains a setting.
  ///
  /// - Parameters:
  ///   - setting: The setting.
  ///   - threads: Number of threads; no answer depends on it.
  /// - Returns: Its value and default; if they differ, the stages whose outcome differs with the
  ///   default, and how much of the map.
  /// - Throws: What making the map throws.
  /// - Complexity: That of generating the map up to four times, and its stages twice.
  public func explanation(
    of setting: SettingDefinition, threads: Int = 1
  ) throws -> Explanation {
    let value = recipe.assignments.last { $0.setting == setting }?.value.description
    let standard = setting.defaultValue?.description
    let isGiven = value != nil && value != standard
    var answer = Explanation(
      ref: setting.key,
      facts: [
        .init("kind", .text("setting")), .init("key", .text(setting.key)),
        .init("value", .optional(value ?? standard) { .text($0) }),
        .init("default", .optional(standard) { .text($0) }),
        .init("range", .text(setting.kind.summary)),
      ])
    answer.causes = [
      Explanation.Cause(
        stage: "plan", makes: true, rule: setting.summary,
        text: isGiven
          ? "the recipe gives it"
            + (standard.map { "; the default is \($0)" } ?? "; else a rule decides")
          : standard == nil ? "a rule decides" : "it has its default",
        numbers: try numbers(of: setting))
    ]
    guard isGiven else { return answer }
    var plain = recipe
    plain.assignments.removeAll { $0.setting == setting }
    let (made, other) = (
      try TracedMap(recipe, threads: threads), try TracedMap(plain, threads: threads)
    )
    let stages = try zip(made.stages(threads: threads), other.stages(threads: threads))
      .filter { $0 != $1 }.map(\.0.name)
    var seen: Set<String> = []
    let diff = try MapDiff(
      MapSide(other.galaxy), MapSide(made.galaxy),
      options: DiffOptions(
        levels: DiffLevel.usual.subtracting([.figures, .settings]), match: .number, isExact: false,
        threads: threads))
    answer.role = [
      .init(
        "stages", .list(stages.filter { seen.insert($0).inserted }.map { .text($0) })),
      .init(
        "changed",
        .list(
          diff.statistics.map { line in
            .text(line.split(separator: " ").joined(separator: " "))
          })),
    ]
    return answer
  }
}

extension TracedMap {
  /// Generates the map of a recipe.
  fileprivate convenience init(_ recipe: Recipe, threads: Int) throws {
    try self.init(recipe, threads: threads) { _ in }
  }

  /// What each stage makes, as digests.
  fileprivate func stages(threads: Int) throws -> [Manifest.Stage] {
    try StageRecord(plan, scope: .map, threads: threads).stages
  }
}
