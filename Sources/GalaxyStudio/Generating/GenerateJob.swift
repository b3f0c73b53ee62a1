public import Determinism
public import FileIO
public import GalaxyFormats
public import GalaxyGeneration
public import GalaxyModel
public import GalaxySeeding
public import GalaxySettings
import GraphFormats
public import GraphKit
public import Parquet
public import RowFormats

/// Generates a galaxy and writes it: what `warpwright generate` does.
///
/// ```swift
/// let plan = GalaxyPlan(seed: 2102, settings: GenerationSettings(preset: .terranSpace))
/// let job = GenerateJob(plan, formats: [.json], destination: .directory("Output/mine"))
/// try job.check()
/// let outcome = try job.run()
/// ```
public struct GenerateJob: Sendable {
  /// The galaxy to generate.
  public let plan: GalaxyPlan
  /// The formats to write, each once.
  public let formats: [ExportFormat]
  /// The files and their destination.
  public var output: OutputJob
  /// Password hash of the administrator of a population; without one the account is closed.
  ///
  /// It is no setting: it is written to the rows and nowhere else.
  public var administratorHash: String?
  /// The betweenness of earlier maps, which those with the same warps share; no byte depends on it.
  public var betweenness: BetweennessMemory?
  /// Whether texts in CSV that begin like a formula of a spreadsheet are neutralized.
  public var isFormulaSafe = false
  /// How pages of Parquet files are compressed.
  public var compression = ParquetCompression.automatic
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing = ExistingRows.keep

  /// The plan of an earlier state of the galaxy, to tell what differs.
  public var before: GalaxyPlan?

  /// Whether files carry the recipe of the galaxy; else they hide it.
  public var isStamped = true
  /// Whether the manifest records what each stage made.
  public var recordsStages = false

  /// The settings of the galaxy.
  public var settings: GenerationSettings { plan.settings }
  /// The digest of the settings, and of what is done to the map after them.
  public var settingsDigest: String { settings.digest(with: plan.changes) }
  /// The seed of the galaxy.
  public var seed: Seed { plan.seed }

  /// Creates a job, which plans the names of its files and does nothing else yet.
  ///
  /// - Parameters:
  ///   - plan: The galaxy to generate.
  ///   - formats: The formats to write; repetitions are ignored.
  ///   - destination: Where the files go.
  ///   - files: The files, if they are not all those that the formats make.
  ///   - replacesFiles: Whether existing files of a directory may be replaced.
  /// - Complexity: O(formats · regions).
  public init(
    _ plan: GalaxyPlan, formats: [ExportFormat], destination: OutputDestination,
    files: OutputPlan? = nil, replacesFiles: Bool = false
  ) {
    self.plan = plan
    self.formats = FormatCatalog.unique(formats)
    output = OutputJob(
      plan: files ?? OutputPlan(formats: self.formats, regions: plan.regions.map(\.name)),
      destination: destination, replacesFiles: replacesFiles, writesManifest: true)
  }

  /// The part of the galaxy that the formats need, which is generated unless maps show more.
  public var scope: GenerationScope { before == nil ? GenerateJob.scope(of: formats) : .rows }

  /// Returns the smallest scope from which formats can be written.
  ///
  /// - Parameter formats: The formats.
  /// - Returns: The scope.
  public static func scope(of formats: [ExportFormat]) -> GenerationScope {
    if formats.contains(where: \.needsRows) { return .rows }
    return formats.allSatisfy(\.needsOnlyWarps) ? .warps : .map
  }

  /// Rejects, before any work, a job that cannot succeed.
  ///
  /// - Throws: As `OutputJob.check`, `UnfitSize`, `SettingFailure` for settings that conflict, and
  ///   what the check of a picture throws.
  public func check() throws {
    try settings.check()
    let regions = plan.regions
    for file in output.plan.files {
      try file.format.picture?.check(
        file.region.map { regions[$0].sectorCount } ?? plan.sectorCount)
    }
    try checkSizes(regions)
    try OversizedOutput.check(output, sectors: plan.sectorCount)
    try output.check()
  }

  /// Rejects settings that conflict with each other or with a format.
  func checkSettings() throws {
    try settings.check()
    try checkSizes(plan.regions)
  }

  private func checkSizes(_ regions: [RegionOutline]) throws {
    try UnfitSize.check(
      formats,
      regions: regions.lazy.map {
        ($0.name, settings.preset == .sandbox ? .playerOwned : .terranSpace, $0.sectorCount)
      })
  }

