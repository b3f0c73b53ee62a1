public import FileIO
public import GalaxyAnalysis
import GalaxyModel

/// Joins the answers of shards of one survey, in the order of the shards.
///
/// Each answer is a document of `survey --json`, or the lines of `survey --ndjson`.
public struct SurveyMerge: Sendable {
  private var sum = ShardSum(schema: "survey", questions: SurveyAnswer.questions)
  private var table: SurveyTable?

  /// Starts without an answer.
  public init() {}

  /// Whether the answers are lines.
  public var isStream: Bool { sum.isStream }

  /// Whether a file is the answer of a survey.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: Whether it says so.
  public static func isAnswer(_ bytes: [UInt8]) -> Bool { ShardSum.schema(of: bytes) == "survey" }

  /// Reads the figures of a document of `survey --json`, or of lines.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  /// - Returns: The figures.
  /// - Throws: `InputError` for a file that is no survey.
  public static func table(_ bytes: [UInt8], source: String) throws(InputError) -> SurveyTable {
    var merge = SurveyMerge()
    merge.sum.takesStopped = true
    try merge.add(bytes, source: source)
    return merge.table ?? SurveyTable([])
  }

  /// Takes the answer of the next shard; ``ShardAnswers`` puts them into order.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  /// - Throws: `InputError` for a file that is no answer, or one to another question.
  public mutating func add(_ bytes: [UInt8], source: String) throws(InputError) {
    let answer = try sum.add(bytes, source: source)
    let isStream = answer.document == .null
    let figures = isStream ? answer.lines("figure") : answer.document["figures"].listValue
    var table =
      table
      ?? SurveyTable(
        figures.map { .init($0["name"].textValue ?? "", unit: $0["unit"].textValue ?? "") })
    let isFitting = table.columns.map(\.name) == figures.map { $0["name"].textValue }
    let isRead =
      isFitting
      && (isStream
        ? Self.add(answer.lines("row"), to: &table)
        : Self.add(answer.document["rows"], figures.map { $0["values"].listValue }, to: &table))
    guard isRead else {
      throw InputError(
        .structure, source: source, location: .whole,
        message: "its figures are others than those of the first file, or incomplete")
    }
    self.table = table
  }

  private static func add(_ rows: [FieldValue], to table: inout SurveyTable) -> Bool {
    for row in rows {
      guard let seed = row["seed"].intValue, let variant = row["variant"].intValue else {
        return false
      }
      let figures = row["figures"].members
      guard figures.count == table.columns.count else { return false }
      table.append(
        seed: UInt64(clamping: seed), variant: variant, figures.map { $0.value.measure ?? .nan })
    }
    return true
  }

  private static func add(
    _ rows: FieldValue, _ columns: [[FieldValue]], to table: inout SurveyTable
  ) -> Bool {
    let seeds = rows["seeds"].listValue.compactMap(\.intValue)
    let variants = rows["variants"].listValue.compactMap(\.intValue)
    guard seeds.count == variants.count, columns.allSatisfy({ $0.count == seeds.count }) else {
      return false
    }
    for row in seeds.indices {
      table.append(
        seed: UInt64(clamping: seeds[row]), variant: variants[row],
        columns.map { $0[row].measure ?? .nan })
    }
    return true
  }

  /// The joined answer.
  ///
  /// - Complexity: O(figures · rows · log rows).
  public var answer: SurveyAnswer {
    SurveyAnswer(
      Survey(table ?? SurveyTable([]), SurveyPlan(.object(sum.head))), head: sum.head,
      seeds: sum.seeds, stats: sum.stats, stop: .null)
  }
}
