import Platform

/// Temporary files that killed processes have left.
///
/// A living process holds a lock on a file that it writes, and the name of each file tells its process:
/// what has neither is removed by the next output into the same directory.
enum StaleFiles {
  private struct Directory: Hashable {
    let device: UInt64
    let file: UInt64
    /// How it was named; empty for all names.
    var path = ""
  }

  /// The directories that this process has looked through.
  private static let seen = Guarded<Set<Directory>>([])

  /// Removes the stale files of a directory, the first time that it is called for it.
  ///
  /// What cannot be read or removed stays.
  ///
  /// - Parameter path: The directory.
  /// - Complexity: O(entries) once.
  static func remove(from path: String) {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { return }
    var directory = Directory(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      file: UInt64(truncatingIfNeeded: status.st_ino))
    // From then on, what carries the number of this process there is its own, whatever the path. A
    // directory that takes the place of a removed one may have its number, but hardly its path.
    let isNew = seen.withLock { $0.insert(directory).inserted }
    directory.path = path
    guard seen.withLock({ $0.insert(directory).inserted }) else { return }
    for name in names(in: path) where isLeftover(name, mayBeOwn: !isNew) {
      let file = path + "/" + name
      guard isAbandoned(file) else { continue }
      unlink(file.systemPath)
    }
  }

  /// Returns the names in a directory.
  private static func names(in path: String) -> [String] {
    guard let stream = opendir(path.systemPath) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(systemPath: $0) }
      }
      names.append(name)
    }
    return names
  }

  /// Whether the name is that of a temporary file of no living process.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - mayBeOwn: Whether this process may have written files there already.
  /// - Returns: Whether it is.
  static func isLeftover(_ name: String, mayBeOwn: Bool) -> Bool {
    // It has a name for a moment only, while its process has it open already.
    if name.hasPrefix(SpoolFile.prefix) { return true }
    guard let process = TemporaryName.process(of: name) else { return false }
    // In containers all processes may have the same number.
    if process == getpid() { return !mayBeOwn }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// Whether the file is a plain one that no process has locked.
  private static func isAbandoned(_ path: String) -> Bool {
    let descriptor = Descriptor.open(
      path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return Descriptor.lock(descriptor, isShared: false) != .busy
  }
}
