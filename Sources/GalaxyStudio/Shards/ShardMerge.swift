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
public import RowFormats

/// Puts a galaxy together from its shards.
public struct ShardMerge: Sendable {
  /// The folder of the shards.
  public let directory: OutputDirectory
  /// The number of shards.
  public let count: Int
  /// The plan of the galaxy.
  public let plan: GalaxyPlan
  /// Names of the formats that the shards have parts for.
  public let formats: [String]
  /// Whether the shards have written Parquet files, which become a data set as they are.
  public let isDataset: Bool
  /// Password hash of the administrator of a population; without one the account is closed.
  public var administratorHash: String?
  /// What the script of `sql-data` does with rows of catalogs that a database has already.
  public var existing = ExistingRows.keep
  /// How pages of Parquet files are compressed.
  public var compression = ParquetCompression.automatic
  /// The most bytes of a file that maps are read from.
  public var inputLimit = InputSource.defaultLimit
  /// What was written, and what could not be done.
  public struct Outcome: Sendable {
    /// The number of shards.
    public var shards: Int
    /// The files and rows.
    public var output: OutputSummary
    /// Requests that could not be fully satisfied, as one process tells them.
    public var warnings: [GenerationWarning]
    /// Whether Parquet files of the shards were copied, a folder a table.
    public var isDataset = false
  }

  /// Files of the regions of one shard: those of a region are copied one after the other.
  private let files = Guarded<(shard: Int, files: [ShardManifest.File])>((-1, []))
  private let catalog: FormatCatalog
  /// The settings as the first shard has them.
  private let settings: [FieldValue.Member]
  let isStamped: Bool
  let isFormulaSafe: Bool

  /// Prepares the merge of shards that were checked.
  ///
  /// - Parameters:
  ///   - check: The check of the folder.
  ///   - catalog: The formats of the program.
  /// - Throws: `UnfitMerge` for shards that are missing, altered or foreign; `InputError` for settings that
  ///   this version does not know.
  public init(_ check: ShardCheck, catalog: FormatCatalog) throws {
    self.catalog = catalog
    guard check.findings.isEmpty, let identity = check.identity,
      let first = ShardChoice(0, of: check.count),
      let manifest = try ShardManifest.read(check.directory[first.manifestName], of: first)
    else { throw UnfitMerge.incomplete(check.directory.path, check.findings) }
    guard identity.generatorVersion == generatorVersion else {
      throw UnfitMerge.otherVersion(check.directory.path, identity.generatorVersion)
    }
    directory = check.directory
    count = check.count
    isDataset = identity.formats.contains(ShardManifest.datasetName)
    formats = identity.formats.map {
      $0 == ShardManifest.datasetName ? ShardManifest.datasetEnding : $0
    }
    isStamped = identity.isStamped
    isFormulaSafe = identity.isFormulaSafe
    settings = manifest.settings
    plan = try ShardMerge.plan(of: manifest, source: check.directory[first.manifestName])
    guard ShardManifest.digest(of: plan) == identity.recipe else {
      throw UnfitMerge.otherVersion(check.directory.path, identity.generatorVersion)
    }
  }

  private static func plan(of manifest: ShardManifest, source: String) throws -> GalaxyPlan {
    var writer = ByteWriter(memoryCapacity: 8_192)
    var json = CellJSONWriter()
    json.append(
      .object([
        .init("preset", .text(manifest.preset)), .init("seed", .int(manifest.seed)),
        .init("settings", .object(manifest.settings)),
      ]), to: &writer)
    let recipe = try RecipeReader.read(writer.takeBytes(), source: source)
    var settings = GenerationSettings(preset: recipe.preset ?? .terranSpace)
    try recipe.apply(to: &settings)
    try settings.check()
    try settings.readMask()
    return GalaxyPlan(seed: recipe.seed ?? 0, settings: settings)
  }

  /// Rejects formats that the shards have no parts for.
  ///
  /// - Parameter wanted: The formats.
  /// - Throws: `UnfitMerge`.
  public func check(_ wanted: [ExportFormat]) throws(UnfitMerge) {
    let notations = made.filter { !isInParts($0) }.compactMap(\.rows).compactMap {
      PartNotation.of($0)?.name
    }
    for format in wanted where !isInParts(format) {
      let isThere =
        if let rows = format.rows {
          PartNotation.of(rows).map { notations.contains($0.name) } ?? false
        } else {
          format.picture == nil && formats.contains(format.name)
        }
      guard isThere else { throw .noParts(format.name, formats, isDataset: isDataset) }
    }
  }

