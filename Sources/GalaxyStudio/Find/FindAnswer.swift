import Determinism
public import Criteria
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyGeneration
public import GalaxyModel
import GalaxySettings

/// The answer to a question, for programs and people.
public struct FindAnswer: Sendable {
  private let question: FindQuestion
  private let levels: [CriteriaLevel]

  /// Prepares the answer to the question of a search.
  ///
  /// - Parameter search: The search.
  public init(_ search: FindSearch) {
    question = search.question
    levels = search.levels
  }

  // MARK: Documents

  /// The JSON document.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - stop: Why the search stopped early.
  ///   - more: Further members.
  /// - Returns: The document.
  public func document(
    _ result: FindResult, stop: FindSearch.Stop?, more: [FieldValue.Member] = []
  ) -> FieldValue {
    let document = FieldValue.object(
      head + [
        question.seeds(tested: result.tested),
        .init("found", .int(result.matchCount)),
        .init("matches", .list(result.matches.map { .object(members($0)) })),
        .init("near", .list(result.near.map { .object(missMembers($0)) })),
        .init("stats", stats(result)),
        .init("stoppedBy", .optional(stop) { .text($0.rawValue) }),
      ] + more)
    return question.part == nil ? document : ShardSeal.sealed(document)
  }

  private var head: [FieldValue.Member] {
    question.head(schema: "warpwright.find") + [
      .init("by", .list(question.scores.map { .text($0.name) }))
    ]
  }

  /// The first line of a stream of results.
  public var startLine: FieldValue { .object([.init("type", .text("start"))] + head) }

  /// The last lines of an answer as they are written: those of a shard end with the digest of all.
  ///
  /// - Parameters:
  ///   - lines: The lines that are left to write, the last one included.
  ///   - written: Makes the lines before them, which only a shard needs again.
  /// - Returns: The lines that are left to write.
  public func sealed(
    _ lines: [FieldValue], after written: @autoclosure () -> [FieldValue] = []
  ) -> [FieldValue] {
    question.part != nil ? ShardSeal.sealed(lines, after: written()) : lines
  }

  /// The line of a match.
  public func line(_ match: FindEntry) -> FieldValue {
    .object([.init("type", .text("match"))] + members(match))
  }

  /// The line of a miss.
  public func missLine(_ miss: FindEntry) -> FieldValue {
    .object([.init("type", .text("near"))] + missMembers(miss))
  }

  /// The last line of a stream of results.
  public func endLine(_ result: FindResult, stop: FindSearch.Stop?) -> FieldValue {
    .object([
      .init("type", .text("end")), .init("seeds", .int(result.tested)),
      .init("matches", .int(result.matchCount)), .init("stats", stats(result)),
      .init("stoppedBy", .optional(stop) { .text($0.rawValue) }),
    ])
  }

  private func members(_ match: FindEntry) -> [FieldValue.Member] {
    let variant = question.variants[match.variant]
    var members: [FieldValue.Member] = [
      .init("seed", .int(match.seed.value)), .init("variant", .int(match.variant)),
      .init(
        "settings",
        .object(variant.changes.map { .init($0.setting.key, $0.value.fieldValue) })),
    ]
    if !variant.stages.isEmpty {
      members.append(
        .init("stages", .object(variant.stages.map { .init($0.stage, .int($0.number)) })))
    }
    if question.scores.count == 1 {
      members.append(.init("score", Self.value(match.scores[0], of: question.scores[0])))
    } else if question.scores.count > 1 {
      let scores = zip(match.scores, question.scores).map { Self.value($0, of: $1) }
      members.append(.init("score", .list(scores)))
    }
    members.append(.init("figures", figures(match)))
    var witnesses: [FieldValue.Member] = []
    for witness in match.witnesses {
      witnesses.append(.init("any#\(witness.ordinal)", .list([.text(witness.element)])))
    }
    members.append(.init("witnesses", .object(witnesses)))
    return members
  }

  private func missMembers(_ miss: FindEntry) -> [FieldValue.Member] {
    let conjuncts = question.conjuncts
    return [
      .init("seed", .int(miss.seed.value)), .init("variant", .int(miss.variant)),
      .init("figures", figures(miss)),
      .init("failed", .list(miss.failed.map { .text(conjuncts[$0].text) })),
      .init("distance", Self.value(.number(miss.distance))),
    ]
  }

  private func figures(_ entry: FindEntry) -> FieldValue {
    .object(
      zip(question.figures, entry.figures).map { .init($0.name, Self.value($1, of: $0)) })
  }

