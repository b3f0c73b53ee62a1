import CSignals
public import Platform

/// The right to write into a directory, which one process has at a time, and the sign that a directory is
/// unfinished.
///
/// It is a file in the directory, locked while its process lives. It is empty while files are written
/// under temporary names, lists the names of all files while they are put in their places, and goes when
/// that is done. So a file with a list and without a process tells that a process was killed in
/// between, and that the directory holds files of two runs.
public final class DirectoryLock {
  /// The name of the file.
  public static let name = ".warpwright.lock"

  /// The files of an earlier run that was ended before all of them were in their places.
  public let unfinishedNames: [String]

  private let directory: String
  private let descriptor: Int32
  /// The slot of the signal handler that removes the file; -1 when it has to stay.
  private var slot: Int32 = -1
  /// Whether the file is the sign of an unfinished directory, and stays if this process ends now.
  private var isSign: Bool
  private var isReleased = false
  private let key: FileKey?

  private struct FileKey: Hashable {
    let device: UInt64
    let file: UInt64

    init?(_ descriptor: Int32) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      file = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// The locks of this process.
  private static let own = Guarded<Set<FileKey>>([])

  private var path: String { Self.path(in: directory) }

  /// Locks a directory, until ``release()`` or the end of this value or of the process.
  ///
  /// - Parameter directory: The directory, which exists.
  /// - Throws: `BusyDirectory` if another process has locked it, `IOFailure` if the file cannot be made.
  public init(_ directory: String) throws {
    csignals_hold()
    defer { csignals_release() }
    let file = try Self.open(Self.path(in: directory), in: directory)
    self.directory = directory
    descriptor = file.descriptor
    unfinishedNames = file.names
    isSign = !file.names.isEmpty
    key = FileKey(file.descriptor)
    if let key { Self.own.withLock { _ = $0.insert(key) } }
    if !isSign { slot = csignals_register(path.systemPath) }
    if file.isNew, isSign { try markUnfinished(file.names) }
  }

  deinit { giveUp() }

  /// Ends the right to write before anything has changed; a sign stays.
  public func giveUp() {
    guard !isReleased else { return }
    end { if !isSign { unlink(path.systemPath) } }
  }

  /// Makes the file the sign of an unfinished directory: from now on files are put in their places.
  ///
  /// - Parameter names: The names of all files that are put in their places.
  /// - Throws: `IOFailure` if the sign cannot be brought to disk.
  public func markUnfinished(_ names: [String]) throws(IOFailure) {
    let text = Array((names.joined(separator: "\n") + "\n").utf8)
    // Over the list of an earlier run, which is cut off afterwards: so there is one at any moment.
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure(.write, errno) }
    let code = text.withUnsafeBytes { Descriptor.writeAll($0, to: descriptor) }
    guard code == 0 else { throw failure(.write, code) }
    while ftruncate(descriptor, off_t(text.count)) != 0 {
      guard errno == EINTR else { throw failure(.write, errno) }
    }
    let synchronized = Descriptor.synchronize(descriptor)
    guard synchronized == 0 else { throw failure(.synchronize, synchronized) }
    try OutputFile.synchronizeDirectory(directory)
    csignals_unregister(slot)
    slot = -1
    isSign = true
  }

  /// Takes the sign back: no file has been put in its place, or all are where they were.
  public func unmark() { isSign = !unfinishedNames.isEmpty }

  /// Removes the file: the directory is complete.
  ///
  /// - Throws: `IOFailure` if it cannot be removed.
  public func release() throws(IOFailure) {
    var code: Int32 = 0
    end { if unlink(path.systemPath) != 0, errno != ENOENT { code = errno } }
    guard code == 0 else { throw failure(.write, code) }
  }

  private func end(_ step: () -> Void) {
    // A signal in between would remove the file of the next process.
    csignals_hold()
    csignals_unregister(slot)
    slot = -1
    step()
    if let key { Self.own.withLock { _ = $0.remove(key) } }
    _ = close(descriptor)
    isReleased = true
    csignals_release()
  }

