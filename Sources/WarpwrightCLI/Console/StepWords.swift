import GalaxyGeneration
import GalaxyAnalysis
import GalaxyModel
import GalaxyStudio

/// The report of a step, for people and programs.
enum StepWords {
  /// The document.
  static func document(_ report: StepReport) -> FieldValue {
    .object(
      [.init("schema", .text("warpwright.step")), .init("version", .integer(1))] + report.members)
  }

  /// One line for each thing that matters.
  static func lines(_ report: StepReport) -> [String] {
    var lines: [String] = []
    if let rebased = report.rebased {
      lines.append("\(rebased.applied.count) edits made, \(rebased.left.count) left out")
      lines += rebased.left.map { "edit \($0.edit) is left out: \($0.reason)" }
    }
    lines += report.released.map { "released \($0.what) (\($0.stage)): \($0.why)" }
    lines += report.waivedFailures.map { "accepted: \($0.line)" }
    lines += report.fixedFailures.map { "mended: \($0.id)  \($0.scope)" }
    lines += report.newFailures.map { failure in
      failure.violation.line + (failure.edit.map { " (edit \($0))" } ?? "")
    }
    return lines
  }
}