  /// Generates the galaxy and writes it.
  ///
  /// - Parameters:
  ///   - map: The galaxy as `GalaxyGenerator.generateMap` makes it for ``contentScope``, if it is there
  ///     already.
  ///   - seeding: What is seeded onto that map, if that is known already.
  ///   - threads: Number of threads; no byte of the output depends on it.
  ///   - progress: Called before each step, with the share of all work that is done.
  /// - Returns: What was generated and written.
  /// - Throws: `IOFailure`, `StepFailure` if a step cannot be done, or what drawing throws.
  /// - Complexity: O(sectors) time and space for most formats; the galaxy is in memory once.
  public func run(
    _ map: Galaxy? = nil, seeding: SeedingSettings? = nil, threads: Int = 1,
    progress: (ProgressStep) -> Void = { _ in }
  ) throws -> GenerateOutcome {
    // Regions that are made one at a time are counted where they are written.
    let generation = isStreamed ? 0 : generationShare
    func report(_ step: ProgressStep, from start: Double, length: Double) {
      var step = step
      step.share = step.share.map { start + length * $0 }
      progress(step)
    }
    let content = try content(threads: threads, map, seeding) {
      report($0, from: 0, length: generation)
    }
    var outcome = GenerateOutcome(content.galaxy)
    var output = output
    if recordsStages { output.stages = try stages(threads: threads) }
    outcome.output = try output.write(content) {
      report($0, from: generation, length: 1 - generation)
    }
    if case .streaming(_, let stream, _) = content.rows, let sums = outcome.output.regionFiles {
      outcome.count(stream, sums)
      outcome.output.notes += lostSectors(sums)
    } else {
      outcome.output.notes += lostSectors(of: content.galaxy)
    }
    return outcome
  }

  /// Whether regions are made one at a time: every file is about rows, or about one region.
  private var isStreamed: Bool {
    guard RegionStream.fits(plan), before == nil, !recordsStages else { return false }
    if case .directory = output.destination { return formats.allSatisfy { $0.picture == nil } }
    return formats.allSatisfy { $0.rows != nil }
  }

  private func lostSectors(_ sums: RegionFiles.State) -> [String] {
    guard sums.lost.count == formats.count, sums.lost.allSatisfy({ !$0.isEmpty }) else { return [] }
    return zip(formats, sums.lost).flatMap { format, regions in
      regions.map { lostSectors(format, count: $0.count, region: $0.region) }
    }
  }

  private func lostSectors(_ format: ExportFormat, count: Int, region: String) -> String {
    "\(format.name) leaves out \(count) \(count == 1 ? "sector" : "sectors") without warps "
      + "of \(region); edges and graphml have them"
  }

  /// Notes about sectors that are in none of the files, as no warp joins them; a format that
  /// carries them makes up for the others.
  private func lostSectors(of galaxy: Galaxy) -> [String] {
    guard
      formats.allSatisfy({ format in galaxy.regions.contains { format.lostSectors(of: $0) > 0 } })
    else { return [] }
    return formats.flatMap { format in
      galaxy.regions.compactMap { region in
        let count = format.lostSectors(of: region)
        guard count > 0 else { return nil }
        return lostSectors(format, count: count, region: region.displayName)
      }
    }
  }

  /// The share of all work that is generating, about.
  private var generationShare: Double {
    let cost = OutputCost(
      output.plan.files, sectors: plan.regions.map(\.sectorCount), seeds: scope >= .rows)
    let generating = OutputCost.generation * Double(plan.sectorCount)
    return generating / max(1, generating + cost.total)
  }

  /// Generates the galaxy and writes its `galaxy.json` into memory.
  ///
  /// - Parameter threads: Number of threads; no byte depends on it.
  /// - Returns: The file.
  /// - Throws: What writing throws.
  public func document(threads: Int = 1) throws -> [UInt8] {
    var content = try content(threads: threads) { _ in }
    try content.prepare([.json], scratch: ScratchFile.standardDirectory) { _ in }
    var writer = ByteWriter(memoryCapacity: 1 << 20)
    let file = OutputPlan.File(name: "galaxy.json", format: .json, region: nil)
    _ = try content.write(file, to: &writer)
    try writer.throwIfFailed()
    return writer.takeBytes()
  }

