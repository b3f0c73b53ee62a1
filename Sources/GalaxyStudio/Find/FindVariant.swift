public import Determinism
public import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
public import GalaxySettings

/// One of the combinations of settings and variants of stages that a search tries with each seed.
public struct FindVariant: Sendable {
  /// The settings.
  public let settings: GenerationSettings
  /// The varied settings with their values, in the order of keys.
  public let changes: [(setting: SettingDefinition, value: SettingValue)]
  /// The varied stages with their variants, in the order of names.
  public let stages: [(stage: String, number: Int)]

  /// The step that gives a map these variants of stages; nil if all are the default ones.
  var step: RecipeStep? {
    let changed = stages.filter { $0.number > 0 }
    guard !changed.isEmpty else { return nil }
    return RecipeStep(
      .reroll(
        RerollStep(
          stages: Dictionary(uniqueKeysWithValues: changed.map { ($0.stage, $0.number) }))))
  }

  /// The plan of the map of a seed.
  ///
  /// - Parameter seed: The seed.
  /// - Returns: The plan; its recipe has a step if stages are varied.
  public func plan(seed: Seed) -> GalaxyPlan {
    let plan = GalaxyPlan(seed: seed, settings: settings)
    var recipe = Recipe(source: "")
    recipe.steps = [step].compactMap { $0 }
    // Stages that can be varied are stages that a step may name.
    return (try? recipe.changed(plan)) ?? plan
  }

  /// The variants of the stages of the map.
  var mapVariants: StageVariants {
    var variants = StageVariants()
    for (stage, number) in stages where SiteStage(rawValue: stage) == nil {
      variants[stage] = number
    }
    return variants
  }

  /// The variants of the stages behind the map.
  var siteVariants: [SiteStage: Int] {
    var variants: [SiteStage: Int] = [:]
    for (stage, number) in stages {
      if let site = SiteStage(rawValue: stage) { variants[site] = number }
    }
    return variants
  }
}

/// What is varied in a search: the values of one setting, or the variants of one stage.
public enum FindAxis: Sendable {
  /// Values of a setting, as texts.
  case setting(SettingDefinition, [String])
  /// Variants of a stage.
  case stage(String, ClosedRange<Int>)

  /// The key by which axes are ordered.
  public var key: String {
    switch self {
    case .setting(let setting, _): setting.key
    case .stage(let stage, _): "stage.\(stage)"
    }
  }

  /// The number of values.
  public var count: Int {
    switch self {
    case .setting(_, let values): values.count
    case .stage(_, let range): range.count
    }
  }

  /// The names of the stages that can be varied.
  public static let stages: [String] = StageName.all

  /// Returns all combinations, numbered in the order of keys (bytes), then of values as given.
  ///
  /// - Parameters:
  ///   - axes: The axes, each about another key.
  ///   - base: The settings that are not varied.
  /// - Returns: The combinations; one without axes.
  /// - Throws: `SettingFailure` for a value that the setting does not take, or that contradicts another.
  public static func variants(
    _ axes: [FindAxis], of base: GenerationSettings
  ) throws(SettingFailure) -> [FindVariant] {
    var variants = [FindVariant(settings: base, changes: [], stages: [])]
    for axis in axes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      var next: [FindVariant] = []
      for variant in variants {
        switch axis {
        case .setting(let setting, let values):
          for text in values {
            var settings = variant.settings
            try settings.set(setting, toText: text)
            let value = settings.values[given: setting] ?? .text(text)
            next.append(
              FindVariant(
                settings: settings, changes: variant.changes + [(setting, value)],
                stages: variant.stages))
          }
        case .stage(let stage, let range):
          for number in range {
            next.append(
              FindVariant(
                settings: variant.settings, changes: variant.changes,
                stages: variant.stages + [(stage, number)]))
          }
        }
      }
      variants = next
    }
    for variant in variants { try variant.settings.check() }
    return variants
  }
}
