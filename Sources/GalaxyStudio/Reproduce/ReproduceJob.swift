import Determinism
import FileIO
public import GalaxyFormats
public import GalaxyGeneration
import GalaxySettings
import GraphFormats
import RowFormats

/// Makes files again from the recipe that they carry, and compares them.
///
/// ```swift
/// let job = ReproduceJob(input, formats: formats)
/// let result = try job.run()
/// ```
public struct ReproduceJob {
  /// What to make again.
  public let input: ReproduceInput
  /// The formats of the program.
  public let formats: FormatCatalog
  /// The directory of the manifest, whose files are compared, too.
  public var surroundings: OutputDirectory?
  /// Where the files that are made are kept; nil if they are not.
  public var keptIn: String?
  /// Whether files that exist there may be replaced.
  public var replacesFiles = false
  /// The files of the manifest to make; nil for all.
  public var only: Set<String>?

  /// A job that makes all files of an input and keeps none.
  ///
  /// - Parameters:
  ///   - input: What to make again.
  ///   - formats: The formats of the program.
  public init(_ input: ReproduceInput, formats: FormatCatalog) {
    self.input = input
    self.formats = formats
  }

  /// Makes the files and compares them.
  ///
  /// - Parameters:
  ///   - threads: Number of threads; no byte depends on it.
  ///   - progress: Called before each step.
  /// - Returns: What differs.
  /// - Throws: `InputError` if the recipe cannot be followed, or what `GenerateJob` throws.
  /// - Complexity: That of generating the galaxy and writing the files.
  public func run(
    threads: Int = 1, progress: (ProgressStep) -> Void = { _ in }
  ) throws -> ReproduceResult {
    var result = ReproduceResult(generator: input.recipe.generatorVersion)
    switch input.kind {
    case .artifact(let format):
      let files = try make([format], nil, isStamped: true, threads, progress)
      result.files = [try nearest(files, to: format)]
    case .recipe:
      let chosen = input.recipe.formats ?? formats.standard
      if keptIn != nil { _ = try make(chosen, nil, isStamped: true, threads, progress) }
    case .manifest(let manifest):
      let planned = try plannedFiles(of: manifest)
      let all = FormatCatalog.unique(planned.compactMap(\.?.format))
      let chosen = planned.compactMap { $0 }.filter { only?.contains($0.name) ?? true }
      let files = try make(
        all, OutputPlan(files: chosen), isStamped: manifest.isStamped, threads, progress)
      for (entry, file) in zip(manifest.files, planned) where only?.contains(entry.name) ?? true {
        result.files.append(try compare(entry, file, with: files))
      }
      if let stages = manifest.stages {
        let job = try job(all, nil, isStamped: true, in: ".")
        result.stage = ReproduceJob.firstDifference(stages, try job.stages(threads: threads))
      }
    }
    return result
  }

  /// Files that were made, and where they are.
  private struct MadeFiles {
    let directory: OutputDirectory
    let entries: [Manifest.File]
    /// Removes them with the last reference.
    let scratch: ScratchDirectory?
  }

  private func make(
    _ formats: [ExportFormat], _ files: OutputPlan?, isStamped: Bool, _ threads: Int,
    _ progress: (ProgressStep) -> Void
  ) throws -> MadeFiles {
    let scratch =
      keptIn == nil ? try ScratchDirectory(in: ScratchFile.standardDirectory) : nil
    let directory = OutputDirectory(keptIn ?? scratch?.path ?? ".")
    let job = try job(formats, files, isStamped: isStamped, in: directory.path)
    try job.check()
    scratch?.expect(job.output.names)
    let outcome = try job.run(threads: threads, progress: progress)
    return MadeFiles(
      directory: directory, entries: outcome.output.files.map(\.entry), scratch: scratch)
  }

