import ArgumentParser
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The command `warpwright convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a map in another format.",
    discussion: """
      If the input lacks data that the format requires, the command says what is missing and exits \
      with status 65; a warning names what the format does not carry. If the format makes several \
      files of the map, -o names a directory; of drawings, a file takes the whole. -T may be left \
      out if the name after -o tells it, -o if the standard output is no terminal.
      """)

  @Argument(
    help:
      "A galaxy.json, its SQLite file, Universe JSON, edge list or other graph; - is the standard input."
  )
  var file: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      FormatCatalog.names().joined(separator: ", ") + ".", valueName: "format"),
    completion: .list(FormatCatalog.names()))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory or -.", valueName: "out"))
  var output: String?
  @Flag(help: "Replace existing files of the directory.") var force = false
  @Flag(help: CSVSafety.help) var csvSafe = false
  @OptionGroup var input: InputOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let target = try SingleOutput(format: format, name: output)
    let existing = try database.existing(for: [target.format])
    let needsRows = target.format.needsRows && target.format != .json
    let map = try input.read(
      file, holdsRows: needsRows || target.format.picture?.tables.isEmpty == false, console: console
    )
    let source = InputOptions.name(file)
    try map.check(for: target.format, source: source)
    try map.checkFit(for: target.format, source: source)
    let galaxy = map.galaxy
    let (plan, destination) = try ConvertCommand.target(
      target, regions: galaxy.regions.map(\.name))
    let job = OutputJob(
      plan: plan, destination: destination, replacesFiles: force, writesManifest: false)
    try job.check()
    target.warnOfLosses(galaxy.regions, console: console)
    console.progress("writing \(target.name)")
    var content = OutputContent(
      galaxy, document: map.format == .universe ? nil : map.document, universe: map.text,
      rows: map.rows.map { .stored($0) })
    content.isFormulaSafe = csvSafe
    content.existing = existing
    let summary = try job.write(content)
    console.report(summary, showsDrawing: console.isVerbose)
    target.say(summary, on: console)
  }

  /// The files to write, and where to.
  ///
  /// A name that is not that of a directory is that of a file, as one format is asked for. Of a map
  /// of several regions a file can hold the whole, if the format is a drawing.
  static func target(
    _ target: SingleOutput, regions: [String]
  ) throws(CommandFailure) -> (plan: OutputPlan, destination: OutputDestination) {
    let plan = OutputPlan(formats: [target.format], regions: regions)
    let named = OutputDestination(named: target.name, isSingleFile: true)
    let isDirectory = target.name.hasSuffix("/") || OutputDirectory(target.name).exists
    if case .directory(let path) = named, isDirectory { return (plan, .directory(path)) }
    let single: OutputDestination =
      named == .standardOutput ? .standardOutput : .file(target.name)
    if plan.files.count == 1 { return (plan, single) }
    if target.format.picture != nil, let whole = plan.files.first(where: { $0.region == nil }) {
      return (OutputPlan(file: whole), single)
    }
    if case .directory(let path) = named { return (plan, .directory(path)) }
    throw .usage(
      "-T \(target.format.name) makes \(plan.files.count) files of this map; "
        + "name a directory with -o (end it with / to be clear)")
  }
}
