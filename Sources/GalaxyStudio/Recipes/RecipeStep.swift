public import GalaxyModel

/// What was done to a map after it was generated.
///
/// ```json
/// { "reroll": { "pin": ["cluster:3"], "stages": { "formations": 2 } }, "note": "more room" }
/// ```
public struct RecipeStep: Sendable, Equatable {
  /// What a step does.
  public enum Change: Sendable, Equatable {
    /// Stages draw again.
    case reroll(RerollStep)
    /// Something is edited.
    case edit([RecipeEdit])
    /// Player-owned regions are added.
    case extend(RegionExtension)
  }

  /// What the step does.
  public var change: Change
  /// A remark of the designer.
  public var note: String?

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - change: What the step does.
  ///   - note: A remark of the designer.
  public init(_ change: Change, note: String? = nil) {
    self.change = change
    self.note = note
  }

  /// The step as recipes hold it; keys ascend.
  public var fieldValue: FieldValue {
    let change: FieldValue.Member =
      switch change {
      case .reroll(let reroll): .init("reroll", reroll.fieldValue)
      case .edit(let edits): .init("edit", .list(edits.map(\.fieldValue)))
      case .extend(let change): .init(RegionExtension.key, change.fieldValue)
      }
    return .object([change] + (note.map { [.init("note", .text($0))] } ?? []))
      .withAscendingKeys
  }
}

/// Stages that draw again, and what they keep.
public struct RerollStep: Sendable, Equatable {
  /// The variants of stages, by name of the stage, or `REGION/` and the name; never empty.
  public var stages: [String: Int]
  /// References to what is kept.
  public var pins: [String]
  /// References to what is drawn again, while everything else is kept; empty for no such limit.
  public var only: [String]
  /// Whether what cannot be kept is let go of.
  public var releases: Bool

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - stages: The variants of stages, by name of the stage, or `REGION/` and the name.
  ///   - pins: References to what is kept.
  ///   - only: References to what is drawn again, while everything else is kept.
  ///   - releases: Whether what cannot be kept is let go of.
  public init(
    stages: [String: Int], pins: [String] = [], only: [String] = [], releases: Bool = false
  ) {
    self.stages = stages
    self.pins = pins
    self.only = only
    self.releases = releases
  }

  /// The step as recipes hold it; keys ascend.
  var fieldValue: FieldValue {
    func texts(_ key: String, _ list: [String]) -> [FieldValue.Member] {
      list.isEmpty ? [] : [.init(key, .list(list.map { .text($0) }))]
    }
    let stages = stages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .object(
      texts("only", only) + texts("pin", pins)
        + (releases ? [.init("release", .boolean(true))] : [])
        + [.init("stages", .object(stages.map { .init($0.key, .int($0.value)) }))])
  }
}

/// One edit of a map, as recipes hold it.
public struct RecipeEdit: Sendable, Equatable {
  /// The object; keys ascend.
  public let fieldValue: FieldValue

  /// Creates an edit.
  ///
  /// - Parameter value: The object, with keys in any order.
  public init(_ value: FieldValue) { fieldValue = value.withAscendingKeys }
}

/// A failure of an invariant that the designer accepts.
public struct RecipeWaiver: Sendable, Equatable {
  /// The id of the invariant.
  public var id: String
  /// The region, or `galaxy`; nil for any.
  public var scope: String?
  /// Why it is accepted.
  public var reason: String
  /// The number of the step that needs it, from 1.
  public var step: Int?

  /// Creates a waiver.
  ///
  /// - Parameters:
  ///   - id: The id of the invariant.
  ///   - scope: The region, or `galaxy`; nil for any.
  ///   - reason: Why it is accepted.
  ///   - step: The number of the step that needs it, from 1.
  public init(id: String, scope: String? = nil, reason: String, step: Int? = nil) {
    self.id = id
    self.scope = scope
    self.reason = reason
    self.step = step
  }

  /// The waiver as recipes hold it; keys ascend.
  public var fieldValue: FieldValue {
    .object(
      [.init("id", .text(id)), .init("reason", .text(reason))]
        + (scope.map { [.init("scope", .text($0))] } ?? [])
        + (step.map { [.init("step", .int($0))] } ?? []))
  }
}

extension FieldValue {
  /// The value with the members of all objects in ascending order of their keys.
  var withAscendingKeys: FieldValue {
    switch self {
    case .object(let members):
      .object(
        members.map { Member($0.key, $0.value.withAscendingKeys) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    case .list(let elements): .list(elements.map(\.withAscendingKeys))
    default: self
    }
  }
}