  /// Whether a process that lives is writing into a directory.
  public static func isHeld(_ directory: String) -> Bool { isHeld(directory, besides: []) }

  /// Whether another process is writing into a directory, also one that cannot be seen from here, such as in
  /// another container.
  static func isHeldElsewhere(_ directory: String) -> Bool {
    isHeld(directory, besides: own.withLock { $0 })
  }

  private static func isHeld(_ directory: String, besides own: Set<FileKey>) -> Bool {
    let descriptor = Descriptor.open(
      path(in: directory), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    if !own.isEmpty, let key = FileKey(descriptor), own.contains(key) { return false }
    return Descriptor.lock(descriptor, isShared: true) == .busy
  }

  /// Whether a directory holds files of two runs, or is about to.
  public static func isUnfinished(_ directory: String) -> Bool {
    var status = stat()
    return lstat(path(in: directory).systemPath, &status) == 0
      && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
  }

  private static func path(in directory: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// The file, open and locked.
  private struct LockedFile {
    let descriptor: Int32
    let names: [String]
    /// Whether the names are those of a file that it takes the place of.
    let isNew: Bool
  }

  /// Opens and locks the file.
  private static func open(_ path: String, in directory: String) throws -> LockedFile {
    var inherited: [String]?
    for _ in 0..<100 {
      let (descriptor, isOwn) = try openOrCreate(path)
      if Descriptor.lock(descriptor, isShared: false) == .busy {
        _ = close(descriptor)
        throw BusyDirectory(path: directory)
      }
      var (mine, its) = (stat(), stat())
      let isSame =
        fstat(descriptor, &mine) == 0 && lstat(path.systemPath, &its) == 0
        && mine.st_ino == its.st_ino && mine.st_dev == its.st_dev
      if isSame, isOwn {
        return LockedFile(
          descriptor: descriptor, names: inherited ?? names(in: descriptor), isNew: inherited != nil
        )
      }
      if isSame {
        // Another user has left it; the right to write into the directory is enough to replace it.
        inherited = names(in: descriptor)
        unlink(path.systemPath)
      }
      _ = close(descriptor)
    }
    throw BusyDirectory(path: directory)
  }

  /// Opens the file, also that of another user, which can be read and locked, but not written.
  private static func openOrCreate(_ path: String) throws(IOFailure) -> (Int32, isOwn: Bool) {
    let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let own = Descriptor.open(path, O_RDWR | O_CREAT | flags, mode: 0o666)
    if own >= 0 { return (own, true) }
    let code = errno
    let other = code == EACCES ? Descriptor.open(path, O_RDONLY | flags) : -1
    guard other >= 0 else { throw IOFailure(path: path, operation: .create, code: code) }
    return (other, false)
  }

  /// The names that the file lists.
  private static func names(in descriptor: Int32) -> [String] {
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = block.withUnsafeMutableBytes { Descriptor.read(from: descriptor, into: $0) }
      guard read.code == 0, read.count > 0 else { break }
      text += block[..<read.count]
    }
    return text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private func failure(_ operation: IOFailure.Operation, _ code: Int32) -> IOFailure {
    IOFailure(path: path, operation: operation, code: code)
  }
}

/// A directory into which another process is writing.
public struct BusyDirectory: Error, Equatable, CustomStringConvertible {
  /// The directory.
  public let path: String

  /// A failure for a directory.
  public init(path: String) { self.path = path }

  /// One line, safe to show on a terminal.
  public var description: String {
    "another process is writing into \(path.terminalSafe); wait until it has ended, or write elsewhere "
      + "with -o"
  }
}

extension BusyDirectory: ReportableError {
  /// The output cannot be created for now.
  public var exitStatus: ExitStatus { .cannotCreate }
}
