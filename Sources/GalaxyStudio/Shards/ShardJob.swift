import Determinism
import FileIO
public import GalaxyFormats
public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
import GalaxySettings
import GraphKit
public import Parquet
public import Platform
import RowFormats

/// Makes one shard of a galaxy: its regions, as parts that a merge completes.
public struct ShardJob: Sendable {
  /// The galaxy.
  public let plan: GalaxyPlan
  /// The formats that the parts are for.
  public let formats: [ExportFormat]
  /// The shard.
  public let choice: ShardChoice
  /// The folder of the output.
  public let directory: OutputDirectory
  /// Whether a finished shard is made again.
  public var isForced = false
  /// Whether files carry the recipe of the galaxy.
  public var isStamped = true
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false

  /// Whether the shard writes Parquet files itself, of which a merge makes a data set.
  public var isDataset = false
  /// How pages of these are compressed.
  public var compression = ParquetCompression.automatic

  /// What became of a shard.
  public struct Outcome: Sendable {
    /// Whether it was finished before, and nothing was written.
    public var wasFinished = false
    /// Number of regions.
    public var regions = 0
    /// Number of files, with the manifest.
    public var files = 0
    /// Number of their bytes.
    public var bytes = 0
    /// Number of rows.
    public var rows = 0
    /// Requests that could not be fully satisfied.
    public var warnings: [GenerationWarning] = []
  }

  /// Creates a job, which does nothing yet.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - formats: The formats that the parts are for.
  ///   - choice: The shard.
  ///   - directory: The folder of the output.
  public init(
    _ plan: GalaxyPlan, formats: [ExportFormat], choice: ShardChoice, directory: String
  ) {
    self.plan = plan
    self.formats = FormatCatalog.unique(formats)
    self.choice = choice
    self.directory = OutputDirectory(directory)
  }

  /// Rejects, before any work, a job that cannot succeed.
  ///
  /// - Throws: `UnfitShard` for what cannot be made in shards, `UnfitSize`, `SettingFailure`, or
  ///   `IOFailure` for a folder that is not writable.
  public func check() throws {
    guard RegionStream.fits(plan) else { throw UnfitShard.steps }
    for format in formats where format.picture != nil { throw UnfitShard.picture(format.name) }
    try GenerateJob(
      plan, formats: formats, destination: .standardOutput, files: OutputPlan(files: [])
    ).checkSettings()
    try directory.check()
  }

  var identity: ShardManifest.Identity {
    ShardManifest.Identity(
      generatorVersion: generatorVersion, recipe: ShardManifest.digest(of: plan),
      isStamped: isStamped, isFormulaSafe: isFormulaSafe,
      formats: formats.map { writesItself($0) ? ShardManifest.datasetName : $0.name })
  }

  /// Makes the shard, unless it is finished.
  ///
  /// - Parameters:
  ///   - threads: Number of threads; no byte depends on it.
  ///   - progress: Called before each step with what is being done.
  /// - Returns: What became of it.
  /// - Throws: `UnfitShard` if a shard of another galaxy is there, `IOFailure`.
  /// - Complexity: O(sectors of its regions + regions).
  public func run(threads: Int = 1, progress: (String) -> Void = { _ in }) throws -> Outcome {
    let path = directory[choice.manifestName]
    if !isForced { try rejectOthers() }
    var old = try ShardManifest.read(path, of: choice)
    if !isForced, let old {
      guard old.identity == identity else {
        throw UnfitShard.foreign(directory[choice.manifestName])
      }
      progress("checking")
      if try ShardCheck.damage(of: old, in: directory) == nil { return finished(old) }
    }
    let output = UnfinishedOutput()
    defer { output.keep() }
    try directory.create(for: output)
    try directory.createParent(of: choice.manifestName, for: output)
    removeLeftovers()
    // Another copy of this task may have finished meanwhile. Its manifest stays: the files will have the
    // same bytes, and no process takes away what another one has promised, nor puts one in its place between
    // a look at the old one and its end.
    old =
      try DirectoryTurn.take(in: directory["parts"]) {
        let last = try ShardManifest.read(path, of: choice)
        if last?.identity != identity { try directory.remove(choice.manifestName) }
        return last
      } ?? old
    progress("making \(choice)")
    var manifest = ShardManifest(plan, choice, identity: identity)
    try make(&manifest, threads: threads)
    // The files are on the disk, under their names, before the manifest lists them.
    try OutputFile.synchronizeDirectory(directory["parts"])
    try OutputFile.synchronizeDirectory(directory.path)
    let (_, file) = try HashedFile(isShared: true).stage(
      choice.manifestName, at: path, keepsLock: true
    ) { try manifest.write(to: &$0) }
    try DirectoryTurn.take(in: directory["parts"]) { try file?.place(keepsOld: false) }
    try OutputFile.synchronizeDirectory(directory["parts"])
    if let old { try removeFiles(of: old, besides: manifest) }
    var outcome = finished(manifest)
    outcome.wasFinished = false
    return outcome
  }

