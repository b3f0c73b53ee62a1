import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import RowFormats

/// The outcome of `generate` for programs.
struct GenerateReport {
  let job: GenerateJob
  /// What was generated; nil if nothing was.
  var outcome: GenerateOutcome?
  /// Warnings beside those of the outcome.
  var warnings: [GenerationWarning] = []

  var fieldValue: FieldValue {
    FieldValue.object(
      [
        .init("schema", .text("warpwright.generate")), .init("version", .integer(1)),
      ] + Report.program + [
        .init("seed", .int(Int(job.seed.value))),
        .init("preset", .text(job.settings.preset.rawValue)),
        .init("settingsDigest", .text(job.settingsDigest)),
        .init("dryRun", .boolean(outcome == nil)),
      ] + place + [.init("files", .list(files))] + counts + [
        .init("warnings", .list(allWarnings.map(\.fieldValue))),
        .init("notes", .list((outcome?.output.notes ?? []).map { .text($0) })),
      ])
  }

  private var place: [FieldValue.Member] {
    guard case .directory(let path) = job.output.destination else { return [] }
    return [.init("directory", .text(path))]
  }

  private var allWarnings: [GenerationWarning] { warnings + (outcome?.warnings ?? []) }

  private var files: [FieldValue] {
    guard let outcome else {
      return job.output.paths.map { path in
        .object([.init("name", .text(path.name)), .init("path", .text(path.path))])
      }
    }
    return outcome.output.files.map { file in
      .object([
        .init("name", .text(file.entry.name)),
        .init("path", .text(job.output.path(file.entry.name))),
        .init("bytes", .int(file.entry.bytes)), .init("sha256", .text(file.entry.sha256)),
        .init("unchanged", .boolean(file.isUnchanged)),
      ])
    }
  }

  private var counts: [FieldValue.Member] {
    guard let outcome else { return [] }
    return [
      .init("bytes", .int(outcome.output.bytes)), .init("regions", .int(outcome.regions)),
      .init("sectors", .int(outcome.sectors)), .init("links", .int(outcome.links)),
      .init("tunnels", .int(outcome.tunnels)), .init("formations", .int(outcome.formations)),
      .init("rows", .int(outcome.output.rows)), .init("tables", .int(outcome.output.tables)),
    ]
  }
}

extension GenerationWarning {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("category", .text(category)), .init("code", .text(code)),
      .init("message", .text(message)),
    ])
  }
}
