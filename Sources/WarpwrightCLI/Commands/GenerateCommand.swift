import ArgumentParser
import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyStudio
import GraphFormats

/// `warpwright generate`
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a galaxy from a seed and writes it.",
    discussion: """
      Flags beat the recipe file, which beats the preset. Without --seed one is drawn and said.

      Several files go to a directory, with a manifest of their digests. A single one (json; edges \
      or a map of one region) can also go to a file: -o means a file if the name has an extension \
      or is that of an existing file, else a directory. Without -o a single one goes to the \
      standard output if that is no terminal.
      """)

  @Argument(
    help: "What to make: \(Preset.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(Preset.allCases.map(\.rawValue)))
  var preset: String?

  @Option(
    help: ArgumentHelp(
      "A number 0…2^53-1, decimal or 0x…; any other text is hashed to one.", valueName: "s"))
  var seed: String?

  @Option(help: ArgumentHelp("Sectors of a player-owned region or sandbox.", valueName: "n"))
  var sectors: String?

  @Option(
    help: ArgumentHelp(
      "Density of stations, planets and nebulae: documented, tradewars.", valueName: "profile"),
    completion: .list(["documented", "tradewars"]))
  var density: String?

  @Option(
    help: ArgumentHelp(
      "What is put onto the map: the world alone (empty), 24 players (demo), or --players (load).",
      valueName: "profile"),
    completion: .list(["empty", "demo", "load"]))
  var profile: String?

  @Option(help: ArgumentHelp("Players of the profile load.", valueName: "n")) var players: String?

  @Option(
    help: ArgumentHelp(
      "A file, or -, with the password hash of the administrator (demo, load); else nobody can sign in.",
      valueName: "file"),
    completion: .file())
  var adminHashFile: String?

  @Option(help: ArgumentHelp("Player-owned regions of a galaxy.", valueName: "n"))
  var playerRegions: String?

  @Option(
    help: ArgumentHelp("Any setting of 'warpwright settings'; repeatable.", valueName: "key=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "A recipe in JSON5: settings, preset, seed, formats; or a manifest.", valueName: "file"),
    completion: .file())
  var config: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp("Formats, separated by commas (default: json,dot,svg).", valueName: "f"),
    completion: .list(FormatList.available.map(\.rawValue)))
  var format: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Directory, file or - (default: Output/<preset>-<seed>).", valueName: "out"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace existing files of the directory.") var force = false
  @Flag(help: CSVSafety.help) var csvSafe = false
  @Option(help: "Page of the maps.") var theme: MapTheme = .light
  @Option(
    help: ArgumentHelp(
      "Drawn on the maps: stations, planets, characters, factions, or all.", valueName: "layers"))
  var layers: [String] = []
  @Option(help: "Colour of the sectors on the maps.") var colorBy: MapColoring = .zone
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard output?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
  }

  func run() throws {
    let console = common.console
    var options = MapOptions()
    options.theme = theme
    options.layers = try MapLayer.parse(layers)
    options.coloring = colorBy
    let drawing = MapRendererDrawing(options)
    let recipe = try readRecipe()
    var request = try GenerateRequest(flags, recipe: recipe)
    if let recipe, let version = recipe.generatorVersion, version != generatorVersion {
      console.warn(
        "\(recipe.source) was written by version \(version.prefix(40)); this is \(generatorVersion), "
          + "which may make other galaxies")
    }
    let seed = request.seed ?? drawSeed()
    request.leaveOutImpossibleMaps(drawing, seed: seed, console: console)
    var job = GenerateCommand.job(
      request, seed: seed, output: output, replacesFiles: force,
      pipes: !StandardStreams.isTerminal(.output))
    job.existing = try database.existing(for: job.formats)
    job.administratorHash = try adminHashFile.map { file in
      guard request.settings.profile != "empty" else {
        throw CommandFailure.usage("--admin-hash-file needs --profile demo or load")
      }
      return try AdministratorHash.read(file)
    }
    job.isFormulaSafe = csvSafe
    try GenerateCommand.checkName(output, of: job)
    if let only = job.formats.first, job.formats.count == 1 {
      try OutputName.checkTerminal(only, name: output)
    }
    try GenerateCommand.checkSingle(job, output: output)
    try job.check(drawing: drawing)
    console.note("seed \(seed)")
    let outcome = try job.run(
      drawing: drawing, database: GalaxyDatabases(), threads: common.threadCount
    ) { console.progress($0) }
    for warning in outcome.warnings { console.warn("\(warning.message) (\(warning.code))") }
    console.report(outcome.output, showsDrawing: console.isVerbose)
    for line in GenerateSummary.lines(outcome, of: job) { console.note(line) }
  }

  /// Draws a seed, which then belongs to the command that would do the same again.
  private func drawSeed() -> Seed {
    let seed = Seed.random()
    CrashReport.add(["--seed", "\(seed)"])
    return seed
  }

  /// The job of a request.
  ///
  /// - Parameter pipes: Whether the standard output leads to a program or file.
  static func job(
    _ request: GenerateRequest, seed: Seed, output: String?, replacesFiles: Bool, pipes: Bool
  ) -> GenerateJob {
    let regions = GalaxyGenerator(seed: seed, settings: request.settings).regionOutlines.count
    let isSingle = OutputPlan.isSingleFile(request.formats, regionCount: regions)
    let destination: OutputDestination =
      if let output {
        OutputDestination(named: output, isSingleFile: isSingle)
      } else if isSingle, pipes {
        .standardOutput
      } else {
        .directory("Output/\(request.settings.preset.rawValue)-\(seed)")
      }
    return GenerateJob(
      settings: request.settings, seed: seed, formats: request.formats,
      destination: destination, replacesFiles: replacesFiles)
  }

  /// Refuses to put several files on the standard output.
  static func checkSingle(_ job: GenerateJob, output: String?) throws(CommandFailure) {
    guard job.output.destination == .standardOutput, job.output.plan.files.count != 1 else {
      return
    }
    let formats = job.formats.map(\.rawValue).joined(separator: ",")
    throw .usage(
      "-o - takes one file, and -T \(formats) makes \(job.output.plan.files.count); "
        + "choose one format or a directory")
  }

  /// Refuses a directory that is called like a file, for that is not what was meant.
  static func checkName(_ output: String?, of job: GenerateJob) throws(CommandFailure) {
    guard let output, case .directory = job.output.destination, !output.hasSuffix("/"),
      let format = OutputName.format(of: output), !OutputDirectory(output).exists
    else { return }
    let formats = job.formats.map(\.rawValue).joined(separator: ",")
    throw .usage(
      "-T \(formats) makes \(job.output.plan.files.count) files; name a directory "
        + "(a / at its end tells), or choose -T \(format.rawValue) of one region")
  }

  private func readRecipe() throws -> Recipe? {
    guard let config else { return nil }
    let source = InputSource(argument: config)
    return try RecipeReader.read(try source.readAll(limit: 16 << 20), source: source.name)
  }

  private var flags: GenerateRequest.Flags {
    var flags = GenerateRequest.Flags()
    flags.preset = preset
    flags.seed = seed
    flags.assignments = set
    flags.formats = format
    let shorthands: [(String, String, String?)] = [
      ("--sectors", "region.sectors", sectors), ("--density", "density.profile", density),
      ("--profile", "seeding.profile", profile), ("--players", "seeding.players", players),
      ("--player-regions", "galaxy.playerRegions", playerRegions),
    ]
    flags.shorthands = shorthands.compactMap { flag, key, value in
      value.map { (flag, key, $0) }
    }
    return flags
  }
}