  func stats(_ result: FindResult) -> FieldValue {
    guard question.countsConditions else { return .list([]) }
    let conditions = zip(question.conjuncts, result.tally.conditions).map { conjunct, count in
      FieldValue.object([
        .init("text", .text(conjunct.text)),
        .init("level", .text(RegionVocabulary.level(conjunct.level))),
        .init("tested", .int(count.tested)), .init("passed", .int(count.passed)),
        .init("undefined", .int(count.undefined)),
      ])
    }
    let levels = zip(levels, result.tally.levels).map { level, count in
      FieldValue.object([
        .init("level", .text("\(level)")), .init("reached", .int(count.reached)),
        .init("left", .int(count.left)),
      ])
    }
    return .list(conditions + levels)
  }

  /// Returns a value as in JSON: ∞ as `"inf"`, what is undefined as `null`, a label by its name.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - figure: The figure that it is of, for labels.
  /// - Returns: The value.
  public static func value(_ value: CriteriaValue, of figure: CriteriaFigure? = nil) -> FieldValue {
    switch value {
    case .number(let number):
      if let labels = figure?.labels, let index = Int(exactly: number),
        labels.indices.contains(index)
      {
        return .text(labels[index])
      }
      if number.isInfinite { return .text(number < 0 ? "-inf" : "inf") }
      return Int64(exactly: number).map { .integer($0) } ?? .number(number)
    case .boolean(let flag): return .boolean(flag)
    case .text(let text): return .text(text)
    case .undefined, .unknown: return .null
    }
  }

  // MARK: Text

  /// The lines for a terminal: a table, and the command that makes the first map.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - command: The command that generates a map.
  /// - Returns: The lines.
  public func lines(_ result: FindResult, command: (FindEntry) -> String) -> [String] {
    var lines: [String] = []
    if !result.matches.isEmpty {
      lines += table(result.matches) + [""]
      lines += [command(result.matches[0]), ""]
    }
    if !result.near.isEmpty {
      lines += ["Nearest misses:"] + table(result.near) + [""]
    }
    if question.countsConditions { lines += statLines(result) + [""] }
    return lines + [summary(result)]
  }

  private func summary(_ result: FindResult) -> String {
    counted(result.matchCount, "match", plural: "matches") + " in "
      + counted(result.tested, "seed")
  }

  private func table(_ entries: [FindEntry]) -> [String] {
    let varied = question.variants.count > 1 || !question.variants[0].changes.isEmpty
    let isMiss = entries.contains { !$0.failed.isEmpty }
    let conjuncts = question.conjuncts
    var rows: [[String]] = [
      ["seed"] + (varied ? variantNames : [])
        + (isMiss ? [] : question.scores.map(\.name)) + question.figures.map(\.name)
        + (isMiss ? ["failed"] : [])
    ]
    for entry in entries {
      let variant = question.variants[entry.variant]
      let changes =
        variant.changes.map { "\($0.value)" } + variant.stages.map { String($0.number) }
      let scores = isMiss ? [] : zip(entry.scores, question.scores).map { Self.text($0, of: $1) }
      let figures = zip(entry.figures, question.figures).map { Self.text($0, of: $1) }
      let failed = isMiss ? [entry.failed.map { conjuncts[$0].text }.joined(separator: ", ")] : []
      rows.append(
        ["\(entry.seed)"] + (varied ? changes : []) + scores + figures + failed)
    }
    return TextTable(rows: rows).lines
  }

  /// The scores, varied settings, and figures of a match as texts.
  ///
  /// - Parameter match: The match.
  /// - Returns: Names and values.
  public func facts(_ match: FindEntry) -> [(name: String, value: String)] {
    let variant = question.variants[match.variant]
    let scores = zip(question.scores, match.scores).map { ($0.name, Self.text($1, of: $0)) }
    let changes =
      variant.changes.map { ($0.setting.key, "\($0.value)") }
      + variant.stages.map { ("stage.\($0.stage)", String($0.number)) }
    let figures = zip(question.figures, match.figures).map { ($0.name, Self.text($1, of: $0)) }
    return (scores + changes + figures).map { (name: $0.0, value: $0.1) }
  }

  private var variantNames: [String] {
    let variant = question.variants[0]
    return variant.changes.map(\.setting.key) + variant.stages.map { "stage.\($0.stage)" }
  }

  /// The counts of conditions and levels as tables.
  public func statLines(_ result: FindResult) -> [String] {
    let conditions = zip(question.conjuncts, result.tally.conditions).map { conjunct, count in
      [
        conjunct.text, RegionVocabulary.level(conjunct.level), "\(count.tested)",
        "\(count.passed)", "\(count.undefined)",
      ]
    }
    let levels = zip(levels, result.tally.levels).map { level, count in
      ["\(level)", "\(count.reached)", "\(count.left)"]
    }
    return TextTable(rows: [["condition", "level", "tested", "passed", "undefined"]] + conditions)
      .lines + [""] + TextTable(rows: [["level", "reached", "left"]] + levels).lines
  }

  private static func text(_ value: CriteriaValue, of figure: CriteriaFigure) -> String {
    switch Self.value(value, of: figure) {
    case .number(let number): "\((number * 1000).rounded() / 1000)"
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    default: "–"
    }
  }
}
