import FileIO
import GalaxyFormats
public import GalaxyGeneration
import GalaxyModel
public import RowFormats
import Synchronization

/// Writes a galaxy as the files of a plan to a destination.
public struct OutputJob: Sendable {
  /// The files.
  public let plan: OutputPlan
  /// Where the files go.
  public let destination: OutputDestination
  /// Whether existing files of a directory may be replaced.
  public let replacesFiles: Bool
  /// Whether a directory also gets a manifest.
  public let writesManifest: Bool
  /// Whether files that have the same bytes already are left as they are, with their times.
  public var keepsUnchanged = false
  /// What each stage of generation made, for the manifest; nil if that was not recorded.
  public var stages: [Manifest.Stage]?

  /// Creates a job.
  ///
  /// - Parameters:
  ///   - plan: The files.
  ///   - destination: Where the files go.
  ///   - replacesFiles: Whether existing files of a directory may be replaced.
  ///   - writesManifest: Whether a directory also gets a manifest.
  public init(
    plan: OutputPlan, destination: OutputDestination, replacesFiles: Bool = false,
    writesManifest: Bool
  ) {
    self.plan = plan
    self.destination = destination
    self.replacesFiles = replacesFiles
    self.writesManifest = writesManifest
  }

  /// The names of all files, with that of the manifest.
  public var names: [String] {
    guard case .directory = destination, writesManifest else { return plan.files.map(\.name) }
    return plan.files.map(\.name) + [Manifest.fileName]
  }

  /// Returns the path of a file.
  ///
  /// - Parameter name: The name of the file in the plan, or in what was written.
  /// - Returns: The path; `-` for the standard output.
  public func path(_ name: String) -> String {
    switch destination {
    case .standardOutput: "-"
    case .file(let path): path
    case .directory(let path): OutputDirectory(path)[name]
    }
  }

  /// The names of all files, each with its path.
  public var paths: [(name: String, path: String)] { names.map { ($0, path($0)) } }

  /// Checks, without changing anything, that the files can be created.
  ///
  /// - Throws: `OutputConflict` for files that may not be replaced, `IOFailure` for a directory that
  ///   is not writable.
  public func check() throws {
    switch destination {
    case .standardOutput: break
    case .file(let path):
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      try OutputDirectory(parent).checkExisting()
    case .directory(let path):
      let directory = OutputDirectory(path)
      try directory.check()
      guard !replacesFiles else { return }
      let existing = directory.existing(names)
      guard existing.isEmpty else { throw OutputConflict(directory: path, existing: existing) }
    }
  }

  /// Writes all files.
  ///
  /// The manifest is written last, and an old one is removed before the first file is replaced, so
  /// that a manifest always describes the files of its directory.
  ///
  /// - Parameters:
  ///   - content: What to write.
  ///   - progress: Called before each step; shares are those of the work of this job.
  /// - Returns: What was written.
  /// - Throws: `IOFailure`, or what drawing throws. Every file is then complete or missing.
  public func write(
    _ content: OutputContent, progress: (ProgressStep) -> Void = { _ in }
  ) throws -> OutputSummary {
    var summary = OutputSummary()
    var content = content
    let formats = plan.files.map(\.format)
    func prepare(_ scratch: String, files: RegionFiles? = nil) throws {
      try content.prepare(formats, scratch: scratch, files: files) {
        progress(ProgressStep($0, share: 0))
      }
    }
    switch destination {
    case .standardOutput:
      guard let file = plan.files.first else { return summary }
      try prepare(destination.scratchDirectory, files: noRegionFiles(of: content))
      var writer = StandardStreams.outputWriter()
      summary.drawingNotes += try content.write(file, to: &writer)
      try writer.finish()
      let entry = Manifest.File(name: file.name, bytes: writer.byteCount, sha256: "")
      summary.add(HashedFile.Result(entry: entry, isUnchanged: false))
    case .file(let path):
      guard let file = plan.files.first else { return summary }
      try prepare(destination.scratchDirectory, files: noRegionFiles(of: content))
      progress(step(0, file, of: content))
      let writer = HashedFile(
        keepsUnchanged: keepsUnchanged, synchronizesDirectory: true,
        isParallel: content.threads > 1)
      let result = try writer.write(path, at: path) {
        summary.drawingNotes += try content.write(file, to: &$0)
      }
      summary.add(result)
    case .directory(let path):
      let directory = OutputDirectory(path)
      let output = UnfinishedOutput()
      defer { output.keep() }
      let created = try directory.create(for: output)
      do {
        let files = content.isStreamed ? regionFiles(of: content, directory, output) : nil
        try prepare(path, files: files)
        try write(content, into: directory, output, &summary, progress)
      } catch {
        OutputDirectory.removeEmpty(created)
        throw error
      }
    }
    if let report = content.report { summary.add(report) }
    summary.difference = content.difference
    summary.regionFiles = content.regionFiles?.sums
    return summary
  }

