import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import GalaxyStudio
import GraphFormats

/// The summary of `generate`.
enum GenerateSummary {
  /// What was made, where it is, and what to look at first.
  static func lines(_ outcome: GenerateOutcome, of job: GenerateJob) -> [String] {
    var made = [Counted.text(outcome.sectors, "sector"), Counted.text(outcome.links, "warp link")]
    if outcome.regions > 1 { made.insert(Counted.text(outcome.regions, "region"), at: 0) }
    if outcome.tunnels > 0 { made.append(Counted.text(outcome.tunnels, "tunnel")) }
    if outcome.formations > 0 { made.append(Counted.text(outcome.formations, "formation")) }
    if outcome.output.rows > 0 {
      made.append(
        Counted.text(outcome.output.rows, "row") + " in "
          + Counted.text(outcome.output.tables, "table"))
    }
    return [
      "\(job.settings.preset.rawValue): " + made.joined(separator: ", "), place(outcome, job),
    ]
  }

  private static func place(_ outcome: GenerateOutcome, _ job: GenerateJob) -> String {
    let size = Counted.bytes(outcome.output.bytes)
    switch job.output.destination {
    case .standardOutput: return "wrote \(size) to the standard output (-o names files)"
    case .file(let path): return "wrote \(path) (\(size))"
    case .directory(let path):
      let files = Counted.text(outcome.output.files.count, "file")
      return "wrote \(files) (\(size)) to \(path)"
        + (first(of: job).map { "; look at \($0) first" } ?? "")
    }
  }

  /// The most informative file: a picture of everything, if there is one.
  private static func first(of job: GenerateJob) -> String? {
    let files = job.output.plan.files
    for name in ["svg", "png", "pdf", "dot", "json", "edges"] {
      if let file = files.last(where: { $0.format.name == name }) { return file.name }
    }
    return nil
  }
}
