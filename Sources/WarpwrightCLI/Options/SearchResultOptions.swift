import GalaxySettings
import ArgumentParser
import FileIO
import GalaxyGeneration
import GalaxyRender
import GalaxyStudio
import GalaxyFormats
import GraphFormats

/// What is made of the maps that a search has found.
struct SearchResultOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the maps that are found, each to a directory of its own.", valueName: "dir"),
    completion: .directory)
  var write: String?
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp("Formats of these maps, separated by commas.", valueName: "f"),
    completion: .list(FormatCatalog.names()))
  var format: [String] = []

  /// Rejects what cannot be written, before the search.
  func check() throws {
    guard write != nil || format.isEmpty else {
      throw CommandFailure.usage("-T is the format of maps that are written: --write DIR")
    }
    _ = try formats()
  }

  private func formats() throws -> [ExportFormat] {
    let words = format.flatMap { $0.split(separator: ",").map(String.init) }
    return words.isEmpty ? [.json] : try words.map { try FormatCatalog.program.format($0) }
  }

  /// Writes the maps of matches, as `generate` does.
  func write(
    _ matches: [FindEntry], of question: FindQuestion, force: Bool, threads: Int,
    _ console: Console
  ) throws {
    guard let write else { return }
    let formats = try formats()
    for match in matches {
      let variant = question.variants[match.variant]
      let suffix = question.variants.count > 1 ? "-v\(match.variant)" : ""
      let directory = (write.hasSuffix("/") ? write : write + "/") + "\(match.seed)\(suffix)"
      let job = GenerateJob(
        variant.plan(seed: match.seed), formats: formats, destination: .directory(directory), replacesFiles: force)
      try job.check()
      console.progress("writing \(directory)")
      _ = try job.run(threads: threads)
    }
    console.clearProgress()
  }
}