  /// Whether the files of a format are parts of a data set.
  func isInParts(_ format: ExportFormat) -> Bool { isDataset && format == .parquet }

  /// The formats that the shards have parts for.
  private var made: [ExportFormat] { formats.compactMap { catalog.output($0) } }

  /// The galaxy, whose rows and files come from the shards.
  ///
  /// - Parameters:
  ///   - stream: Its regions.
  ///   - threads: Number of threads; no byte depends on it.
  /// - Returns: What is to be written.
  private func content(_ stream: RegionStream, threads: Int) -> OutputContent {
    var content = OutputContent(
      stream.outline, rows: .merging(self, stream, threads: threads))
    content.isFormulaSafe = isFormulaSafe
    content.existing = existing
    content.compression = compression
    content.stamp(isStamped)
    return content
  }

  private var scope: GenerationScope { GenerateJob.scope(of: made) }

  /// Writes files of the galaxy.
  ///
  /// Parts are digested while they are copied; where one is not what its manifest says, nothing is
  /// written.
  ///
  /// - Parameters:
  ///   - wanted: The formats.
  ///   - destination: Where the files go.
  ///   - replacesFiles: Whether existing files of a directory may be replaced.
  ///   - threads: Number of threads; no byte depends on it.
  ///   - progress: Called before each step.
  /// - Returns: What was written.
  /// - Throws: `IOFailure`, `UnfitMerge`, `OutputConflict`.
  /// - Complexity: O(bytes); space does not depend on the number of regions, but for some bytes each.
  public func write(
    _ wanted: [ExportFormat], to destination: OutputDestination, replacesFiles: Bool = false,
    threads: Int = 1, progress: (ProgressStep) -> Void = { _ in }
  ) throws -> Outcome {
    try check(wanted)
    var job = OutputJob(
      plan: try files(OutputPlan(formats: wanted, regions: plan.regions.map(\.name))),
      destination: destination, replacesFiles: replacesFiles, writesManifest: true)
    job.inputLimit = inputLimit
    try OversizedOutput.check(job, sectors: plan.sectorCount)
    try job.check()
    progress(ProgressStep("checking", share: 0))
    let reading = MergedReading(wanted, job, of: self)
    if let damage = try damage(threads: threads, of: { !reading.digests($0) }) { throw damage }
    let stream = RegionStream(plan, scope: scope)
    do {
      let output = try job.write(content(stream, threads: threads), progress: progress)
      return Outcome(
        shards: count, output: output, warnings: stream.mapWarnings + output.warnings,
        isDataset: wanted.contains(where: isInParts))
    } catch let altered as AlteredPart {
      // All others that are altered are named, too.
      throw try damage(threads: threads) { _ in true }
        ?? UnfitMerge.incomplete(
          directory.path,
          [ShardCheck.Finding(shard: nil, reason: "\(altered.name) changed while it was read")])
    } catch {
      // Altered bytes may be no JSON before their digest is known.
      let isOfFiles = error is IOFailure || error is OutputConflict || error is OversizedOutput
      if !isOfFiles, let damage = try damage(threads: threads, of: { _ in true }) { throw damage }
      throw error
    }
  }

  /// Digests files of all shards.
  ///
  /// - Returns: What is wrong with them; nil if nothing is.
  private func damage(
    threads: Int, of isWanted: @escaping @Sendable (ShardManifest.File) -> Bool
  ) throws -> UnfitMerge? {
    var isRight = true
    try OrderedWork.run(count: count, threads: threads) { [directory, count] index in
      guard let choice = ShardChoice(index, of: count),
        let manifest = try ShardManifest.read(directory[choice.manifestName], of: choice)
      else { return false }
      return try ShardCheck.damage(of: manifest, in: directory, digesting: isWanted) == nil
    } deliver: { _, isOwnRight in
      isRight = isRight && isOwnRight
    }
    guard !isRight else { return nil }
    let check = try ShardCheck(directory.path, threads: threads)
    return .incomplete(directory.path, check.findings)
  }

