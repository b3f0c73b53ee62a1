import FileIO
import GalaxyFormats
public import GalaxyGeneration
import GalaxyModel
public import RowFormats
import Platform

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
  /// The most bytes of a file that maps are read from.
  public var inputLimit = InputSource.defaultLimit
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
  ///   is not writable, `BusyDirectory` for one into which another process is writing,
  ///   `UnsettledDatabase` for a database that a program is changing, `ForeignPart` for a folder with files
  ///   of another data set.
  public func check() throws {
    try checkDatabases()
    switch destination {
    case .standardOutput: break
    case .file(let path):
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
      try OutputDirectory(parent).checkExisting()
    case .directory(let path):
      let directory = OutputDirectory(path)
      try directory.check()
      try checkConflicts(in: directory)
      try ForeignPart.check(plan.files, in: directory)
      if DirectoryLock.isHeld(path) { throw BusyDirectory(path: path) }
    }
  }

  /// Rejects to replace a database that a program is changing, or was changing when it was ended.
  private func checkDatabases() throws(UnsettledDatabase) {
    guard destination != .standardOutput else { return }
    for file in plan.files where file.format.rows?.isDatabase == true {
      try UnsettledDatabase.check(path(file.name))
    }
  }

  private func checkConflicts(in directory: OutputDirectory) throws(OutputConflict) {
    guard !replacesFiles else { return }
    let existing = directory.existing(names)
    guard existing.isEmpty else {
      throw OutputConflict(directory: directory.path, existing: existing)
    }
  }

  /// Writes all files.
  ///
  /// Those of a directory get there together or not at all, the manifest last, and one process at a time
  /// writes there.
  ///
  /// - Parameters:
  ///   - content: What to write.
  ///   - progress: Called before each step; shares are those of the work of this job.
  /// - Returns: What was written.
  /// - Throws: `IOFailure`, or what drawing throws; all files are then as they were before.
  ///   `BusyDirectory` if another process is writing into the directory, `OutputConflict` if it has made
  ///   files that may not be replaced.
  public func write(
    _ content: OutputContent, progress: (ProgressStep) -> Void = { _ in }
  ) throws -> OutputSummary {
    var summary = OutputSummary()
    var content = content
    let formats = plan.files.map(\.format)
    func prepare(_ scratch: String, files: RegionFiles? = nil) throws {
      try content.prepare(
        formats, scratch: scratch, files: files,
        delivered: { region in
          let share = OutputJob.streamedShare * Double(region.number) / Double(region.count)
          progress(ProgressStep("made", region: region, share: share))
        },
        progress: { progress(ProgressStep($0, share: 0)) })
    }
    switch destination {
    case .standardOutput:
      guard let file = plan.files.first else { return summary }
      try prepare(destination.scratchDirectory, files: noRegionFiles(of: content))
      var writer = StandardStreams.outputWriter()
      writer.limit = limit(of: file)
      try OversizedOutput.check(file.name, &writer) {
        summary.drawingNotes += try content.write(file, to: &$0)
        try $0.finish()
      }
      let entry = Manifest.File(name: file.name, bytes: writer.byteCount, sha256: "")
      summary.add(HashedFile.Result(entry: entry, isUnchanged: false))
    case .file(let path):
      guard let file = plan.files.first else { return summary }
      try prepare(destination.scratchDirectory, files: noRegionFiles(of: content))
      progress(step(0, file, of: content))
      let result = try hashedFile(file, threads: content.threads).write(path, at: path) {
        summary.drawingNotes += try content.write(file, to: &$0)
        // A program may have begun meanwhile.
        try checkDatabases()
      }
      summary.add(result)
    case .directory(let path):
      let unit = try DirectoryUnit(OutputDirectory(path))
      // Another process may have been faster.
      try checkConflicts(in: unit.directory)
      try prepare(path, files: content.isStreamed ? regionFiles(of: content, unit) : nil)
      try write(content, into: unit, &summary, progress)
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
  private func regionFiles(of content: OutputContent, _ unit: DirectoryUnit) -> RegionFiles {
    let writer = HashedFile(keepsUnchanged: keepsUnchanged)
    return RegionFiles(plan, of: content.galaxy, isFormulaSafe: content.isFormulaSafe) {
      name, body in
      try unit.stage(name, by: writer, body: body)
    }
  }

  private func write(
    _ content: OutputContent, into unit: DirectoryUnit, _ summary: inout OutputSummary,
    _ progress: (ProgressStep) -> Void
  ) throws {
    func write(
      _ name: String, by writer: HashedFile, body: (inout ByteWriter) throws -> Void
    ) throws -> Manifest.File {
      let result = try unit.stage(name, by: writer, body: body)
      summary.add(result)
      return result.entry
    }
    summary.notes += leftovers(in: unit)
    var entries: [Manifest.File] = []
    var notes: [String] = []
    let written = content.regionFiles?.sums.files ?? []
    for (index, file) in plan.filesByRegion.enumerated() {
      if file.region != nil, content.isStreamed { continue }
      progress(step(index, file, of: content))
      entries.append(
        try write(file.name, by: hashedFile(file, threads: content.threads)) {
          notes += try content.write(file, to: &$0)
        }
      )
    }
    for result in written {
      summary.add(result)
      entries.append(result.entry)
    }
    summary.drawingNotes += notes
    if writesManifest {
      var manifest = Manifest(content.galaxy, files: entries)
      manifest.stages = stages
      manifest.holdsDifference = plan.files.contains { $0.format.rows?.isDifference ?? false }
      _ = try write(Manifest.fileName, by: hashedFile(nil)) { try manifest.write(to: &$0) }
    }
    try checkDatabases()
    try unit.complete()
  }

  private func hashedFile(_ file: OutputPlan.File?, threads: Int = 1) -> HashedFile {
    HashedFile(
      keepsUnchanged: keepsUnchanged, isParallel: threads > 1,
      limit: file.map(limit(of:)) ?? .max)
  }

  /// The most bytes that a file may have, so that it is read back.
  private func limit(of file: OutputPlan.File) -> Int {
    file.format.isReadWhole ? inputLimit : .max
  }

  /// What earlier runs have left in a directory, in a sentence for each kind.
  private func leftovers(in unit: DirectoryUnit) -> [String] {
    let directory = unit.directory
    let names = Set(names)
    let unfinished = directory.existing(unit.unfinishedNames.filter { !names.contains($0) })
    let finished =
      writesManifest && replacesFiles
      ? EarlierRun.leftovers(in: directory, besides: plan.files.map(\.name)) : []
    func sentence(_ left: [String], _ run: String) -> [String] {
      guard let first = left.first else { return [] }
      let more = left.count > 1 ? " and \(left.count - 1) more are" : " is"
      return ["\(directory[first])\(more) left from an \(run)"]
    }
    return sentence(finished, "earlier run")
      + sentence(unfinished.filter { !finished.contains($0) }, "earlier run that was ended")
  }

  /// The share of the work that making regions one at a time is, about.
  private static let streamedShare = 0.9

  /// The step of writing a file.
  private func step(_ index: Int, _ file: OutputPlan.File, of content: OutputContent)
    -> ProgressStep
  {
    if content.isStreamed {
      let rest = (1 - OutputJob.streamedShare) * Double(index) / Double(plan.files.count)
      return ProgressStep("writing \(file.name)", share: OutputJob.streamedShare + rest)
    }
    if content.isMerged {
      return ProgressStep(
        "writing \(file.name)", share: Double(index) / Double(plan.files.count))
    }
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
