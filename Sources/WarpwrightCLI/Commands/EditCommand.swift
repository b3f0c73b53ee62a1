import ArgumentParser
import Determinism
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import MapEditing
import Platform

/// The command `warpwright edit`.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a map by hand: warps, sectors, names, formations, tunnels, contents.",
    discussion: """
      A script has one edit a line, such as 'add warp 12>40' or 'set sector 17 type=NEBULA', or is the \
      document that 'diff --as-edit --json' prints. Either all edits are made or none: the first that \
      cannot be made ends the command with its number and the reason. Afterwards the map is verified; if \
      an invariant fails that held before, nothing is written, and the edit that broke it is named.
      """)

  @Argument(
    help: "A map in any format that is read; - is the standard input.", completion: .file())
  var map: String
  @Argument(
    help: "The script: lines, or a document in JSON5; - is the standard input.",
    completion: .file())
  var script: String?
  @Option(
    name: [.customShort("e"), .customLong("edit")],
    help: ArgumentHelp("An edit (repeatable), behind those of the script.", valueName: "line"))
  var edits: [String] = []
  @Flag(help: "Make the edits that can be made, and list the rest.") var rebase = false
  @Option(
    help: ArgumentHelp(
      "Accept a failure of an invariant (repeatable).", valueName: "id[@region]:reason"))
  var waive: [String] = []
  @Flag(help: "Report what would happen, and write nothing.") var dryRun = false
  @Flag(help: "Print the report as a JSON document.") var json = false

  @Option(
    name: [.customShort("T"), .customLong("format")],
    help: ArgumentHelp("Format of the output (default: that of the map).", valueName: "format"),
    completion: .list(FormatCatalog.names()))
  var format: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("File, directory/ or -.", valueName: "out"))
  var output: String?
  @Flag(help: "Replace existing files.") var force = false
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard map != "-" || script != "-" else {
      throw CommandFailure.usage("only the map or the script can be the standard input")
    }
    guard !json || output != "-" else {
      throw CommandFailure.usage("--json and the map cannot both go to the standard output")
    }
  }

  func run() throws {
    let console = common.console
    let waivers = try EditWords.waivers(waive)
    let script = try EditWords.read(self.script, edits)
    let map = try reading.read(self.map, holdsRows: false, console: console)
    let source = InputSource(argument: self.map).name
    try checkBase(of: script)
    console.progress("editing")
    let outcome = try ForeignEdit(map, source: source)
      .apply(script, rebases: rebase, waivers: waivers)
    let report = outcome.report
    if json { try Report.write(json: StepWords.document(report)) }
    for line in StepWords.lines(report) { console.note(line) }
    guard report.isSound else { throw NegativeAnswer() }
    if !dryRun { try write(outcome.map, source: source, console: console) }
  }

  /// Rejects a script that was made for another map.
  private func checkBase(of script: EditScript) throws {
    guard !rebase, let base = script.base, map != "-" else { return }
    let digest = SHA256.digest(try InputSource(argument: map).readAll()).hex
    guard digest != base else { return }
    throw CommandFailure(
      .negative,
      "\(map) is not the map of the script, whose SHA-256 begins with \(base.prefix(12)); "
        + "--rebase makes the edits that fit")
  }

  private func write(_ map: ReadMap, source: String, console: Console) throws {
    let target = try SingleOutput(format: format ?? ownFormat(of: map), name: output)
    try map.check(for: target.format, source: source)
    try map.checkFit(for: target.format, source: source)
    let files = try MapTarget(
      [target.format], named: target.name, regions: map.galaxy.regions.map(\.name),
      takesPlainFiles: true)
    let job = OutputJob(
      plan: files.plan, destination: files.destination, replacesFiles: force,
      writesManifest: false)
    try job.check()
    target.warnOfLosses(map.galaxy.regions, console: console)
    console.progress("writing \(target.name)")
    var content = OutputContent(
      map.galaxy, document: map.format == .universe ? nil : map.document, universe: map.text,
      rows: map.rows.map { .stored($0) })
    content.stamp(false)
    target.say(try job.write(content), on: console)
  }

  /// The format of the input, unless the ending of the output's name is not that of its files.
  private func ownFormat(of map: ReadMap) -> String? {
    let own = FormatCatalog.program.output(map.format.name)
    guard let ending = output.flatMap({ OutputRule.ending(of: $0) }),
      own?.fileNames(regions: ["map"]).first?.path.hasSuffix("." + ending) != true
    else { return own?.name }
    return nil
  }
}