  private func job(
    _ formats: [ExportFormat], _ files: OutputPlan?, isStamped: Bool, in directory: String
  ) throws -> GenerateJob {
    var settings = try input.recipe.settings()
    try settings.check()
    try settings.readMask()
    let plan = try input.recipe.changed(
      GalaxyPlan(seed: input.recipe.seed ?? 0, settings: settings))
    let destination = OutputDestination.directory(directory)
    var job = GenerateJob(plan, formats: formats, destination: destination, files: files)
    job.output = OutputJob(
      plan: job.output.plan, destination: destination, replacesFiles: replacesFiles,
      writesManifest: false)
    job.isStamped = isStamped
    if formats.contains(where: { $0.rows?.isDifference ?? false }) {
      job.before = try beforeExtension()
    }
    return job
  }

  /// The plan of the galaxy before its last step, which the difference is about.
  private func beforeExtension() throws -> GalaxyPlan {
    guard case .extend? = input.recipe.steps.last?.change else {
      throw InputError(
        .structure, source: input.source, location: .path(["steps"]),
        message: "the last step is none that adds regions, so that there is no difference to make")
    }
    var session = MapSession(input.recipe)
    session.undo()
    return try session.plan()
  }

  /// The file among those of a format that an artifact is, or resembles most: of several regions each
  /// has one.
  private func nearest(
    _ made: MadeFiles, to format: ExportFormat
  ) throws -> ReproduceResult.File {
    let own = SHA256.digest(input.bytes).hex
    if let equal = made.entries.first(where: { $0.sha256 == own }) {
      return ReproduceResult.File(
        name: input.name, isEqual: true, bytes: (input.bytes.count, equal.bytes),
        difference: nil)
    }
    var best: (bytes: [UInt8], faults: Int)?
    for entry in made.entries {
      let bytes = try InputSource.file(made.directory[entry.name]).readAll()
      let faults =
        abs(bytes.count - input.bytes.count) + zip(bytes, input.bytes).count { $0 != $1 }
      if faults < best?.faults ?? .max { best = (bytes, faults) }
    }
    return ReproduceResult.File(
      name: input.name, isEqual: false, bytes: (input.bytes.count, best?.bytes.count ?? 0),
      difference: best.flatMap {
        FileDifference(input.bytes, $0.bytes, isText: !format.isBinary)
      })
  }

  /// The file of each entry of a manifest; nil for a name that no format makes.
  private func plannedFiles(of manifest: ManifestRecord) throws -> [OutputPlan.File?] {
    let regions = try input.recipe.plan().regions.map(\.name)
    let all = OutputPlan(formats: formats.outputs, regions: regions).files
    let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return manifest.files.map { entry in
      guard let file = byName[entry.name] else { return nil }
      return manifest.holdsDifference && file.format == .sqlData
        ? OutputPlan(formats: [.sqlDifference], regions: regions).files.first : file
    }
  }

  /// Compares a file with the digest of the manifest, and with the file of that name beside it.
  private func compare(
    _ entry: Manifest.File, _ file: OutputPlan.File?, with made: MadeFiles
  ) throws -> ReproduceResult.File {
    let new = made.entries.first { $0.name == entry.name }
    var isEqual = new.map { $0.sha256 == entry.sha256 && $0.bytes == entry.bytes } ?? false
    var size = entry.bytes
    var difference: FileDifference?
    if let file, let surroundings, !surroundings.existing([entry.name]).isEmpty {
      let old = try InputSource.file(surroundings[entry.name]).readAll()
      if SHA256.digest(old).hex != new?.sha256 {
        isEqual = false
        size = old.count
        let bytes = try InputSource.file(made.directory[entry.name]).readAll()
        difference = FileDifference(old, bytes, isText: !file.format.isBinary)
      }
    }
    return ReproduceResult.File(
      name: entry.name, isEqual: isEqual, bytes: (size, new?.bytes ?? 0), difference: difference)
  }

  /// The first of the recorded stages that was not made again.
  private static func firstDifference(
    _ recorded: [Manifest.Stage], _ made: [Manifest.Stage]
  ) -> Manifest.Stage? {
    recorded.first { stage in !made.contains(stage) }
  }
}
