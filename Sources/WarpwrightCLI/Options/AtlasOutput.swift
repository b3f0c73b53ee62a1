import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import Platform

/// Where an atlas goes: one PDF, or a directory with an index and one file a page.
struct AtlasOutput {
  private let page: MapFormat
  private let destination: OutputDestination
  private let replacesFiles: Bool

  /// The format of the pages.
  var format: ExportFormat {
    guard let format = FormatCatalog.program.output(page.rawValue) else {
      preconditionFailure("pictures are formats of this program")
    }
    return format
  }

  /// Determines the format, from `-T` or the ending of the name, and the destination.
  ///
  /// - Parameters:
  ///   - text: The value of `-T`.
  ///   - name: The value of `-o`.
  ///   - replacesFiles: Whether existing files of the directory may be replaced.
  /// - Throws: `CommandFailure` if they do not fit together.
  init(format text: String?, name: String?, replacesFiles: Bool) throws {
    guard name?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
    let formats = MapFormat.allCases.map(\.rawValue)
    let ending = name.flatMap { FormatCatalog.program.output(ofFile: $0)?.name }
    let isDirectory = name.map { $0.hasSuffix("/") || OutputDirectory($0).exists } ?? false
    let word = text?.lowercased() ?? (isDirectory ? MapFormat.svg.rawValue : ending ?? "svg")
    guard let format = MapFormat(rawValue: word) else {
      throw CommandFailure.usage(
        "an atlas cannot be written as '\(word)'" + suggestion(for: word, in: formats)
          + " (formats: \(formats.joined(separator: ", ")))")
    }
    page = format
    self.replacesFiles = replacesFiles
    guard format == .pdf else {
      guard let name, name != "-" else {
        throw CommandFailure.usage(
          "an atlas as \(format.rawValue) is a directory; name it with -o, or choose -T pdf")
      }
      guard isDirectory || ending == nil else {
        throw CommandFailure.usage(
          "an atlas as \(format.rawValue) is a directory; end its name with / to be clear")
      }
      destination = .directory(name)
      return
    }
    guard !isDirectory else {
      throw CommandFailure.usage("an atlas as pdf is one file, and '\(name ?? "")' is a directory")
    }
    guard let name = name ?? (StandardStreams.isTerminal(.output) ? nil : "-") else {
      throw CommandFailure.usage("a name for the output is missing: -o FILE")
    }
    if name == "-", StandardStreams.isTerminal(.output) {
      throw CommandFailure.usage("a pdf file is not for a terminal; name a file with -o")
    }
    destination = name == "-" ? .standardOutput : .file(name)
  }

  /// Draws all pages.
  ///
  /// - Parameters:
  ///   - atlas: The atlas.
  ///   - galaxy: The galaxy that it shows.
  ///   - saysBlemishes: Whether messages of Graphviz are of interest.
  ///   - console: Where messages go.
  /// - Throws: What drawing and writing throw.
  func draw(_ atlas: Atlas, of galaxy: Galaxy, saysBlemishes: Bool, console: Console) throws {
    let files: [OutputPlan.File]
    switch destination {
    case .directory:
      files = AtlasFiles(atlas, format: page).files.map {
        OutputPlan.File(name: $0.name, format: $0.format, region: nil)
      }
    case .file(let name):
      files = [OutputPlan.File(name: name, format: AtlasFiles.pdf(atlas), region: nil)]
    case .standardOutput:
      files = [OutputPlan.File(name: "-", format: AtlasFiles.pdf(atlas), region: nil)]
    }
    let job = OutputJob(
      plan: OutputPlan(files: files), destination: destination, replacesFiles: replacesFiles,
      writesManifest: false)
    try job.check()
    console.progress("drawing \(atlas.pageCount) pages")
    let summary = try job.write(OutputContent(galaxy)) { console.progress($0) }
    console.report(summary, showsDrawing: console.isVerbose || saysBlemishes)
    console.clearProgress()
    switch destination {
    case .directory(let name):
      let pages = "\(atlas.pageCount) pages and \(AtlasFiles.indexName)"
      console.note("wrote \(pages) to \(name) (\(Counted.bytes(summary.bytes)))")
    case .file(let name):
      console.note("wrote \(name) (\(atlas.pageCount) pages, \(Counted.bytes(summary.bytes)))")
    case .standardOutput: break
    }
  }
}
