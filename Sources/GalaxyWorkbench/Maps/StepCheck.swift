import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxyStudio
import Platform
import MapEditing

/// Does the last step of a recipe as the commands `reroll` and `edit` do, and judges what it made.
struct StepCheck: Sendable {
  /// The recipe before the step.
  let before: Recipe
  /// The recipe with the step.
  let after: Recipe
  /// The edits of the step; nil for one that draws stages again.
  let script: EditScript?
  /// Failures of invariants that are accepted with it.
  let waivers: [RecipeWaiver]

  /// Does the step.
  ///
  /// - Returns: What became of the map: the document `warpwright.step`.
  /// - Throws: `MakeFailure` if the step is refused, or breaks an invariant.
  func report() throws -> FieldValue {
    let session = MapSession(before)
    let report: StepReport
    if let script {
      report = try GeneratedEdit(session, scope: .rows, invariants: Invariant.all)
        .apply(script, waivers: waivers).report
    } else {
      report = try StepJob(
        from: session, to: MapSession(after), scope: .rows, invariants: Invariant.all
      ).run().report
    }
    guard report.isSound else { throw failure(report) }
    return StepCheck.document(report)
  }

  private func failure(_ report: StepReport) -> MakeFailure {
    let lines = report.newFailures.map { failure in
      failure.violation.line + (failure.edit.map { " (edit \($0))" } ?? "")
    }
    var failure = MakeFailure(lines.joined(separator: "\n"), .negative)
    failure.step = after.steps.count
    failure.edit = report.newFailures.first?.edit
    failure.failures = StepCheck.document(report)["failures"]["new"].listValue
    return failure
  }

  private static func document(_ report: StepReport) -> FieldValue {
    .object(
      [.init("schema", .text("warpwright.step")), .init("version", .int(1))] + report.members)
  }
}
