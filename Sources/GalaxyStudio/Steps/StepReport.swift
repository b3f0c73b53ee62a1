public import GalaxyAnalysis
public import GalaxyModel

/// What a step made of a map, and what it means: `warpwright.step`.
public struct StepReport: Sendable {
  /// What one stage did.
  public struct Stage: Sendable, Equatable {
    /// The name of the stage.
    public let name: String
    /// The variant that it has now.
    public let variant: Int
    /// The number of things that were kept.
    public let kept: Int
    /// The number of things that were drawn.
    public let drawn: Int
  }

  /// A failure that the map before the step did not have.
  public struct NewFailure: Sendable, Equatable {
    /// The failure.
    public let violation: Violation
    /// The number of the edit that made it, from 1.
    public var edit: Int?
  }

  /// What a script that did not fit became.
  public struct Rebased: Sendable {
    /// The numbers of the edits that were made, from 1.
    public var applied: [Int] = []
    /// The numbers of the others, and why they could not be made.
    public var left: [(edit: Int, reason: String)] = []
  }

  /// The place of the step in the recipe, from 1; nil for a step without effect, and for a map without
  /// a recipe.
  public internal(set) var number: Int?
  /// Whether the step changed anything.
  public internal(set) var hasEffect = true
  /// The stages that ran again, in the order of running.
  public internal(set) var stages: [Stage] = []
  /// What was pinned and let go of.
  public internal(set) var released: [StepOutcome.Release] = []
  /// How many rows were kept whose derived columns are new, by table.
  public internal(set) var derived: [(table: String, rows: Int)] = []
  /// What the generator warns about now, and did not before.
  public internal(set) var warnings: [GenerationWarning] = []
  /// Failures of invariants that the map did not have before.
  public internal(set) var newFailures: [NewFailure] = []
  /// Failures of invariants that the map has no longer.
  public internal(set) var fixedFailures: [Violation] = []
  /// Failures that waivers accept.
  public internal(set) var waivedFailures: [Violation] = []
  /// Waivers of the call that accept nothing.
  public internal(set) var idleWaivers: [RecipeWaiver] = []
  /// What became of the edits, if those that could not be made were left out.
  public internal(set) var rebased: Rebased?

  /// Whether the map may be written.
  public var isSound: Bool { newFailures.isEmpty }

  /// Notes that the step drew nothing.
  mutating func keepAll() {
    stages = stages.map {
      Stage(name: $0.name, variant: $0.variant, kept: $0.kept + $0.drawn, drawn: 0)
    }
  }

  /// The members of the document behind its name and version.
  public var members: [FieldValue.Member] {
    [
      .init("step", .optional(number) { .int($0) }),
      .init(
        "stages",
        .object(
          stages.map { stage in
            .init(
              stage.name,
              .object([
                .init("variant", .int(stage.variant)), .init("kept", .int(stage.kept)),
                .init("drawn", .int(stage.drawn)),
              ]))
          })),
      .init(
        "released",
        .list(
          released.map {
            .object([
              .init("what", .text($0.what)), .init("stage", .text($0.stage)),
              .init("why", .text($0.why)),
            ])
          })),
      .init("derived", .object(derived.map { .init($0.table, .int($0.rows)) })),
      .init("warnings", .list(warnings.map(\.fieldValue))),
      .init(
        "failures",
        .object([
          .init("new", .list(newFailures.map(\.fieldValue))),
          .init("fixed", .list(fixedFailures.map { .object($0.stepMembers) })),
          .init("waived", .list(waivedFailures.map { .object($0.stepMembers) })),
        ])),
    ] + (rebased.map { [.init("rebased", $0.fieldValue)] } ?? [])
  }
}

extension StepReport.Rebased {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("applied", .int(applied.count)),
      .init(
        "left",
        .list(
          left.map { .object([.init("edit", .int($0.edit)), .init("reason", .text($0.reason))]) })),
    ])
  }
}

extension StepReport.NewFailure {
  fileprivate var fieldValue: FieldValue {
    .object(violation.stepMembers + (edit.map { [.init("edit", .int($0))] } ?? []))
  }
}

extension Violation {
  fileprivate var stepMembers: [FieldValue.Member] {
    [
      .init("id", .text(id)), .init("scope", .text(scope)), .init("message", .text(message)),
      .init("witnesses", .list(witnesses.map { .text($0) })),
    ]
  }
}
