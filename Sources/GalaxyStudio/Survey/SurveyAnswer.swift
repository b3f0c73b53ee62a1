import Determinism
import Criteria
public import GalaxyAnalysis
import GalaxyCriteria
public import GalaxyModel

/// The answer to a survey, for programs.
public struct SurveyAnswer: Sendable {
  /// What was found.
  public let survey: Survey
  /// The survey that it is compared with.
  public var others: [Survey.Comparison] = []

  /// The members that say what was asked.
  let head: [FieldValue.Member]
  /// The member that says which seeds were judged.
  let seeds: FieldValue.Member
  /// Counts of conditions.
  let stats: FieldValue
  /// Why the survey stopped early.
  let stop: FieldValue

  /// The members of a head that surveys have beside those of all searches.
  static let questions = ["variants", "bands", "pairs"]

  /// Evaluates what a search has found.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - question: The question.
  ///   - stop: Why the search stopped early.
  /// - Complexity: O(figures · rows · log rows).
  public init(_ result: FindResult, to question: SurveyQuestion, stop: FindSearch.Stop? = nil) {
    self.init(
      Survey(question.table(result), question.plan), head: Self.head(of: question),
      seeds: question.search.seeds(tested: result.tested),
      stats: FindAnswer(FindSearch(question.search)).stats(result),
      stop: .optional(stop) { .text($0.rawValue) })
  }

  init(
    _ survey: Survey, head: [FieldValue.Member], seeds: FieldValue.Member, stats: FieldValue,
    stop: FieldValue
  ) {
    self.survey = survey
    self.head = head
    self.seeds = seeds
    self.stats = stats
    self.stop = stop
  }

  private static func head(of question: SurveyQuestion) -> [FieldValue.Member] {
    question.search.head(schema: "warpwright.survey") + question.plan.members
  }

  // MARK: Lines

  /// The first line of a stream of results.
  ///
  /// - Parameter question: The question.
  /// - Returns: The line.
  public static func startLine(_ question: SurveyQuestion) -> FieldValue {
    .object([.init("type", .text("start"))] + head(of: question))
  }

  /// The line of a map.
  ///
  /// - Parameters:
  ///   - entry: What the search has found.
  ///   - question: The question.
  /// - Returns: The line.
  public static func line(_ entry: FindEntry, of question: SurveyQuestion) -> FieldValue {
    line(
      seed: entry.seed.value, variant: entry.variant,
      zip(question.search.figures, entry.figures).map { .init($0.name, FindAnswer.value($1)) })
  }

  private static func line(
    seed: UInt64, variant: Int, _ figures: [FieldValue.Member]
  ) -> FieldValue {
    .object([
      .init("type", .text("row")), .init("seed", .int(seed)), .init("variant", .int(variant)),
      .init("figures", .object(figures)),
    ])
  }

  /// All lines of a stream of results.
  public var lines: [FieldValue] {
    let table = survey.table
    let rows = (0..<table.count).map { row in
      Self.line(
        seed: table.seeds[row], variant: table.variants[row],
        table.columns.map { .init($0.name, $0.fieldValue(row)) })
    }
    return sealed([.object([.init("type", .text("start"))] + head)] + rows + endLines)
  }

  /// The last lines of an answer as they are written: those of a shard end with the digest of all.
  ///
  /// - Parameters:
  ///   - lines: The lines that are left to write, the last one included.
  ///   - written: Makes the lines before them, which only a shard needs again.
  /// - Returns: The lines that are left to write.
  public func sealed(
    _ lines: [FieldValue], after written: @autoclosure () -> [FieldValue] = []
  ) -> [FieldValue] {
    isPart ? ShardSeal.sealed(lines, after: written()) : lines
  }

  private var isPart: Bool { head.contains { $0.key == FindPart.key } }

  /// The lines after those of the maps.
  public var endLines: [FieldValue] {
    func lines(_ type: String, _ list: FieldValue) -> [FieldValue] {
      list.listValue.map { .object([.init("type", .text(type))] + $0.members) }
    }
    return lines("figure", figures(withValues: false)) + lines("heat", heat)
      + lines("outlier", outliers) + lines("effect", effects) + lines("against", against) + [
        .object([
          .init("type", .text("end")), .init("seeds", seeds.value["tested"]),
          .init("matches", .int(survey.table.count)), .init("stats", stats),
          .init("stoppedBy", stop),
        ])
      ]
  }

  // MARK: Document

  /// The JSON document.
  public var document: FieldValue {
    let document = FieldValue.object(
      head + [
        seeds, .init("found", .int(survey.table.count)),
        .init(
          "rows",
          .object([
            .init("seeds", .list(survey.table.seeds.map { .int($0) })),
            .init("variants", .list(survey.table.variants.map { .int($0) })),
          ])), .init("figures", figures(withValues: true)), .init("heat", heat),
        .init("outliers", outliers), .init("effects", effects),
      ] + (others.isEmpty ? [] : [.init("against", against)]) + [
        .init("stats", stats), .init("stoppedBy", stop),
      ])
    return isPart ? ShardSeal.sealed(document) : document
  }

  func figures(withValues hasValues: Bool) -> FieldValue {
    .list(
      survey.table.columns.indices.map { index in
        let column = survey.table.columns[index]
        let summary = survey.summaries[index]
        return .object(
          [.init("name", .text(column.name)), .init("unit", .text(column.unit))] + summary.members
            + (hasValues
              ? [.init("values", .list(survey.table.seeds.indices.map { column.fieldValue($0) }))]
              : []))
      })
  }

  private var heat: FieldValue { .list(survey.heat.map { .object($0.members(survey.table)) }) }

  private var outliers: FieldValue {
    .list(
      survey.outliers.map { outlier in
        .object([
          .init("figure", .text(survey.table.columns[outlier.figure].name)),
          .init("seed", .int(outlier.seed)), .init("variant", .int(outlier.variant)),
          .init("value", FindAnswer.value(.number(outlier.value))),
          .init("command", .text(command(outlier.seed, outlier.variant))),
        ])
      })
  }

  /// The command that makes a map.
  public func command(_ seed: UInt64, _ variant: Int) -> String {
    survey.plan.variants.indices.contains(variant)
      ? survey.plan.variants[variant].command(seed: seed) : ""
  }

  private var effects: FieldValue {
    .list(
      survey.effects.map { effect in
        .object([
          .init("setting", .text(effect.setting)),
          .init("figure", .text(survey.table.columns[effect.figure].name)),
          .init(
            "medians",
            .list(
              effect.medians.map {
                .object([
                  .init("value", $0.value),
                  .init("median", .optional($0.median, FieldValue.finite)),
                ])
              })), .init("eta2", .optional(effect.share, FieldValue.finite)),
        ])
      })
  }

  private var against: FieldValue {
    .list(
      others.map { other in
        .object([
          .init("figure", .text(survey.table.columns[other.figure].name)),
          .init("ks", .optional(other.distance, FieldValue.finite)),
          .init("n", .int(other.other.count)),
          .init("p50", .optional(other.other.value(50), FieldValue.finite)),
          .init("mean", .optional(other.other.mean, FieldValue.finite)),
        ])
      })
  }
}