  /// The files of its regions in some formats.
  ///
  /// - Complexity: O(regions of the galaxy), since names are unique in the whole of it.
  private func ownFiles(_ formats: [ExportFormat]) -> OutputPlan {
    let isPerRegion = formats.contains { $0.rows == nil }
    let names = isPerRegion ? (0..<plan.regionCount).map { plan.region($0).name } : []
    return OutputPlan(formats: formats, regions: names, only: choice.range(of: plan.regionCount))
  }

  /// Removes temporary files of tries of this shard that were killed.
  private func removeLeftovers() {
    StaleFiles.removeShared(from: directory["parts"]) { [choice] in choice.owns($0) }
    // The try that was killed may have been for other formats.
    let known = FormatCatalog.unique(FormatCatalog.library.outputs + formats)
    let own = ownFiles(known).files.lazy.filter { $0.region != nil }.map(\.name)
    StaleFiles.removeShared(from: directory.path, of: own)
  }

  /// Removes files that this shard had before it was made again for other formats, or of another galaxy.
  private func removeFiles(of old: ShardManifest, besides new: ShardManifest) throws {
    let kept = Set(new.files.map(\.name))
    for file in old.files where !kept.contains(file.name) {
      // Files of regions of another galaxy may be those of another shard of this one by now.
      guard file.table != nil || old.identity.recipe == new.identity.recipe else { continue }
      try directory.remove(file.name)
    }
  }

  /// Rejects a folder with a galaxy in one piece, or with shards of another galaxy or number: of their
  /// files, some would be replaced.
  private func rejectOthers() throws {
    if !directory.existing([Manifest.fileName]).isEmpty {
      throw UnfitShard.occupied(directory[Manifest.fileName])
    }
    // Shards of two galaxies never get into one folder, so that any other one tells.
    guard let other = try ShardCheck.anyShard(in: directory, besides: choice) else { return }
    let path = directory[other.manifestName]
    guard other.count == choice.count else { throw UnfitShard.foreign(path) }
    if let manifest = try ShardManifest.read(path, of: other), manifest.identity != identity {
      throw UnfitShard.foreign(path)
    }
  }

  private func finished(_ manifest: ShardManifest) -> Outcome {
    Outcome(
      wasFinished: true, regions: manifest.range.count, files: manifest.files.count + 1,
      bytes: manifest.files.reduce(0) { $0 + $1.bytes },
      rows: manifest.summary.rows.reduce(0) { $0 + $1.count },
      warnings: manifest.regions.flatMap {
        $0.warnings + $0.lateWarnings + ($0.summary?.warnings ?? [])
      })
  }

  private func writesItself(_ format: ExportFormat) -> Bool { isDataset && format == .parquet }

  var notations: [PartNotation] {
    let needed = formats.filter { !writesItself($0) }.compactMap(\.rows).compactMap(PartNotation.of)
    return PartNotation.all.filter { own in needed.contains { $0.name == own.name } }
  }

  private func make(_ manifest: inout ShardManifest, threads: Int) throws {
    let scope = GenerateJob.scope(of: formats)
    let stream = RegionStream(plan, scope: scope)
    let collector = ShardCollector(stream)
    let export = RowExport(
      parts: notations, dataset: isDataset,
      options: RowOptions(
        scratch: directory.path, isFormulaSafe: isFormulaSafe, compression: compression))
    var content = OutputContent(stream.outline)
    content.stamp(isStamped)
    let files = RegionFiles(
      ownFiles(formats), of: content.galaxy,
      isFormulaSafe: isFormulaSafe, measures: { stream.summary(of: $0, at: $1) }
    ) { [directory] name, body in
      try HashedFile(isOfMany: true, isShared: true).write(
        name, at: directory[name], body: body)
    }
    var sink = KeepingSink(
      export, nil, keeping: [], threads: threads, regions: manifest.range.count,
      isWanted: { true })
    sink.files = files
    sink.collector = collector
    if formats.contains(where: \.needsRows) {
      try seed(stream, manifest.range, threads, &sink, export)
    } else {
      try stream.make(manifest.range, threads: threads, into: &sink) { collector.add($0, nil) }
    }
    let made = collector.result
    manifest.regions = made.regions
    manifest.summary = made.summary
    manifest.files = made.files.map {
      ShardManifest.File(
        name: $0.entry.name, table: nil, rows: 0, bytes: $0.entry.bytes, sha256: $0.entry.sha256)
    }
    try writeTables(of: export, stream.outline, into: &manifest)
    manifest.keepFittingSizes()
  }

