import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats
import Platform
import RowFormats

/// The command `warpwright reproduce`.
struct ReproduceCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "reproduce",
    abstract: "Make files again from their recipe, and compare them.",
    discussion: """
      The file is a manifest, a recipe, or any file that carries its recipe; it is recognized by its \
      content. Files of a manifest are compared with its digests and with the files beside it. The \
      exit status is 0 if everything has the same bytes, 1 if not, and 65 if there is no recipe.

      A recipe holds no options of drawing and no hash of a password: files that were made with such \
      options differ.
      """)

  @Argument(
    help: "A manifest, a recipe, or a file that carries one; - is the standard input.",
    completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The map that a recipe begins with, if that was not generated.", valueName: "file"),
    completion: .file())
  var base: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Keep the files that are made in this directory.", valueName: "dir"),
    completion: .directory)
  var output: String?
  @Flag(help: "Replace existing files of the directory.") var force = false
  @Option(
    help: ArgumentHelp("Files of the manifest to make (default: all).", valueName: "name,..."))
  var only: [String] = []
  @Flag(
    help: "Print the recipe for this version, and say what it changes of the map."
  ) var upgrade = false
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    if file == nil, StandardStreams.isTerminal(.input) {
      throw CommandFailure.usage("a file to make again is missing (or - for the standard input)")
    }
    let source = InputSource(argument: file ?? "-")
    let formats = FormatCatalog.program(MapOptions())
    let input = try ReproduceInput(try source.readAll(), source: source.name, formats: formats)
    console.warnOfUnfinished(file)
    if let file = input.recipe.base { return try repeatEdits(of: input, from: file) }
    if base != nil {
      throw CommandFailure.usage(
        "the map of this recipe is generated from its seed; leave --base out")
    }
    var job = ReproduceJob(input, formats: formats)
    job.keptIn = output
    job.replacesFiles = force
    job.only = try chosen(of: input)
    if case .file(let path) = source {
      job.surroundings = OutputDirectory(OutputDirectory.parent(of: path))
    }
    let result = try job.run(threads: common.threadCount) { console.progress($0) }
    console.clearProgress()
    let report = ReproduceReport(result, upgraded: upgrade ? input.recipe.upgraded : nil)
    if json {
      try Report.write(json: report.fieldValue)
    } else if upgrade {
      for line in report.lines + (try changes(of: job, console)) { console.note(line) }
      try Report.write(lines: [input.recipe.upgraded.line])
    } else {
      try Report.write(lines: report.lines)
    }
    for note in report.notes { console.note(note) }
    if !result.isEqual { throw NegativeAnswer() }
  }

  /// Makes a map again that begins with a file.
  private func repeatEdits(of input: ReproduceInput, from file: RecipeBase) throws {
    let console = common.console
    guard let base else {
      throw CommandFailure.usage(
        "\(input.source) begins with the file \(file.file.terminalSafe), whose SHA-256 begins with "
          + "\(file.sha256.prefix(12)); name it with --base")
    }
    guard output == nil, only.isEmpty, !upgrade else {
      throw CommandFailure.usage("-o, --only and --upgrade are for maps that were generated")
    }
    let replay = ForeignReplay(input.recipe, as: input.format, formats: .program)
    let map = try replay.read(base, try ReadingOptions.parse([]), console).map
    let result = try ReproduceResult(of: input, as: map, by: replay)
    console.clearProgress()
    let report = ReproduceReport(result, upgraded: nil)
    if json {
      try Report.write(json: report.fieldValue)
    } else {
      try Report.write(lines: report.lines)
    }
    for note in report.notes { console.note(note) }
    if !result.isEqual { throw NegativeAnswer() }
  }

  /// How the old map and the one that this version makes differ, one line for each level; none if
  /// there is no old map to read.
  private func changes(of job: ReproduceJob, _ console: Console) throws -> [String] {
    guard let map = job.oldMap(file) else { return [] }
    let inputs = DiffInputs(
      reading: try ReadingOptions.parse([]), console: console, holdsRows: false,
      hasContents: true)
    let options = DiffOptions(
      levels: DiffLevel.usual, match: .number, isExact: false, threads: common.threadCount)
    let diff = try MapDiff(
      try inputs.read(map).side, try inputs.generate(job.input.recipe), options: options)
    console.clearProgress()
    return diff.statistics
  }

  /// The files of a manifest that `--only` names.
  private func chosen(of input: ReproduceInput) throws(CommandFailure) -> Set<String>? {
    let names = try OptionWords.words(only, of: "--only")
    guard !names.isEmpty else { return nil }
    guard case .manifest(let manifest) = input.kind else {
      throw .usage("--only chooses files of a manifest, and \(input.source) is none")
    }
    let known = manifest.files.map(\.name)
    for name in names where !known.contains(name) {
      throw .usage(
        "the manifest lists no file '\(name.terminalSafe)'" + suggestion(for: name, in: known))
    }
    return Set(names)
  }
}

extension ReproduceJob {
  /// The file with the map that was made, as far as one is there and can be read.
  ///
  /// - Parameter file: The input, if it is no standard input.
  /// - Returns: Its path.
  fileprivate func oldMap(_ file: String?) -> String? {
    guard let file, file != "-" else { return nil }
    switch input.kind {
    case .recipe: return nil
    case .artifact(let format): return formats.input(format.name) == nil ? nil : file
    case .manifest(let manifest):
      // Whole galaxies are in these.
      let names = ["galaxy.json", "galaxy.sqlite"]
      return manifest.files.map(\.name).first(where: names.contains).flatMap { name in
        surroundings.flatMap { $0.existing([name]).isEmpty ? nil : $0[name] }
      }
    }
  }
}
