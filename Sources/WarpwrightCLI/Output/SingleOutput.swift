import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats

/// The one file that a command makes of a map, in one format.
struct SingleOutput {
  let format: ExportFormat
  /// What came after `-o`, or `-`.
  let name: String

  /// Determines the format and the name, as ``OutputRule`` says.
  ///
  /// - Parameters:
  ///   - text: The value of `-T`.
  ///   - name: The value of `-o`. Without one the standard output is taken, unless it is a terminal.
  ///   - options: How maps are drawn.
  ///   - fallback: The format if neither tells; the file has its name.
  ///   - isFitting: Whether the command writes a format.
  /// - Throws: `CommandFailure` if one of them is missing, or the command does not write the
  ///   format.
  init(
    format text: String?, name: String?, drawing options: MapOptions = MapOptions(),
    fallback: MapFormat? = nil, isFitting: (ExportFormat) -> Bool = { _ in true }
  ) throws {
    let outputs = FormatCatalog.program(options).outputs
    let fitting = outputs.filter(isFitting)
    let words = fitting.map(\.name).joined(separator: ", ")
    if let text, let other = outputs.first(where: { $0.name == text.lowercased() }),
      !fitting.contains(other)
    {
      throw CommandFailure.usage(
        "this command cannot write '\(other.name)'; 'convert' and 'generate' do (formats: \(words))"
      )
    }
    let chosen = try OutputRule.form(text, name: name, among: fitting)
    let standard = fallback.flatMap { standard in fitting.first { $0.name == standard.rawValue } }
    guard let format = chosen ?? standard else {
      throw CommandFailure.usage("a format is missing: -T \(words)")
    }
    let isOnTerminal = StandardStreams.isTerminal(.output)
    let own = fallback == nil ? nil : "map.\(format.name)"
    guard let name = name ?? (isOnTerminal ? own : "-") else {
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

  /// The file and where it goes; in a directory it is called like one of `convert`.
  ///
  /// - Parameter region: Place of the region that it is about, `nil` for the whole galaxy.
  /// - Returns: The job.
  func job(region: Int?) -> OutputJob {
    let isDirectory = OutputRule.isDirectory(name)
    let own = format.fileNames(regions: ["map"]).first?.path ?? format.name
    let file = OutputPlan.File(name: isDirectory ? own : name, format: format, region: region)
    let destination: OutputDestination =
      isDirectory ? .directory(name) : name == "-" ? .standardOutput : .file(name)
    return OutputJob(
      plan: OutputPlan(file: file), destination: destination, replacesFiles: true,
      writesManifest: false)
  }

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
