import FileIO
import GalaxyModel
import RowFormats

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
      let names = plan.files.map(\.name) + (writesManifest ? [Manifest.fileName] : [])
      let existing = directory.existing(names)
      guard existing.isEmpty else { throw OutputConflict(directory: path, existing: existing) }
    }
  }

  /// Writes all files.
  ///
  /// The manifest is written last, and an old one is removed first, so that a manifest always
  /// describes the files of its directory.
  ///
  /// - Parameters:
  ///   - content: What to write.
  ///   - progress: Called before each step with a few words for the user.
  /// - Returns: What was written.
  /// - Throws: `IOFailure`, or what drawing throws. Every file is then complete or missing.
  public func write(_ content: OutputContent, progress: (String) -> Void = { _ in }) throws
    -> OutputSummary
  {
    var summary = OutputSummary()
    var content = content
    let formats = plan.files.map(\.format)
    switch destination {
    case .standardOutput:
      guard let file = plan.files.first else { return summary }
      try content.prepare(formats, scratch: destination.scratchDirectory, progress: progress)
      var writer = StandardStreams.outputWriter()
      summary.drawingNotes += try content.write(file, to: &writer)
      try writer.finish()
      summary.add(file.name, bytes: writer.byteCount)
    case .file(let path):
      guard let file = plan.files.first else { return summary }
      try content.prepare(formats, scratch: destination.scratchDirectory, progress: progress)
      progress("writing \(path)")
      var output = try OutputFile(path: path)
      summary.drawingNotes += try content.write(file, to: &output.writer)
      try output.writer.flush()
      summary.add(path, bytes: output.writer.byteCount)
      try output.commit()
    case .directory(let path):
      let directory = OutputDirectory(path)
      let created = try directory.create()
      let registered = CreatedDirectories(created)
      defer { registered.keep() }
      do {
        try content.prepare(formats, scratch: path, progress: progress)
        try write(content, into: directory, &summary, progress)
      } catch {
        OutputDirectory.removeEmpty(created)
        throw error
      }
    }
    if let report = content.report { summary.add(report) }
    return summary
  }

  private func write(
    _ content: OutputContent, into directory: OutputDirectory, _ summary: inout OutputSummary,
    _ progress: (String) -> Void
  ) throws {
    if writesManifest, replacesFiles {
      let left = EarlierRun.leftovers(in: directory, besides: plan.files.map(\.name))
      if let first = left.first {
        let more = left.count > 1 ? " and \(left.count - 1) more are" : " is"
        summary.notes.append("\(directory[first])\(more) left from an earlier run")
      }
      try directory.remove(Manifest.fileName)
    }
    var entries: [Manifest.File] = []
    for file in plan.filesByRegion {
      progress("writing \(file.name)")
      entries.append(
        try HashedFile.write(file.name, in: directory) { writer in
          summary.drawingNotes += try content.write(file, to: &writer)
        })
    }
    for entry in entries { summary.add(entry.name, bytes: entry.bytes) }
    if writesManifest {
      // The files are on the disk, under their names, before the manifest lists them.
      try OutputFile.synchronizeDirectory(directory.path)
      let manifest = Manifest(content.galaxy, files: entries)
      let entry = try HashedFile.write(Manifest.fileName, in: directory) { writer in
        try manifest.write(to: &writer)
      }
      summary.add(entry.name, bytes: entry.bytes)
    }
    try OutputFile.synchronizeDirectory(directory.path)
  }
}
