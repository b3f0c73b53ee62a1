import CSignals
import Platform

/// A new file beside its target, known to the signal handler until it is renamed or removed.
struct TemporaryFile {
  let path: String
  let descriptor: Int32
  private let slot: Int32

  /// Creates `.<name>.<process>.tmp`, or `.<name>.<process>-<n>.tmp` if that is taken; with a random part
  /// where processes of other machines may have the same number.
  ///
  /// - Parameters:
  ///   - target: The file that it will replace.
  ///   - named: The name of the output in the call, for failures.
  ///   - isShared: Whether processes of other machines may write the same file.
  /// - Returns: The file, open for writing.
  /// - Throws: `IOFailure` if it cannot be created.
  static func create(
    beside target: String, named: String, isShared: Bool = false
  ) throws(IOFailure) -> TemporaryFile {
    let name = OutputTarget.name(of: target)
    let prefix = String(target.unicodeScalars.dropLast(name.unicodeScalars.count))
    let stem = shortened(name)
    var code: Int32 = EEXIST
    for attempt in 0..<100 {
      let suffix = attempt == 0 && !isShared ? "" : "-\(isShared ? word : String(attempt))"
      let path = "\(prefix).\(stem).\(getpid())\(suffix).tmp"
      // Registered first: a signal in between finds nothing to remove, but forgets nothing either.
      let slot = csignals_register(path.systemPath)
      let descriptor = Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o666)
      if descriptor >= 0 {
        return TemporaryFile(path: path, descriptor: descriptor, slot: slot)
      }
      code = errno
      csignals_unregister(slot)
      guard code == EEXIST else { break }
    }
    throw IOFailure(path: named, operation: .create, code: code)
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

  /// Forgets the file, which has been renamed or removed.
  func unregister() {
    csignals_unregister(slot)
  }

  /// Removes the file.
  func discard() {
    unlink(path.systemPath)
    unregister()
  }

  /// File names end at 255 bytes on most systems; the rest is for what is put around the name.
  private static func shortened(_ name: String) -> String {
    var stem = name
    while stem.utf8.count > 200 { stem.unicodeScalars.removeLast() }
    return stem
  }
}
