import Platform

/// A file that is complete and on disk under a temporary name, to be put in its place together with
/// others.
///
/// Unless it is put in its place, it is removed.
public final class StagedFile {
  /// The output as it was named.
  public let path: String
  /// Where it goes, without links; nil for a device or pipe, which has been written already.
  private let destination: String?
  /// Whether there is a file in its place already.
  private let replaces: Bool
  private var temporary: TemporaryFile?
  /// A second name of the file that it replaces.
  private var old: TemporaryFile?
  /// Whether its place is not as it was before.
  private var hasChanged = false
  /// A descriptor that keeps the lock of the file; -1 for none.
  private var lock: Int32

  init(path: String, temporary: TemporaryFile?, target: OutputTarget, lock: Int32 = -1) {
    self.path = path
    self.temporary = temporary
    self.lock = lock
    if case .replace(let destination, let mode) = target {
      (self.destination, replaces) = (destination, mode != nil)
    } else {
      (destination, replaces) = (nil, false)
    }
  }

  deinit {
    temporary?.discard()
    unlock()
    forgetOld()
  }

  private func unlock() {
    if lock >= 0 { _ = close(lock) }
    lock = -1
  }

  /// The directory that the file goes to; nil for a device or pipe.
  public var directory: String? { destination.map { OutputTarget.directory(of: $0) } }

  /// Takes the file that will be replaced away.
  ///
  /// - Throws: `IOFailure` if it cannot be; it is then where it was.
  public func removeOld() throws(IOFailure) {
    guard let destination, replaces else { return }
    keepOld()
    guard unlink(destination.systemPath) == 0 || errno == ENOENT else { throw failure(errno) }
    hasChanged = true
  }

  /// Puts the file in its place.
  ///
  /// - Parameter keepsOld: Whether what is replaced stays beside it until ``forgetOld()``, where the
  ///   file system has second names, so that ``takeBack()`` can restore it.
  /// - Throws: `IOFailure` if it cannot be; the old file is then where it was.
  public func place(keepsOld: Bool) throws(IOFailure) {
    guard let destination, let file = temporary else { return }
    if keepsOld { keepOld() }
    guard rename(file.path.systemPath, destination.systemPath) == 0 else { throw failure(errno) }
    hasChanged = true
    temporary = nil
    unlock()
    file.unregister()
  }

  /// Puts the file in its place as an output of its own, and brings the entry of its directory to disk.
  ///
  /// - Throws: `IOFailure` if it cannot be put there, and the old file is then where it was; or if the
  ///   directory cannot be brought to disk, with the new one in its place.
  public func complete() throws(IOFailure) {
    try Interruption.placing { () throws(IOFailure) in
      try place(keepsOld: false)
      if let directory { try OutputFile.synchronizeDirectory(directory) }
    }
  }

  /// Restores what was there before.
  ///
  /// - Returns: Whether its place is as before.
  public func takeBack() -> Bool {
    guard hasChanged, let destination else { return true }
    if let old {
      guard rename(old.path.systemPath, destination.systemPath) == 0 else { return false }
      old.unregister()
      self.old = nil
    } else {
      guard !replaces, unlink(destination.systemPath) == 0 else { return false }
    }
    hasChanged = false
    return true
  }

  /// Removes what was replaced for good.
  public func forgetOld() {
    old?.discard()
    old = nil
  }

  private func keepOld() {
    guard old == nil, replaces, let destination else { return }
    old = .secondName(of: destination)
  }

  private func failure(_ code: Int32) -> IOFailure {
    IOFailure(path: path, operation: .rename, code: code)
  }
}
