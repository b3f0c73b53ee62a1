import Platform

/// Temporary files that killed processes have left.
///
/// A living process holds a lock on a file that it writes, or on the directory where finished files wait, and
/// the name of each file tells its process: what has none of these is removed by the next output into the same
/// directory. Locks count first: the number of a process in another container means nothing here. Where the file
/// system has none, nothing is removed.
package enum StaleFiles {
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
    // Files that are finished, and wait for others of their directory, have no locks of their own. They may
    // be in a folder of the directory that is locked.
    guard !DirectoryLock.isHeldElsewhere(path),
      !DirectoryLock.isHeldElsewhere(OutputTarget.directory(of: path))
    else { return }
    guard seen.withLock({ $0.insert(directory).inserted }) else { return }
    for name in (try? DirectoryNames.read(path)) ?? [] where isLeftover(name, mayBeOwn: !isNew) {
      removeAbandoned(path + "/" + name)
    }
  }

  /// Removes temporary files that killed processes have left of files that processes of several machines
  /// write: those that no process has locked, where there are locks, and none of that number lives here.
  ///
  /// To be called before this process writes such files.
  ///
  /// - Parameters:
  ///   - path: The directory.
  ///   - isWanted: Whether the leftovers of a file of that name are removed.
  /// - Complexity: O(entries).
  package static func removeShared(from path: String, of isWanted: (String) -> Bool) {
    for name in (try? DirectoryNames.read(path)) ?? [] {
      guard let (target, process) = TemporaryName.shared(name), isWanted(target),
        // In containers all processes may have the same number.
        process == getpid() || !isAlive(process)
      else { continue }
      removeAbandoned(path + "/" + name)
    }
  }

  /// Removes leftovers of files of some names, as the other method.
  ///
  /// - Parameters:
  ///   - path: The directory.
  ///   - names: The names of the files; of long ones, leftovers tell the beginning.
  /// - Complexity: O(entries + names).
  package static func removeShared(from path: String, of names: some Sequence<String>) {
    let targets = Set(names.map(TemporaryName.shortened))
    guard !targets.isEmpty else { return }
    removeShared(from: path) { targets.contains($0) }
  }

  /// Lists what killed processes have left of a file, or in a directory, for the next output to remove.
  ///
  /// - Parameter path: The file or directory.
  /// - Returns: The names of the leftovers, in ascending order.
  /// - Complexity: O(entries).
  package static func leftovers(of path: String) -> [String] {
    let isDirectory = InputSource.file(path).fileKind == .directory
    let folder = isDirectory ? path : OutputTarget.directory(of: path)
    let base = String(path.split(separator: "/").last ?? "")
    let own = isDirectory ? "." : ".\(TemporaryName.shortened(base))."
    return ((try? DirectoryNames.read(folder)) ?? []).filter { name in
      guard name.hasPrefix(own), !name.hasPrefix(SpoolFile.prefix) else { return false }
      let shared = TemporaryName.shared(name)
      return isLeftover(name, mayBeOwn: false) || shared.map { !isAlive($0.process) } ?? false
    }.sorted()
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
    return !isAlive(process)
  }

  private static func isAlive(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }

  /// Removes a plain file that no process has locked.
  ///
  /// It stays where the file system has no locks: a process of another machine or container may write it, where
  /// its number means nothing.
  private static func removeAbandoned(_ path: String) {
    let descriptor = Descriptor.open(
      path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return }
    defer { _ = close(descriptor) }
    var (status, named) = (stat(), stat())
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    switch Descriptor.lock(descriptor, isShared: false) {
    case .locked: break
    case .busy, .unsupported: return
    }
    // It goes while it is locked here, so that who has just created it notices. Meanwhile it may have been
    // put in its place, and another one have its name.
    guard lstat(path.systemPath, &named) == 0, named.st_ino == status.st_ino,
      named.st_dev == status.st_dev
    else { return }
    unlink(path.systemPath)
  }
}
