import GalaxyAnalysis
import GalaxyModel
import GalaxyStudio

/// What a command that does a step prints.
struct StepOutput {
  private let report: StepReport

  init(_ report: StepReport) { self.report = report }

  /// The document `warpwright.step`.
  static func document(_ report: StepReport, more: [FieldValue.Member] = []) -> FieldValue {
    .object(
      [.init("schema", .text("warpwright.step")), .init("version", 1)] + report.members + more)
  }

  /// The report in lines: stages, then what was let go of and what broke.
  static func lines(_ report: StepReport) -> [String] {
    guard report.hasEffect else { return ["the step has no effect"] + editLines(report) }
    guard let number = report.number else { return editLines(report) }
    var rows = [["stage", "variant", "kept", "drawn"]]
    for stage in report.stages {
      rows.append([stage.name, "\(stage.variant)", "\(stage.kept)", "\(stage.drawn)"])
    }
    return ["step \(number)"] + (rows.count > 1 ? TextTable(rows: rows).lines : [])
      + editLines(report) + report.released.map { "released \($0.what) in \($0.stage): \($0.why)" }
      + failureLines(report)
  }

  /// The report in lines if nothing is written: then nothing else says what broke.
  static func dryRunLines(_ report: StepReport) -> [String] {
    // Reports about maps without a recipe have no other lines.
    lines(report) + (report.hasEffect && report.number == nil ? failureLines(report) : [])
  }

  /// What broke, and what is mended.
  private static func failureLines(_ report: StepReport) -> [String] {
    report.newFailures.map { "new failure \(words($0))" }
      + report.fixedFailures.map { "fixed \($0.line)" }
  }

  /// What became of edits.
  private static func editLines(_ report: StepReport) -> [String] {
    var lines: [String] = []
    if let rebased = report.rebased {
      lines.append("\(rebased.applied.count) edits made, \(rebased.left.count) left out")
      lines += rebased.left.map { "edit \($0.edit) is left out: \($0.reason)" }
    }
    return lines + report.waivedFailures.map { "accepted \($0.line)" }
  }

  /// A failure, with the edit that made it.
  private static func words(_ failure: StepReport.NewFailure) -> String {
    failure.violation.line + (failure.edit.map { " (edit \($0))" } ?? "")
  }

  /// Prints the report, and answers no if the map may not be written.
  func give(json: Bool, dryRun: Bool, _ console: Console) throws {
    for waiver in report.idleWaivers { console.warn(waiver.idleness) }
    for warning in report.warnings { console.warn("\(warning.message) (\(warning.code))") }
    if json {
      try Report.write(json: Self.document(report))
    } else if dryRun {
      try Report.write(lines: Self.dryRunLines(report))
    } else {
      for line in Self.lines(report) { console.note(line) }
    }
    guard report.isSound else {
      if !json && !dryRun {
        for failure in report.newFailures { console.warn(Self.words(failure)) }
      }
      throw NegativeAnswer()
    }
  }
}
