import Platform

/// Short steps in a directory, which processes take one after the other.
///
/// Unlike ``DirectoryLock``, it leaves no file, is waited for, and several processes may go on to write into
/// the directory at the same time.
public enum DirectoryTurn {
  /// Takes a step while no other process takes one in the same directory.
  ///
  /// Where the file system has no locks of directories, the step is taken all the same.
  ///
  /// - Parameters:
  ///   - directory: The directory, which exists.
  ///   - step: The step: others wait for its end.
  /// - Returns: What the step returns.
  /// - Throws: What the step throws.
  public static func take<Result>(
    in directory: String, _ step: () throws -> Result
  ) rethrows -> Result {
    let descriptor = Descriptor.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try step() }
    defer { _ = close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try step()
  }
}
