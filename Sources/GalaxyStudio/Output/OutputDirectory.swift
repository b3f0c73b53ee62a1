public import FileIO
import Platform

/// A directory that outputs go to.
public struct OutputDirectory: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// Whether it is there, and a directory.
  public var exists: Bool {
    var status = stat()
    return stat(path.systemPath, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Finds out whether files can be put here, and changes nothing: an existing directory can be
  /// written to, and a missing one can be created.
  ///
  /// - Throws: The failure that creating files would end with.
  public func check() throws(IOFailure) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw failure(EINVAL) }
    var current = path
    var status = stat()
    while stat(current.systemPath, &status) != 0 {
      guard errno == ENOENT else { throw failure(errno) }
      // A link to nothing is no place where a directory could be made.
      guard lstat(current.systemPath, &status) != 0 else { throw failure(ENOENT) }
      current = OutputDirectory.parent(of: current)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(ENOTDIR) }
    guard access(current.systemPath, W_OK | X_OK) == 0 else { throw failure(errno) }
  }

  /// Finds out whether the directory is there; a single file is not worth creating directories for.
  func checkExisting() throws(IOFailure) {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { throw failure(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(ENOTDIR) }
  }

  /// Creates the directory, and those above it, where they are missing.
  ///
  /// - Returns: Those that were created, from the outside in.
  @discardableResult
  public func create() throws(IOFailure) -> [String] {
    try OutputDirectory.create(path, named: path)
  }

  /// Removes directories that a job created and left empty, from the inside out.
  static func removeEmpty(_ created: [String]) {
    for directory in created.reversed() where rmdir(directory.systemPath) != 0 { return }
  }

  /// Creates what is missing of the directory that holds the file of that name in here.
  public func createParent(of name: String) throws(IOFailure) {
    guard name.utf8.contains(UInt8(ascii: "/")) else { return }
    _ = try OutputDirectory.create(OutputDirectory.parent(of: self[name]), named: self[name])
  }

  /// Those of the names that something exists under. Links count as they are.
  public func existing(_ names: [String]) -> [String] {
    var status = stat()
    return names.filter { lstat(self[$0].systemPath, &status) == 0 }
  }

  /// Removes the file of that name if there is one.
  public func remove(_ name: String) throws(IOFailure) {
    guard unlink(self[name].systemPath) != 0, errno != ENOENT else { return }
    throw IOFailure(path: self[name], operation: .create, code: errno)
  }

  /// The path of a file in here.
  public subscript(name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  private func failure(_ code: Int32) -> IOFailure {
    IOFailure(path: path, operation: .create, code: code)
  }

  private static func create(_ path: String, named name: String) throws(IOFailure) -> [String] {
    var missing: [String] = []
    var current = path
    var status = stat()
    while stat(current.systemPath, &status) != 0, errno == ENOENT {
      missing.append(current)
      current = parent(of: current)
    }
    for directory in missing.reversed() {
      // Another process may have been quicker.
      guard mkdir(directory.systemPath, 0o777) != 0, errno != EEXIST else { continue }
      throw IOFailure(path: name, operation: .create, code: errno)
    }
    return missing.reversed()
  }

  /// The directory above; `.` for a name alone and `/` for itself.
  private static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let last = bytes.lastIndex(of: slash) else { return "." }
    bytes.removeSubrange(last...)
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
  }
}
