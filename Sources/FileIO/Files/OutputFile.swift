import Platform

/// An output that appears under its name whole or not at all.
///
/// A regular or new file is written under a temporary name in the same directory, brought to disk
/// and renamed over the target, which keeps its permissions; a symbolic link stays a link and the
/// file it means is replaced. Devices, pipes and sockets are written straight through.
///
/// ```
/// var file = try OutputFile(path: "galaxy.json")
/// file.writer.append("{}\n")
/// try file.commit()
/// ```
///
/// Without ``commit()`` nothing is left after, also after an interruption by a signal.
public struct OutputFile: ~Copyable {
  /// Where the bytes go.
  public var writer: ByteWriter

  private let path: String
  private let target: OutputTarget
  private let temporary: TemporaryFile?
  private let descriptor: Int32
  private var isOpen = true
  private var isStaged = false

  /// Prepares the output; its directory exists.
  ///
  /// - Parameters:
  ///   - path: The name of the output.
  ///   - isShared: Whether processes of other machines may write the same file at the same time.
  ///   - isParallel: Whether a thread of its own digests what was appended before, or writes it if
  ///     nothing is digested.
  ///   - observer: Sees all bytes in order, for a running digest.
  /// - Throws: An ``IOFailure`` of the operation `create`, such as for a directory, a missing
  ///   directory, or a file that may not be written.
  public init(
    path: String, isShared: Bool = false, isParallel: Bool = false,
    observer: ByteWriter.Observer? = nil
  ) throws(IOFailure) {
    let target = try OutputTarget.resolve(path)
    let temporary: TemporaryFile?
    let descriptor: Int32
    switch target {
    case .replace(let resolved, let mode):
      let file = try TemporaryFile.create(beside: resolved, named: path, isShared: isShared)
      if let mode { _ = fchmod(file.descriptor, mode) }
      temporary = file
      descriptor = file.descriptor
    case .stream(let stream):
      temporary = nil
      descriptor = Descriptor.open(stream, O_WRONLY | O_CLOEXEC | O_NOCTTY)
      if descriptor < 0 { throw IOFailure(path: path, operation: .create, code: errno) }
    }
    self.path = path
    self.target = target
    self.temporary = temporary
    self.descriptor = descriptor
    writer = ByteWriter(
      descriptor: descriptor, path: path, isParallel: isParallel, observer: observer)
  }

  deinit {
    if isOpen { _ = close(descriptor) }
    if !isStaged { temporary?.discard() }
  }

  /// Writes out the rest and puts the file in its place.
  ///
  /// To be called once.
  ///
  /// - Throws: The first ``IOFailure`` of all writes or of the steps that follow; the old file is
  ///   then untouched, except that a failure to bring the *directory* to disk comes after the rename.
  public mutating func commit() throws(IOFailure) {
    let file = try stage(keepsLock: true)
    try file.complete()
  }

  /// Writes out the rest and brings it to disk, but does not put the file in its place yet.
  ///
  /// To be called once, and not together with ``commit()``.
  ///
  /// - Parameter keepsLock: Whether the lock that tells other processes to leave the file lasts until it is in
  ///   its place. Each lock takes a descriptor, so that many files are better told by ``DirectoryLock``.
  /// - Returns: The file, which is removed unless it is put in its place.
  /// - Throws: The first ``IOFailure`` of all writes or of the steps that follow.
  public mutating func stage(keepsLock: Bool = false) throws(IOFailure) -> StagedFile {
    precondition(isOpen, "an output is completed once")
    try writer.finish()
    if temporary != nil {
      try check(.synchronize, Descriptor.synchronize(descriptor))
    }
    isOpen = false
    let lock = keepsLock && temporary != nil ? fcntl(descriptor, F_DUPFD_CLOEXEC, 0) : -1
    // After EINTR the descriptor is closed all the same.
    if close(descriptor) != 0, errno != EINTR {
      let code = errno
      if lock >= 0 { _ = close(lock) }
      throw IOFailure(path: path, operation: .close, code: code)
    }
    isStaged = true
    return StagedFile(path: path, temporary: temporary, target: target, lock: lock)
  }

  /// Returns whether the file that would be replaced has exactly the bytes written so far.
  ///
  /// The writer has been flushed. False for outputs that replace nothing, such as pipes.
  ///
  /// - Complexity: O(bytes).
  public func isLikeOldFile() -> Bool {
    guard let temporary, case .replace(let old, let mode) = target, mode != nil else {
      return false
    }
    return Descriptor.haveEqualBytes(temporary.path, old)
  }

  /// Brings the entries of a directory to disk, so that renamed files survive a loss of power.
  public static func synchronizeDirectory(_ path: String) throws(IOFailure) {
    let directory = Descriptor.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A directory that may be written and not read cannot be opened, and so not be synchronized.
    guard directory >= 0 else { return }
    let code = Descriptor.synchronize(directory)
    _ = close(directory)
    if code != 0 { throw IOFailure(path: path, operation: .synchronize, code: code) }
  }

  private func check(_ operation: IOFailure.Operation, _ code: Int32) throws(IOFailure) {
    if code != 0 { throw IOFailure(path: path, operation: operation, code: code) }
  }
}
