import FileIO
import Platform
import RowFormats

/// Files on their way into a directory, which get there together or not at all.
///
/// All are written under temporary names and brought to disk before the first one is put in its place,
/// and one process at a time does that. If a step fails in between, what was there before is restored.
/// Several threads can stage files.
final class DirectoryUnit: @unchecked Sendable {
  /// What threads that stage files share.
  private struct Staging {
    var created: [String]
    var files: [(name: String, file: StagedFile)] = []
  }

  let directory: OutputDirectory
  private let lock: DirectoryLock
  /// Removes the directories that were created if a signal ends the process.
  private let unfinished: UnfinishedOutput
  private let staging: Guarded<Staging>
  private var isComplete = false

  /// Creates the directory if it is missing, and locks it.
  ///
  /// - Parameter directory: The directory.
  /// - Throws: `BusyDirectory` if another process is writing there, `IOFailure` if it cannot be created.
  init(_ directory: OutputDirectory) throws {
    let unfinished = UnfinishedOutput()
    let created = try directory.create(for: unfinished)
    do {
      lock = try DirectoryLock(directory.path)
    } catch {
      OutputDirectory.removeEmpty(created)
      unfinished.keep()
      throw error
    }
    self.directory = directory
    staging = Guarded(Staging(created: created))
    self.unfinished = unfinished
  }

  /// The files that a run was putting in their places when it was killed.
  var unfinishedNames: [String] { lock.unfinishedNames }

  /// Writes a file that gets its name later.
  ///
  /// - Parameters:
  ///   - name: The path of the file in the directory.
  ///   - writer: How it is written.
  ///   - body: Appends the content.
  /// - Returns: What became of it.
  /// - Throws: `IOFailure`, or what `body` throws.
  func stage(
    _ name: String, by writer: HashedFile, body: (inout ByteWriter) throws -> Void
  ) throws -> HashedFile.Result {
    try staging.withLock { staging in
      staging.created += try directory.createParent(of: name, for: unfinished)
    }
    let (result, file) = try writer.stage(name, at: directory[name], body: body)
    if let file { add(file, as: name) }
    return result
  }

  private func add(_ file: StagedFile, as name: String) {
    staging.withLock { [file = Handed(file)] in $0.files.append((name, file.file)) }
  }

  /// A file that its thread hands over.
  private struct Handed: @unchecked Sendable {
    let file: StagedFile
    init(_ file: StagedFile) { self.file = file }
  }

  private var staged: [(name: String, file: StagedFile)] { staging.withLock { $0.files } }

  /// Puts all files in their places, and ends the right to write here.
  ///
  /// The manifest comes last, and an old one goes before the first file is replaced, so that a manifest
  /// always describes the files of its directory.
  ///
  /// - Throws: `IOFailure`; the directory is then as it was before.
  func complete() throws {
    let staged = staged
    try Interruption.placing {
      do {
        // A single file needs no sign.
        if staged.count > 1 { try lock.markUnfinished(staged.map(\.name)) }
        try place(staged)
      } catch {
        let isRestored = staged.reversed().map { $0.file.takeBack() }.allSatisfy { $0 }
        if isRestored { lock.unmark() }
        throw error
      }
      for (_, file) in staged { file.forgetOld() }
      try lock.release()
      isComplete = true
      try OutputFile.synchronizeDirectory(directory.path)
    }
  }

  private func place(_ staged: [(name: String, file: StagedFile)]) throws {
    let last = staged.last?.name == Manifest.fileName ? staged.last?.file : nil
    let others = last == nil ? staged[...] : staged.dropLast()
    if !others.isEmpty { try last?.removeOld() }
    for (_, file) in others { try file.place(keepsOld: true) }
    // The files are on the disk, under their names, before the manifest lists them.
    try synchronize(Set(others.compactMap(\.file.directory)))
    try last?.place(keepsOld: true)
    if last != nil { try synchronize([directory.path]) }
  }

  private func synchronize(_ directories: Set<String>) throws {
    for path in directories.sorted() { try OutputFile.synchronizeDirectory(path) }
  }

  deinit {
    // Temporary files go before the directories in which they are.
    let created = staging.withLock { staging in
      staging.files = []
      return staging.created
    }
    if !isComplete { lock.giveUp() }
    if !isComplete { OutputDirectory.removeEmpty(created) }
    unfinished.keep()
  }
}
