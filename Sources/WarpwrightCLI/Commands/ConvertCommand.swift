import ArgumentParser
import GalaxyExport
import GalaxyModel
import GalaxyStudio

/// `warpwright convert`
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a map in another format.",
    discussion: """
      What a format holds and the input does not carry is said, with exit status 65. If the format \
      makes a file for each region and there are several, -o names a directory. -T may be left out \
      if the name after -o tells it, -o if the standard output is no terminal.
      """)

  @Argument(help: "A galaxy.json, Universe JSON or edge list; - is the standard input.")
  var file: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      FormatList.available.map(\.rawValue).joined(separator: ", ") + ".", valueName: "format"),
    completion: .list(FormatList.available.map(\.rawValue)))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory or -.", valueName: "out"))
  var output: String?
  @Flag(help: "Replace existing files of the directory.") var force = false
  @OptionGroup var input: InputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let target = try SingleOutput(format: format, name: output)
    let map = try input.read(file, console: console)
    let source = InputOptions.name(file)
    try map.check(for: target.format, source: source)
    let galaxy = map.galaxy
    let plan = OutputPlan(formats: [target.format], regions: galaxy.regions.map(\.name))
    let job = OutputJob(
      plan: plan, destination: try destination(target, plan), replacesFiles: force,
      writesManifest: false)
    try job.check()
    console.progress("writing \(target.name)")
    let summary = try job.write(
      OutputContent(
        galaxy, document: map.format == .json ? map.document : nil, drawing: MapRendererDrawing()))
    console.report(summary, showsDrawing: console.isVerbose)
    target.say(summary, on: console)
  }

  private func destination(
    _ target: SingleOutput, _ plan: OutputPlan
  ) throws(CommandFailure) -> OutputDestination {
    guard plan.files.count != 1 else {
      let named = OutputDestination(named: target.name, isSingleFile: true)
      // A name that is neither there nor ends like one of a directory is that of a file.
      if case .directory(let path) = named, !path.hasSuffix("/"), !OutputDirectory(path).exists {
        return .file(path)
      }
      return named
    }
    guard target.name != "-" else {
      throw .usage(
        "-T \(target.format.rawValue) makes \(plan.files.count) files of this map; "
          + "name a directory with -o")
    }
    return .directory(target.name)
  }
}
