import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import Platform

/// The one file that a command makes of a map, in one format.
struct SingleOutput {
  let format: ExportFormat
  /// What came after `-o`, or `-`.
  let name: String

  /// Determines the format, from `-T` or the ending of the name, and the name, from `-o` or, if the
  /// standard output is no terminal, `-`.
  ///
  /// - Parameters:
  ///   - text: The value of `-T`.
  ///   - name: The value of `-o`.
  ///   - options: How maps are drawn.
  ///   - isFitting: Whether the command writes a format.
  /// - Throws: `CommandFailure` if one of them is missing, or the command does not write the
  ///   format.
  init(
    format text: String?, name: String?, drawing options: MapOptions = MapOptions(),
    isFitting: (ExportFormat) -> Bool = { _ in true }
  ) throws {
    guard name?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
    let catalog = FormatCatalog.program(options)
    let names = catalog.outputs.filter(isFitting).map(\.name)
    let fitting = names.joined(separator: ", ")
    if let text, catalog.output(text) == nil {
      throw CommandFailure.usage(
        "there is no format '\(text)'" + suggestion(for: text, in: names)
          + " (formats: \(fitting))")
    }
    let format = text.map { catalog.output($0) } ?? name.flatMap { catalog.output(ofFile: $0) }
    guard let format else {
      throw CommandFailure.usage("a format is missing: -T \(fitting)")
    }
    guard isFitting(format) else {
      throw CommandFailure.usage(
        "this command cannot write '\(format.name)' (formats: \(fitting))")
    }
    guard let name = name ?? (StandardStreams.isTerminal(.output) ? nil : "-") else {
      throw CommandFailure.usage("a name for the output is missing: -o FILE")
    }
    try FormatCatalog.checkTerminal(format, name: name)
    self.format = format
    self.name = name
  }

  init(format: ExportFormat, name: String) {
    self.format = format
    self.name = name
  }

  /// Where the file goes; never a directory.
  var destination: OutputDestination { name == "-" ? .standardOutput : .file(name) }

  /// Warns of what the format does not carry, in one line for each region that loses something.
  func warnOfLosses(_ regions: [Region], console: Console) {
    for region in regions {
      guard let losses = format.losses(of: region) else { continue }
      console.warn((regions.count == 1 ? "" : "\(region.name): ") + losses)
    }
  }

  /// Says what was written, unless it is data in a pipe.
  func say(_ summary: OutputSummary, on console: Console) {
    if name == "-" {
      console.clearProgress()
    } else {
      console.note("wrote \(name) (\(Counted.bytes(summary.bytes)))")
    }
  }
}