  /// Writes one file of the job.
  ///
  /// - Parameters:
  ///   - place: The place of the file in the plan of the output.
  ///   - map: The galaxy as `GalaxyGenerator.generateMap` makes it for ``contentScope``.
  ///   - threads: Number of threads; no byte depends on it.
  ///   - isWanted: Asked now and then.
  ///   - out: Where it goes.
  /// - Throws: What writing throws, `UnwantedOutput` if it is not wanted any more.
  public func write(
    file place: Int = 0, of map: Galaxy, threads: Int = 1,
    isWanted: @Sendable @escaping () -> Bool = { true }, to out: inout ByteWriter
  ) throws {
    var content = try content(threads: threads, map) { _ in }
    try content.prepare(
      formats, scratch: ScratchFile.standardDirectory, isWanted: isWanted
    ) { _ in }
    guard isWanted() else { throw UnwantedOutput() }
    _ = try content.write(output.plan.files[place], to: &out)
    try out.throwIfFailed()
  }

  /// The galaxy, with where its rows come from.
  private func content(
    threads: Int, _ map: Galaxy? = nil, _ seeding: SeedingSettings? = nil,
    progress: (ProgressStep) -> Void
  ) throws -> OutputContent {
    if map == nil, isStreamed {
      let stream = RegionStream(plan, scope: contentScope)
      var seeding = SeedingSettings(plan.settings, seed: plan.seed)
      seeding.administratorHash = administratorHash
      var content = OutputContent(
        stream.outline, rows: .streaming(seeding, stream, threads: threads))
      content.isFormulaSafe = isFormulaSafe
      content.compression = compression
      content.existing = existing
      content.stamp(isStamped)
      return content
    }
    let galaxy =
      map
      ?? GalaxyGenerator(plan: plan, scope: contentScope)
      .generateMap(threads: threads, progress: progress)
    try StepFailure.check(galaxy.stepFaults)
    var content = OutputContent(galaxy, rows: try rows(of: galaxy, plan, seeding, threads: threads))
    if let before {
      let earlier = GalaxyGenerator(plan: before, scope: contentScope).generateMap()
      try StepFailure.check(earlier.stepFaults)
      content.before = (earlier, try rows(of: earlier, before, threads: threads))
    }
    content.isFormulaSafe = isFormulaSafe
    content.existing = existing
    content.compression = compression
    content.stamp(isStamped)
    return content
  }

  /// Where the rows of a map come from.
  private func rows(
    of galaxy: Galaxy, _ plan: GalaxyPlan, _ known: SeedingSettings? = nil, threads: Int
  ) throws(StepFailure) -> RowSource {
    // What steps keep of stations and planets is found by the identifiers of rows.
    var seeding =
      contentScope >= .rows
      ? known ?? plan.seeding(of: galaxy, threads: threads, betweenness: betweenness)
      : SeedingSettings(plan.settings, seed: plan.seed)
    try StepFailure.check(seeding.faults)
    seeding.administratorHash = administratorHash
    seeding.betweenness = betweenness ?? known?.betweenness
    return .seeding(seeding, threads: threads)
  }

  /// Compares the galaxy with its earlier state, and writes nothing.
  ///
  /// - Parameters:
  ///   - map: The galaxy as `GalaxyGenerator.generateMap` makes it for ``contentScope``.
  ///   - threads: Number of threads; the result does not depend on it.
  ///   - progress: Called before each step with what is being done.
  /// - Returns: What differs; nil without an earlier state.
  /// - Throws: As ``run(_:threads:progress:)``.
  func difference(
    _ map: Galaxy, threads: Int, progress: (String) -> Void
  ) throws -> [RowDifference.Table]? {
    var content = try content(threads: threads, map) { _ in }
    try content.prepare([], scratch: ScratchFile.standardDirectory, progress: progress)
    return content.difference
  }

  /// Makes the galaxy once more and records what each stage made.
  ///
  /// - Parameter threads: Number of threads; no digest depends on it.
  /// - Returns: The stages that the formats need, in the order of running.
  /// - Throws: What seeding throws.
  /// - Complexity: That of generating the galaxy.
  func stages(threads: Int = 1) throws -> [Manifest.Stage] {
    try StageRecord(plan, scope: contentScope, threads: threads).stages
  }

  /// What is made of the galaxy for the formats.
  public var contentScope: GenerationScope {
    OutputContent.drawnTables(formats).isEmpty ? scope : .rows
  }
}