  /// Counts regions that are made one at a time, where no file belongs to one of them.
  private func noRegionFiles(of content: OutputContent) -> RegionFiles? {
    guard content.isStreamed else { return nil }
    return RegionFiles(OutputPlan(files: []), of: content.galaxy, isFormulaSafe: false) { name, _ in
      throw IOFailure(path: name, operation: .create, code: 22)
    }
  }

  /// Writes the files of regions that are made one at a time, on any thread.
  private func regionFiles(
    of content: OutputContent, _ directory: OutputDirectory, _ output: UnfinishedOutput
  ) -> RegionFiles {
    let writer = HashedFile(
      keepsUnchanged: keepsUnchanged,
      willReplace: { if writesManifest { try directory.remove(Manifest.fileName) } })
    let shared = SharedOutput(output: output, writer: writer)
    return RegionFiles(plan, of: content.galaxy, isFormulaSafe: content.isFormulaSafe) {
      name, body in
      try shared.prepare(name, in: directory)
      return try shared.writer.write(name, at: directory[name], body: body)
    }
  }

  /// What threads share that write files.
  private final class SharedOutput: @unchecked Sendable {
    private let output: UnfinishedOutput
    private let door = Mutex<Void>(())
    let writer: HashedFile

    init(output: UnfinishedOutput, writer: HashedFile) {
      self.output = output
      self.writer = writer
    }

    func prepare(_ name: String, in directory: OutputDirectory) throws {
      try door.withLock { _ in
        try directory.createParent(of: name, for: output)
        if directory.existing([name]).isEmpty { output.add(directory[name]) }
      }
    }
  }

  private func write(
    _ content: OutputContent, into directory: OutputDirectory, _ output: UnfinishedOutput,
    _ summary: inout OutputSummary, _ progress: (ProgressStep) -> Void
  ) throws {
    let writer = HashedFile(
      keepsUnchanged: keepsUnchanged, isParallel: content.threads > 1,
      willReplace: { if writesManifest { try directory.remove(Manifest.fileName) } })
    func write(_ name: String, body: (inout ByteWriter) throws -> Void) throws -> Manifest.File {
      try directory.createParent(of: name, for: output)
      if directory.existing([name]).isEmpty { output.add(directory[name]) }
      let result = try writer.write(name, at: directory[name], body: body)
      summary.add(result)
      return result.entry
    }
    if writesManifest, replacesFiles { summary.notes += leftovers(in: directory) }
    var entries: [Manifest.File] = []
    var notes: [String] = []
    let written = content.regionFiles?.sums.files ?? []
    for (index, file) in plan.filesByRegion.enumerated() {
      if file.region != nil, content.isStreamed { continue }
      progress(step(index, file, of: content))
      entries.append(try write(file.name) { notes += try content.write(file, to: &$0) })
    }
    for result in written {
      summary.add(result)
      entries.append(result.entry)
    }
    summary.drawingNotes += notes
    if writesManifest {
      // The files are on the disk, under their names, before the manifest lists them.
      try OutputFile.synchronizeDirectory(directory.path)
      var manifest = Manifest(content.galaxy, files: entries)
      manifest.stages = stages
      manifest.holdsDifference = plan.files.contains { $0.format.rows?.isDifference ?? false }
      _ = try write(Manifest.fileName) { try manifest.write(to: &$0) }
    }
    try OutputFile.synchronizeDirectory(directory.path)
  }

  /// What an earlier run has left in a directory, in a sentence.
  private func leftovers(in directory: OutputDirectory) -> [String] {
    let left = EarlierRun.leftovers(in: directory, besides: plan.files.map(\.name))
    guard let first = left.first else { return [] }
    let more = left.count > 1 ? " and \(left.count - 1) more are" : " is"
    return ["\(directory[first])\(more) left from an earlier run"]
  }

  /// The step of writing a file.
  private func step(_ index: Int, _ file: OutputPlan.File, of content: OutputContent)
    -> ProgressStep
  {
    let regions = content.galaxy.regions
    let seeds = if case .stored = content.rows { false } else { content.rows != nil }
    let cost = OutputCost(
      plan.filesByRegion, sectors: regions.map(\.sectorCount), seeds: seeds && content.report != nil
    )
    let region = file.region.flatMap { index in
      regions.indices.contains(index)
        ? ProgressStep.Region(
          number: index + 1, count: regions.count, name: regions[index].displayName) : nil
    }
    return ProgressStep(
      "writing \(region == nil ? file.name : file.format.name)", region: region,
      share: cost.share(before: index))
  }
}
