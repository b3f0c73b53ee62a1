import ArgumentParser
import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxySettings
import GalaxyStudio
import GraphFormats

/// The command `warpwright generate`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate a galaxy from a seed and write it.",
    discussion: """
      Options take precedence over the recipe file, and the recipe over the preset. If --seed is \
      omitted, a random seed is chosen and printed.

      Several files go to a directory, with a manifest of their digests. A single one (json; edges \
      or a map of one region) can also go to a file: -o names a file if the name has an extension \
      or an existing file has it, else a directory. Without -o a single file goes to the standard \
      output if that is no terminal.
      """)

  @OptionGroup var galaxy: GalaxyOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Directory, file or - (default: Output/<preset>-<seed>).", valueName: "out"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace existing files of the directory.") var force = false
  @Flag(help: CSVSafety.help) var csvSafe = false
  @Option(help: "Page of the maps.") var theme: MapTheme = .light
  @Option(help: "Set of hues of the maps.") var palette: MapPalette = .standard
  @Option(
    help: ArgumentHelp(
      "Drawn on the maps: \(MapLayer.allCases.map(\.rawValue).joined(separator: ", ")); all or none.",
      valueName: "layers"))
  var layers: [String] = []
  @Option(help: "Color of the sectors on the maps.") var colorBy: MapColoring = .zone
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard output?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
  }

  func run() throws {
    let console = common.console
    var options = MapOptions()
    options.theme = theme
    options.palette = palette
    options.layers = try MapLayer.parse(layers)
    options.coloring = colorBy
    let formats = FormatCatalog.program(options)
    let recipe = try readRecipe(formats)
    var request = try GenerateRequest(galaxy, recipe: recipe, formats: formats)
    if let recipe, let version = recipe.generatorVersion, version != generatorVersion {
      console.warn(
        "\(recipe.source) was written by version \(version.prefix(40)); this is \(generatorVersion), "
          + "which may generate different galaxies")
    }
    let plan = GalaxyPlan(seed: request.seed ?? chooseSeed(), settings: request.settings)
    request.leaveOutImpossibleMaps(of: plan, console: console)
    let job = try job(plan, request.formats)
    try job.check()
    console.note("seed \(plan.seed)")
    let outcome = try job.run(threads: common.threadCount) { console.progress($0) }
    for warning in outcome.warnings { console.warn("\(warning.message) (\(warning.code))") }
    console.report(outcome.output, showsDrawing: console.isVerbose)
    for line in GenerateSummary.lines(outcome, of: job) { console.note(line) }
  }

  /// Chooses a random seed, which becomes part of the command that would do the same again.
  private func chooseSeed() -> Seed {
    let seed = Seed.random()
    CrashReport.add(["--seed", "\(seed)"])
    return seed
  }

  /// The job of a plan with all options.
  private func job(_ plan: GalaxyPlan, _ formats: [ExportFormat]) throws -> GenerateJob {
    let destination = GenerateCommand.destination(
      of: plan, formats, output: output, pipes: !StandardStreams.isTerminal(.output))
    var job = GenerateJob(
      plan, formats: formats, destination: destination, replacesFiles: force)
    job.existing = try database.existing(for: job.formats)
    job.administratorHash = try galaxy.adminHashFile.map { file in
      guard plan.settings[\.profile] != .empty else {
        throw CommandFailure.usage("--admin-hash-file needs --profile demo or load")
      }
      return try AdministratorHash.read(file)
    }
    job.isFormulaSafe = csvSafe
    try GenerateCommand.checkName(output, of: job)
    if let only = job.formats.first, job.formats.count == 1 {
      try FormatCatalog.checkTerminal(only, name: output)
    }
    try GenerateCommand.checkSingle(job, output: output)
    return job
  }

  /// Where the files of a plan go.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - formats: The formats.
  ///   - output: The value of `-o`.
  ///   - pipes: Whether the standard output is connected to a program or file.
  /// - Returns: The destination.
  static func destination(
    of plan: GalaxyPlan, _ formats: [ExportFormat], output: String?, pipes: Bool
  ) -> OutputDestination {
    let isSingle = OutputPlan.isSingleFile(formats, regionCount: plan.regions.count)
    if let output { return OutputDestination(named: output, isSingleFile: isSingle) }
    if isSingle, pipes { return .standardOutput }
    return .directory("Output/\(plan.settings.preset.rawValue)-\(plan.seed)")
  }

  /// Rejects several files for the standard output.
  static func checkSingle(_ job: GenerateJob, output: String?) throws(CommandFailure) {
    guard job.output.destination == .standardOutput, job.output.plan.files.count != 1 else {
      return
    }
    let formats = job.formats.map(\.name).joined(separator: ",")
    throw .usage(
      "-o - takes one file, and -T \(formats) makes \(job.output.plan.files.count); "
        + "choose one format or a directory")
  }

  /// Rejects a directory with a name like that of a file, which is probably a mistake.
  static func checkName(_ output: String?, of job: GenerateJob) throws(CommandFailure) {
    guard let output, case .directory = job.output.destination, !output.hasSuffix("/"),
      let format = FormatCatalog.program.output(ofFile: output), !OutputDirectory(output).exists
    else { return }
    let formats = job.formats.map(\.name).joined(separator: ",")
    throw .usage(
      "-T \(formats) makes \(job.output.plan.files.count) files; name a directory "
        + "(end it with / to be clear), or choose -T \(format.name) of one region")
  }

  private func readRecipe(_ formats: FormatCatalog) throws -> Recipe? {
    guard let config = galaxy.config else { return nil }
    let source = InputSource(argument: config)
    return try RecipeReader.read(
      try source.readAll(limit: 16 << 20), source: source.name, formats: formats)
  }
}