  private func writeTables(
    of export: RowExport, _ galaxy: Galaxy, into manifest: inout ShardManifest
  ) throws {
    for table in GalaxySchema.tables.map(\.name) {
      let count = export.count(of: table)
      guard count > 0 else { continue }
      manifest.summary.rows.append((table, count))
      func write(_ ending: String, _ body: (inout ByteWriter) throws -> Void) throws {
        let name = choice.partName(table, ending)
        let file = try HashedFile(isOfMany: true, isShared: true).write(
          name, at: directory[name], body: body)
        manifest.files.append(
          ShardManifest.File(
            name: name, table: table, rows: count, bytes: file.entry.bytes,
            sha256: file.entry.sha256))
      }
      let isInParquet = isDataset && ParquetDataset.holds(table)
      var own = notations
      if isDataset, !isInParquet, !own.contains(where: { $0.name == PartNotation.json.name }) {
        own.append(.json)
      }
      for notation in own {
        try write(notation.name) { try export.writePart(of: table, in: notation, to: &$0) }
      }
      guard isInParquet else { continue }
      try write(ShardManifest.datasetEnding) {
        try export.write(.parquet, of: galaxy, table: table, to: &$0)
      }
    }
  }

  private func seed(
    _ stream: RegionStream, _ range: Range<Int>, _ threads: Int, _ sink: inout KeepingSink,
    _ export: RowExport
  ) throws {
    guard !range.isEmpty else { return }
    let seeder = GalaxySeeder(
      settings: SeedingSettings(plan.settings, seed: plan.seed), threads: threads)
    let seeding = try ShardSeeding(
      seeder, stream.source, of: stream.outline, facts: stream.facts, threads: threads)
    var before = export.sizes(of: [ShardCollector.priceTable])
    let collector = sink.collector
    try seeding.seed(range, of: stream.outline, into: &sink) { summary in
      let after = export.sizes(of: [ShardCollector.priceTable])
      let own = after.map { size in
        let old = before.first { $0.notation == size.notation }
        var size = size
        size.rows -= old?.rows ?? 0
        size.bytes -= old?.bytes ?? 0
        return size
      }
      before = after
      collector?.add(summary.index, summary, own.filter { $0.rows > 0 })
    }
  }
}

/// A galaxy, a format or a folder that no shard can be made for.
public enum UnfitShard: Error, Equatable, CustomStringConvertible {
  /// The recipe has steps.
  case steps
  /// The format is drawn of the whole galaxy.
  case picture(String)
  /// The folder has the shard of another galaxy; the path of its manifest.
  case foreign(String)
  /// The folder has a galaxy in one piece; the path of its manifest.
  case occupied(String)

  /// One line, safe to show on a terminal.
  public var description: String {
    switch self {
    case .steps:
      "the recipe has steps, which need the whole galaxy: --shard takes seed and settings alone"
    case .picture(let name):
      "\(name) is drawn of the whole galaxy: merge the shards to galaxy.json and use "
        + "'warpwright render'"
    case .foreign(let path):
      "\(path.terminalSafe) is of another galaxy, version, list of formats or number of shards; --force "
        + "writes all the same, -o elsewhere"
    case .occupied(let path):
      "\(path.terminalSafe) is of a galaxy in one piece, whose files would be replaced; --force writes all "
        + "the same, -o elsewhere"
    }
  }
}

extension UnfitShard: ReportableError {
  /// The call is wrong, or the output exists.
  public var exitStatus: ExitStatus {
    switch self {
    case .foreign, .occupied: .cannotCreate
    case .steps, .picture: .usage
    }
  }
}
