import CSignals
import Platform

/// A new file beside its target, known to the signal handler until it is renamed or removed.
struct TemporaryFile {
  let path: String
  let descriptor: Int32
  private let slot: Int32

  /// Creates a file, with a name of ``TemporaryName``, and removes those that killed processes have left
  /// in the directory.
  ///
  /// - Parameters:
  ///   - target: The file that it will replace.
  ///   - named: The name of the output in the call, for failures.
  ///   - isShared: Whether processes of other machines may write the same file: its name then has a
  ///     random part, and nothing is removed, since they may be alive where this one cannot see it.
  /// - Returns: The file, open for writing and locked.
  /// - Throws: `IOFailure` if it cannot be created.
  static func create(
    beside target: String, named: String, isShared: Bool = false
  ) throws(IOFailure) -> TemporaryFile {
    if !isShared { StaleFiles.remove(from: OutputTarget.directory(of: target)) }
    let name = OutputTarget.name(of: target)
    let prefix = String(target.unicodeScalars.dropLast(name.unicodeScalars.count))
    var code: Int32 = EEXIST
    for number in 0..<100 {
      let temporary =
        isShared
        ? TemporaryName.shared(target: name, process: getpid(), word: word)
        : TemporaryName.make(target: name, process: getpid(), number: number)
      let path = prefix + temporary
      // Registered first: a signal in between finds nothing to remove, but forgets nothing either.
      let slot = csignals_register(path.systemPath)
      let descriptor = Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o666)
      if descriptor >= 0 {
        if isHeld(descriptor) {
          return TemporaryFile(path: path, descriptor: descriptor, slot: slot)
        }
        _ = close(descriptor)
        csignals_unregister(slot)
        continue
      }
      code = errno
      csignals_unregister(slot)
      guard code == EEXIST else { break }
    }
    throw IOFailure(path: named, operation: .create, code: code)
  }

  /// Locks a new file.
  ///
  /// Before it is locked, a process on another machine may take it for a leftover.
  ///
  /// - Returns: Whether it is there, and stays; where locks do not work, the number of the process alone
  ///   tells that it is in use.
  private static func isHeld(_ descriptor: Int32) -> Bool {
    guard Descriptor.lock(descriptor, isShared: false) != .busy else { return false }
    var status = stat()
    return fstat(descriptor, &status) != 0 || status.st_nlink > 0
  }

  /// A part of a name that no other process has.
  private static var word: String {
    var system = SystemRandomNumberGenerator()
    return String(system.next() as UInt64, radix: 16)
  }

  /// Represents a file that a helper library may create, to be removed like the others.
  static func expected(at path: String) -> TemporaryFile {
    TemporaryFile(path: path, descriptor: -1, slot: csignals_register(path))
  }

  /// Gives a file a second, temporary name beside it, under which it stays when it is replaced.
  ///
  /// - Parameter path: The file.
  /// - Returns: The second name; nil if there is no such file, or it can have no other name.
  static func secondName(of path: String) -> TemporaryFile? {
    let name = OutputTarget.name(of: path)
    let prefix = String(path.unicodeScalars.dropLast(name.unicodeScalars.count))
    // Numbers of their own: were the new file lost and this one under its name, the two would be names of
    // one file, and renaming does nothing then, without an error.
    for number in 1_000..<1_100 {
      let other = prefix + TemporaryName.make(target: name, process: getpid(), number: number)
      let slot = csignals_register(other.systemPath)
      if link(path.systemPath, other.systemPath) == 0 {
        return TemporaryFile(path: other, descriptor: -1, slot: slot)
      }
      let code = errno
      csignals_unregister(slot)
      guard code == EEXIST else { return nil }
    }
    return nil
  }

  /// Forgets the file, which has been renamed or removed.
  func unregister() {
    csignals_unregister(slot)
  }

  /// Removes the file.
  func discard() {
    unlink(path.systemPath)
    unregister()
  }
}
