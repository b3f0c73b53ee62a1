import Determinism
import FileIO
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import RowFormats

/// What a search prints.
enum SearchOutput {
  /// How an answer is written.
  enum Form {
    case text, document, lines
  }

  /// Writes JSON objects, each in a line of its own.
  static func write(lines: [FieldValue]) throws {
    var writer = StandardStreams.outputWriter()
    for line in lines {
      var cells = CellJSONWriter()
      cells.append(line, to: &writer)
      writer.append("\n")
    }
    try writer.finish()
  }

  /// The line of progress: seeds, rate, and matches.
  static func step(_ progress: FindSearch.Progress) -> ProgressStep {
    ProgressStep(
      "\(progress.done) of \(progress.count) seeds, \(Int(progress.rate)) a second, "
        + "\(progress.matches) found",
      share: Double(progress.done) / Double(max(1, progress.count)))
  }

  /// The command that makes a small match.
  static func command(_ outcome: FindShrink.Outcome) -> String {
    let plan = GalaxyPlan(seed: outcome.seed, settings: outcome.settings)
    return MapOrigin(recordedIn: plan.outline).map(\.command) ?? ""
  }

  /// A small match as a JSON object.
  static func shrunk(_ outcome: FindShrink.Outcome) -> FieldValue { .object(members(outcome)) }

  /// A small match as a line.
  static func shrunkLine(_ outcome: FindShrink.Outcome) -> FieldValue {
    .object([.init("type", .text("shrunk"))] + members(outcome))
  }

  private static func members(_ outcome: FindShrink.Outcome) -> [FieldValue.Member] {
    let settings = SettingCatalog.all.compactMap { setting in
      outcome.settings.values[given: setting].map {
        FieldValue.Member(setting.key, $0.fieldValue)
      }
    }
    return [
      .init("seed", .int(outcome.seed.value)), .init("settings", .object(settings)),
      .init("command", .text(command(outcome))),
    ]
  }

  /// Writes the rounds of a race.
  static func write(_ rounds: [FindRace.Round], of question: FindQuestion, form: Form) throws {
    let winner = rounds.last?.living.first ?? 0
    let variant = question.variants[winner]
    let changes = FieldValue.object(
      variant.changes.map { .init($0.setting.key, $0.value.fieldValue) })
    let answer = FindAnswer(FindSearch(question))
    let tested = rounds.last.map { $0.first + $0.count } ?? 0
    switch form {
    case .lines:
      let lines = rounds.enumerated().map { index, round in
        FieldValue.object(
          [.init("type", .text("round")), .init("round", .int(index))] + round.members)
      }
      let end = FieldValue.object([
        .init("type", .text("end")), .init("seeds", .int(tested)), .init("winner", .int(winner)),
        .init("settings", changes), .init("stoppedBy", .null),
      ])
      try write(lines: [answer.startLine] + lines + [end])
    case .document:
      var result = FindSearch(question).start
      result.count(tested)
      try Report.write(
        list: answer.document(
          result, stop: nil,
          more: [
            .init("race", .list(rounds.map(\.fieldValue))), .init("winner", .int(winner)),
          ]))
    case .text:
      var rows = [["round", "seeds", "variants", "best", "mean"]]
      for (index, round) in rounds.enumerated() {
        let best = round.living.first ?? 0
        let mean = round.means.first { $0.variant == best }?.mean
        rows.append([
          "\(index)", "\(round.count)", "\(round.means.count)", "\(best)",
          mean.map { "\(($0 * 1000).rounded() / 1000)" } ?? "–",
        ])
      }
      let settings = variant.changes.map { "--set \($0.setting.key)=\($0.value)" }
      try Report.write(
        lines: TextTable(rows: rows).lines + [
          "", "variant \(winner) wins: \(settings.joined(separator: " "))",
        ])
    }
  }
}
