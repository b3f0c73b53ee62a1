import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import GraphFormats
import Platform

/// What a report can be.
enum ReportFormat: String, CaseIterable {
  case text, json, html
}

/// Where a report goes, and in which form.
struct ReportOutput {
  let format: ReportFormat
  /// `-` for the standard output.
  let name: String

  /// Finds the format, from `-T`, `--json` or the end of the name.
  init(format text: String?, json: Bool, name: String?) throws(CommandFailure) {
    guard name?.isEmpty != true else { throw .usage("-o takes a name") }
    var format: ReportFormat?
    if let text {
      guard let known = ReportFormat(rawValue: text.lowercased()) else {
        let names = ReportFormat.allCases.map(\.rawValue)
        throw .usage(
          "there is no report '\(text)'"
            + suggestion(for: text, in: names)
            + " (reports: \(names.joined(separator: ", ")))")
      }
      format = known
    } else if let ending = name?.lowercased() {
      if ending.hasSuffix(".html") || ending.hasSuffix(".htm") { format = .html }
      if ending.hasSuffix(".json") { format = .json }
    }
    guard !json || format == nil || format == .json else {
      throw .usage("--json and a report as \(format?.rawValue ?? "") contradict each other")
    }
    self.format = json ? .json : format ?? .text
    self.name = name ?? "-"
  }

  /// Finds out whether the file can be made, and changes nothing.
  func check() throws {
    guard name != "-" else { return }
    let file = OutputPlan.File(name: name, format: .json, region: nil)
    try OutputJob(plan: OutputPlan(file: file), destination: .file(name), writesManifest: false)
      .check()
  }

  /// Writes the report, whole or not at all.
  func write(console: Console, _ body: (inout ByteWriter) throws -> Void) throws {
    guard name != "-" else {
      var writer = StandardStreams.outputWriter()
      try body(&writer)
      try writer.finish()
      return
    }
    var output = try OutputFile(path: name)
    try body(&output.writer)
    try output.writer.flush()
    let size = output.writer.byteCount
    try output.commit()
    console.note("wrote \(name) (\(Counted.bytes(size)))")
  }
}
