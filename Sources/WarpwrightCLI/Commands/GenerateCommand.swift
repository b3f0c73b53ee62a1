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
import RowFormats

/// The command `warpwright generate`.
struct GenerateCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate a galaxy from a seed and write it.",
    discussion: """
      Options take precedence over the recipe file, and the recipe over the preset. If --seed is \
      omitted, a random seed is chosen and printed.

      Several files go to a directory, with a manifest of their digests. A name with an extension \
      after -o, such as map.png, is a single file, whose format the extension chooses if -T does \
      not; a drawing of several regions then shows the whole galaxy. A name that ends with / or has \
      no extension is a directory. Without -o a single file goes to the standard output if that is \
      no terminal.

      'warpwright --seed 7', 'warpwright nexus' and 'warpwright generate 7' generate, too.
      """, aliases: ["new"])

  @OptionGroup var galaxy: GalaxyOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "File, directory/ or - (default: Output/<preset>-<seed>).", valueName: "out"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace existing files of the directory.") var force = false
  @Flag(help: CSVSafety.help) var csvSafe = false
  @OptionGroup var drawing: DrawingOptions
  @Option(
    help: ArgumentHelp(
      "Drawn on the maps: \(MapLayer.allCases.map(\.rawValue).joined(separator: ", ")); all or none.",
      valueName: "layers"))
  var layers: [String] = []
  @Option(help: "Color of the sectors on the maps.") var colorBy: MapColoring = .zone
  @OptionGroup var stamping: StampOptions
  @Flag(help: "Record in the manifest what each stage of generation made, as digests.")
  var digests = false
  @OptionGroup var sharding: ShardOptions
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var parquet: ParquetOptions
  @OptionGroup var limit: InputLimitOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard output?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
    guard let choice = try sharding.choice() else {
      guard !sharding.dataset else {
        throw CommandFailure.usage(
          "--dataset is for shards (--shard k/n); a galaxy in one piece has one Parquet file a table"
        )
      }
      return
    }
    guard let output, output != "-" else {
      throw CommandFailure.usage("--shard \(choice) needs a folder; name one with -o")
    }
    guard !OutputDestination.hasExtension(output) || OutputDirectory(output).exists else {
      throw CommandFailure.usage(
        "--shard \(choice) needs a folder, and '\(output)' is the name of a file; end it with /, or name "
          + "another one with -o")
    }
    try checkShard()
  }

  /// Rejects options that have no effect on a shard.
  private func checkShard() throws(CommandFailure) {
    for (isGiven, option) in [
      (database.ifExists != nil, "--if-exists"),
      (parquet.codec != nil && !sharding.dataset, "--codec"),
      (galaxy.adminHashFile != nil, "--admin-hash-file"),
      (limit.inputLimit != nil, "--input-limit"),
    ] where isGiven {
      throw .usage("\(option) is no option of a shard: give it to 'warpwright merge'")
    }
    for (isGiven, option) in [
      (outcome.json, "--json"), (outcome.dryRun, "--dry-run"),
      (outcome.keepUnchanged, "--keep-unchanged"), (outcome.depfile != nil, "--depfile"),
      (digests, "--digests"),
    ] where isGiven {
      throw .usage("\(option) is for a galaxy in one piece, and no option of a shard")
    }
    for (isGiven, option) in [
      (drawing.theme != .light, "--theme"), (drawing.dark, "--dark"),
      (drawing.palette != .standard, "--palette"), (drawing.given != nil, drawing.given ?? ""),
      (!layers.isEmpty, "--layers"), (colorBy != .zone, "--color-by"),
    ] where isGiven {
      throw .usage(
        "\(option) is about pictures, which shards have none of: merge to galaxy.json, and use "
          + "'warpwright render'")
    }
  }

  func run() throws {
    let console = common.console
    var options = MapOptions()
    drawing.apply(to: &options)
    options.layers = try MapLayer.parse(layers)
    options.coloring = colorBy
    let formats = FormatCatalog.program(options)
    let recipe = try galaxy.readRecipe(formats)
    var request = try GenerateRequest(
      galaxy, recipe: recipe, names: galaxy.readNames(), output: output, formats: formats)
    try drawing.check(for: request.formats)
    let warnings = versionWarnings(of: recipe)
    for warning in warnings { console.warn(warning.message) }
    var plan = GalaxyPlan(seed: request.seed ?? chooseSeed(), settings: request.settings)
    if let recipe { plan = try recipe.changed(plan) }
    if let choice = try sharding.choice() {
      return try makeShard(choice, of: plan, request, console)
    }
    request.leaveOutImpossibleMaps(of: plan, console: console)
    let job = try job(plan, request.formats)
    try outcome.check(job, reading: galaxy.inputFiles)
    try job.check()
    console.note(request.seedWord?.description ?? "seed \(plan.seed)")
    var report = GenerateReport(job: job, warnings: warnings)
    if outcome.dryRun { return try give(report) }
    let made = try job.run(threads: common.threadCount) { console.progress($0) }
    try outcome.writeRule(
      made.output.files.map { job.output.path($0.entry.name) }, dependingOn: galaxy.inputFiles)
    for warning in made.warnings { console.warn("\(warning.message) (\(warning.code))") }
    console.report(made.output, showsDrawing: console.isVerbose)
    for line in GenerateSummary.lines(made, of: job) { console.note(line) }
    report.outcome = made
    if outcome.json { try give(report) }
  }

  /// Makes one shard of the galaxy.
  private func makeShard(
    _ choice: ShardChoice, of plan: GalaxyPlan, _ request: GenerateRequest, _ console: Console
  ) throws {
    guard request.seed != nil else {
      throw CommandFailure.usage("--shard \(choice) needs the seed of the galaxy: --seed S")
    }
    var job = ShardJob(
      plan, formats: request.hasStandardFormats ? [.json] : request.formats, choice: choice,
      directory: output ?? "")
    job.isForced = force
    job.isStamped = !stamping.noStamp
    job.isFormulaSafe = try CSVSafety.choice(csvSafe, for: job.formats)
    job.isDataset = sharding.dataset
    guard !job.isDataset || job.formats.contains(.parquet) else {
      throw CommandFailure.usage("--dataset is about Parquet files: it needs -T parquet")
    }
    job.compression = try parquet.compression(for: job.formats)
    try job.check()
    let made = try ShardOptions.retried {
      try job.run(threads: common.threadCount) { console.progress($0) }
    }
    console.clearProgress()
    for warning in made.warnings { console.warn("\(warning.message) (\(warning.code))") }
    console.note(
      "shard \(choice) \(made.wasFinished ? "is finished" : "made"): "
        + "\(Counted.text(made.regions, "region")), \(Counted.text(made.rows, "row")) in "
        + "\(Counted.text(made.files, "file")) of \(output ?? "")")
  }

  /// Prints what was generated, or what would be.
  private func give(_ report: GenerateReport) throws {
    if outcome.json {
      try Report.write(json: report.fieldValue)
    } else {
      try Report.write(lines: report.job.output.paths.map(\.path))
    }
  }

  /// The warning about a manifest of another version.
  private func versionWarnings(of recipe: Recipe?) -> [GenerationWarning] {
    guard let recipe, let version = recipe.generatorVersion, version != generatorVersion else {
      return []
    }
    return [
      GenerationWarning(
        category: "recipe", code: "OTHER_VERSION",
        message: "\(recipe.source) was written by version \(version.prefix(40)); this is "
          + "\(generatorVersion), which may generate different galaxies")
    ]
  }

  /// Chooses a random seed, which becomes part of the command that would do the same again.
  private func chooseSeed() -> Seed {
    let seed = Seed.random()
    CrashReport.add(["--seed", "\(seed)"])
    return seed
  }

  /// The job of a plan with all options.
  private func job(_ plan: GalaxyPlan, _ formats: [ExportFormat]) throws -> GenerateJob {
    let target = try GenerateCommand.target(
      of: plan, formats, output: output,
      pipes: !StandardStreams.isTerminal(.output) && !outcome.json && !outcome.dryRun)
    var job = GenerateJob(
      plan, formats: formats, destination: target.destination, files: target.plan,
      replacesFiles: force || outcome.keepUnchanged)
    job.output.inputLimit = limit.bytes
    job.output.keepsUnchanged = outcome.keepUnchanged
    job.existing = try database.existing(for: job.formats)
    job.compression = try parquet.compression(for: job.formats)
    job.administratorHash = try galaxy.adminHashFile.map { file in
      guard plan.settings[\.profile] != .empty else {
        throw CommandFailure.usage("--admin-hash-file needs --profile demo or load")
      }
      return try AdministratorHash.read(file)
    }
    job.isFormulaSafe = try CSVSafety.choice(csvSafe, for: job.formats)
    job.isStamped = !stamping.noStamp
    job.recordsStages = digests
    if digests, !job.output.names.contains(Manifest.fileName) {
      throw CommandFailure.usage(
        "--digests are written to the manifest of a directory; name one with -o DIR/")
    }
    if let only = job.formats.first, job.formats.count == 1 {
      try FormatCatalog.checkTerminal(only, name: output)
    }
    return job
  }

  /// The files of a plan, and where they go.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - formats: The formats.
  ///   - output: The value of `-o`.
  ///   - pipes: Whether the standard output is connected to a program or file.
  /// - Returns: The files and their destination.
  /// - Throws: `CommandFailure` if several files cannot go there.
  static func target(
    of plan: GalaxyPlan, _ formats: [ExportFormat], output: String?, pipes: Bool
  ) throws(CommandFailure) -> MapTarget {
    let isSingle = OutputPlan.isSingleFile(formats, regionCount: plan.regions.count)
    let own = "Output/\(plan.settings.preset.rawValue)-\(plan.seed)/"
    return try MapTarget(
      formats, named: output ?? (isSingle && pipes ? "-" : own), regions: plan.regions.map(\.name),
      takesPlainFiles: false)
  }
}