  /// A watch that digests a part while it is read.
  func watch(_ file: ShardManifest.File) -> PartWatch.Start {
    {
      let digest = RunningDigest()
      return PartWatch {
        digest.hash.update($0)
      } end: {
        guard digest.hash.finalize().hex == file.sha256 else { throw AlteredPart(name: file.name) }
      }
    }
  }

  /// Appends a file that belongs to one region.
  func copy(_ name: String, of region: Int, to out: inout ByteWriter) throws {
    guard let choice = ShardChoice(owning: region, of: plan.regionCount, count: count) else {
      throw AlteredPart(name: name)
    }
    try copy(name, of: choice, to: &out)
  }

  /// Appends a file of a shard.
  func copy(_ name: String, of choice: ShardChoice, to out: inout ByteWriter) throws {
    let known = try files.withLock { files in
      if files.shard != choice.index {
        let manifest = try ShardManifest.read(directory[choice.manifestName], of: choice)
        files = (choice.index, manifest?.files.filter { $0.table == nil || $0.isOfDataset } ?? [])
      }
      return files.files.first { $0.name == name }
    }
    guard let known else { throw AlteredPart(name: name) }
    var hash = SHA256()
    let file = try PartFile(directory[name])
    try file.forEachBlock { block in
      hash.update(block)
      out.append(run: block)
      try out.throwIfFailed()
    }
    guard hash.finalize().hex == known.sha256 else { throw AlteredPart(name: name) }
  }

  /// Shows the manifests in the order of the shards, one in memory at a time.
  func forEachManifest(_ body: (ShardManifest) throws -> Void) throws {
    for index in 0..<count {
      guard let choice = ShardChoice(index, of: count) else { continue }
      let path = directory[choice.manifestName]
      guard let manifest = try ShardManifest.read(path, of: choice),
        manifest.range == choice.range(of: plan.regionCount),
        (manifest.seed, manifest.preset) == (plan.seed.value, plan.settings.preset.rawValue),
        manifest.settings == settings
      else {
        throw UnfitMerge.incomplete(
          directory.path, [ShardCheck.Finding(shard: index, reason: "its manifest is damaged")])
      }
      try body(manifest)
    }
  }
}

/// A file of a shard that is not what its manifest says.
struct AlteredPart: Error {
  let name: String
}

/// Shards that make no galaxy.
public enum UnfitMerge: Error, Equatable, CustomStringConvertible {
  /// Shards are missing, altered or foreign.
  case incomplete(String, [ShardCheck.Finding])
  /// Another version of the program made them.
  case otherVersion(String, String)
  /// There are no parts for a format.
  case noParts(String, [String], isDataset: Bool)

  /// A line for each shard, safe to show on a terminal.
  public var description: String {
    switch self {
    case .incomplete(let path, let findings):
      guard !findings.isEmpty else { return "\(path.terminalSafe): there are no shards" }
      let bad = findings.compactMap(\.shard)
      let lines = findings.prefix(20).map { finding in
        (finding.shard.map { "shard \($0): " } ?? "") + finding.reason.terminalSafe
      }
      let more = findings.count > 20 ? ["and \(findings.count - 20) more"] : []
      let again =
        bad.isEmpty ? "" : "; make again: \(bad.map(String.init).joined(separator: ","))"
      return "\(path.terminalSafe): " + (lines + more).joined(separator: "; ") + again
    case .otherVersion(let path, let version):
      let other = String(version.prefix(40)).terminalSafe
      return "\(path.terminalSafe): the shards were made by version \(other), and this is "
        + generatorVersion
    case .noParts(let name, let formats, let isDataset):
      // Shards of a data set keep their Parquet files only if they are asked for again.
      let again = isDataset ? "\(name),parquet --dataset" : name
      return "the shards have no parts for \(name): they were made for "
        + "\(formats.joined(separator: ",").terminalSafe); make them again with -T \(again) --force"
    }
  }
}

extension UnfitMerge: ReportableError {
  /// The input is not what it should be.
  public var exitStatus: ExitStatus { .badInput }
}
