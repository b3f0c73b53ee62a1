public import FileIO
import Platform

/// A directory for the files of a job.
public struct OutputDirectory: Sendable {
  /// Path of the directory.
  public let path: String

  /// Creates a value for a path; nothing is read or written.
  ///
  /// - Parameter path: Path of the directory.
  public init(_ path: String) { self.path = path }

  /// Whether the path exists and is a directory.
  public var exists: Bool {
    var status = stat()
    return stat(path.systemPath, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the path is a directory with something in it.
  public var holdsFiles: Bool {
    guard exists, let stream = opendir(path.systemPath) else { return false }
    defer { closedir(stream) }
    // The directory itself and its parent are entries of each.
    for _ in 0..<2 where readdir(stream) == nil { return false }
    return readdir(stream) != nil
  }

  /// Checks, without changing anything, that files can be created here: an existing directory is
  /// writable, and a missing one can be created.
  ///
  /// - Throws: The failure that creating files would result in.
  public func check() throws(IOFailure) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw failure(EINVAL) }
    var current = path
    var status = stat()
    while stat(current.systemPath, &status) != 0 {
      guard errno == ENOENT else { throw failure(errno) }
      // A directory cannot replace a dangling link.
      guard lstat(current.systemPath, &status) != 0 else { throw failure(ENOENT) }
      current = OutputDirectory.parent(of: current)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(ENOTDIR) }
    guard access(current.systemPath, W_OK | X_OK) == 0 else { throw failure(errno) }
  }

  /// Checks that the directory exists, because none is created for a single file.
  ///
  /// - Throws: The failure that creating the file would result in.
  public func checkExisting() throws(IOFailure) {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { throw failure(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(ENOTDIR) }
  }

  /// Creates the directory and its parents where they are missing.
  ///
  /// - Parameter output: Learns of the directories before they are created.
  /// - Returns: The directories that were created, outermost first.
  /// - Throws: `IOFailure` if a directory cannot be created.
  @discardableResult
  public func create(for output: UnfinishedOutput? = nil) throws(IOFailure) -> [String] {
    try OutputDirectory.create(path, named: path, for: output)
  }

  /// Removes directories that a job created and left empty, innermost first.
  static func removeEmpty(_ created: [String]) {
    for directory in created.reversed() where rmdir(directory.systemPath) != 0 { return }
  }

  /// Creates the missing directories in the path of a file.
  ///
  /// - Parameters:
  ///   - name: Path of the file in this directory.
  ///   - output: Learns of the directories before they are created.
  /// - Returns: The directories that were created, outermost first.
  /// - Throws: `IOFailure` if a directory cannot be created.
  @discardableResult
  public func createParent(
    of name: String, for output: UnfinishedOutput? = nil
  ) throws(IOFailure) -> [String] {
    guard name.utf8.contains(UInt8(ascii: "/")) else { return [] }
    return try OutputDirectory.create(
      OutputDirectory.parent(of: self[name]), named: self[name], for: output)
  }

  /// Returns the names that exist.
  ///
  /// - Parameter names: Paths in this directory; links are not followed.
  /// - Returns: Those that exist.
  public func existing(_ names: [String]) -> [String] {
    var status = stat()
    return names.filter { lstat(self[$0].systemPath, &status) == 0 }
  }

  /// Whether a process was ended while it put files in their places here, or does so now: they may be of
  /// two runs.
  public var isUnfinished: Bool { DirectoryLock.isUnfinished(path) }

  /// Removes a file if it exists.
  ///
  /// - Parameter name: Path of the file in this directory.
  /// - Throws: `IOFailure` if it exists and cannot be removed.
  public func remove(_ name: String) throws(IOFailure) {
    guard unlink(self[name].systemPath) != 0, errno != ENOENT else { return }
    throw IOFailure(path: self[name], operation: .create, code: errno)
  }

  /// The path of a file in this directory.
  ///
  /// - Parameter name: Path in this directory.
  public subscript(name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  private func failure(_ code: Int32) -> IOFailure {
    IOFailure(path: path, operation: .create, code: code)
  }

  private static func create(
    _ path: String, named name: String, for output: UnfinishedOutput?
  ) throws(IOFailure) -> [String] {
    var missing: [String] = []
    var current = path
    var status = stat()
    while stat(current.systemPath, &status) != 0, errno == ENOENT {
      missing.append(current)
      current = parent(of: current)
    }
    for directory in missing.reversed() {
      output?.add(directory)
      // Another process may have created it in the meantime.
      guard mkdir(directory.systemPath, 0o777) != 0, errno != EEXIST else { continue }
      throw IOFailure(path: name, operation: .create, code: errno)
    }
    return missing.reversed()
  }

  /// Returns the directory that a file or directory is in.
  ///
  /// - Parameter path: The path.
  /// - Returns: The parent directory; `.` for a plain name and `/` for itself.
  public static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let last = bytes.lastIndex(of: slash) else { return "." }
    bytes.removeSubrange(last...)
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
  }
}
