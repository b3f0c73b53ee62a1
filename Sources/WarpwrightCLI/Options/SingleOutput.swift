import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The one file that a command makes of a map, in one format.
struct SingleOutput {
  let format: ExportFormat
  /// What came after `-o`, or `-`.
  let name: String

  /// Finds the format, from `-T` or the end of the name, and the name, from `-o` or, if the standard
  /// output is no terminal, `-`.
  ///
  /// - Parameter isFitting: Formats that the command makes.
  init(format text: String?, name: String?, isFitting: (ExportFormat) -> Bool = { _ in true })
    throws
  {
    guard name?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
    let names = FormatList.available.filter(isFitting).map(\.rawValue)
    let fitting = names.joined(separator: ", ")
    if let text, ExportFormat(rawValue: text) == nil {
      throw CommandFailure.usage(
        "there is no format '\(text)'"
          + suggestion(for: text, in: names)
          + " (formats: \(fitting))")
    }
    let format = try text.map { try FormatList.format($0) } ?? name.flatMap(OutputName.format)
    guard let format else {
      throw CommandFailure.usage("a format is missing: -T \(fitting)")
    }
    guard isFitting(format) else {
      throw CommandFailure.usage(
        "'\(format.rawValue)' is nothing that this command makes (formats: \(fitting))")
    }
    guard let name = name ?? (StandardStreams.isTerminal(.output) ? nil : "-") else {
      throw CommandFailure.usage("a name for the output is missing: -o FILE")
    }
    try OutputName.checkTerminal(format, name: name)
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
