import ArgumentParser
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The command `warpwright convert`.
struct ConvertCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a map in another format.",
    discussion: """
      If the input lacks data that the format requires, the command says what is missing and exits \
      with status 65; a warning names what the format does not carry. If the format makes several \
      files of the map, -o names a directory; of drawings, a file takes the whole. Without -T the \
      extension after -o chooses the format; -o may be left out if the standard output is no \
      terminal.
      """, aliases: ["export"])

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Argument(help: "Where the output goes, the same as -o.", completion: .file())
  var result: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      FormatCatalog.names().joined(separator: ", ") + ".", valueName: "format"),
    completion: .list(FormatCatalog.names()))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory/ or -.", valueName: "out"))
  var output: String?
  @Flag(help: "Replace existing files of the directory.") var force = false
  @Flag(help: CSVSafety.help) var csvSafe = false
  @OptionGroup var input: InputOptions
  @OptionGroup var stamping: StampOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var parquet: ParquetOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let (file, output) = try input.names(file, result, output: output)
    let target = try SingleOutput(format: format, name: output)
    let existing = try database.existing(for: [target.format])
    let compression = try parquet.compression(for: [target.format])
    let needsRows = target.format.needsRows && target.format != .json
    let map = try input.read(
      file, holdsRows: needsRows || target.format.picture?.tables.isEmpty == false, console: console
    )
    let source = InputOptions.name(file)
    try map.check(for: target.format, source: source)
    try map.checkFit(for: target.format, source: source)
    let galaxy = map.galaxy
    let files = try MapTarget(
      [target.format], named: target.name, regions: galaxy.regions.map(\.name),
      takesPlainFiles: true)
    var job = OutputJob(
      plan: files.plan, destination: files.destination, replacesFiles: force,
      writesManifest: false)
    job.inputLimit = input.reading.limit.bytes
    try job.check()
    target.warnOfLosses(galaxy.regions, console: console)
    console.progress("writing \(target.name)")
    var content = try OutputContent(map, as: target.format, source: source)
    content.isFormulaSafe = try CSVSafety.choice(csvSafe, for: [target.format])
    content.existing = existing
    content.compression = compression
    content.stamp(!stamping.noStamp)
    let summary = try job.write(content)
    console.report(summary, showsDrawing: console.isVerbose)
    target.say(summary, on: console)
  }
}
