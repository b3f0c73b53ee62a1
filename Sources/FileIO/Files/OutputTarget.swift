import Platform

/// The kind of file at the path of an output, which decides how it is written.
enum OutputTarget {
  /// A regular file, or nothing yet: write beside it and rename. `mode` is that of the old file.
  case replace(path: String, mode: mode_t?)
  /// A device, pipe or socket: write into it, never rename over it.
  case stream(path: String)

  /// Looks at the name, following symbolic links to the file they mean, which need not exist.
  static func resolve(_ path: String) throws(IOFailure) -> OutputTarget {
    func failure(_ code: Int32) -> IOFailure {
      IOFailure(path: path, operation: .create, code: code)
    }
    guard !path.isEmpty else { throw failure(ENOENT) }
    guard !path.utf8.contains(0) else { throw failure(EINVAL) }

    // Where links end in no plain file (as /dev/stdout does in a pipe) they cannot be read as paths.
    var status = stat()
    if stat(path.systemPath, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw failure(EISDIR)
      default: return .stream(path: path)
      }
    }

    var current = path
    for _ in 0..<40 {
      guard !current.hasSuffix("/") else { throw failure(EISDIR) }
      if lstat(current.systemPath, &status) != 0 {
        guard errno == ENOENT else { throw failure(errno) }
        return .replace(path: current, mode: nil)
      }
      guard status.st_mode & S_IFMT == S_IFLNK else {
        guard access(current.systemPath, W_OK) == 0 else { throw failure(errno) }
        return .replace(path: current, mode: status.st_mode & 0o777)
      }
      guard let destination = linkDestination(current) else { throw failure(errno) }
      current =
        destination.hasPrefix("/") ? destination : directory(of: current) + "/" + destination
    }
    throw failure(ELOOP)
  }

  /// The folder that holds the file of that name.
  static func directory(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The part of the path after the last slash.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  private static func linkDestination(_ link: String) -> String? {
    let capacity = 4096
    var bytes = [CChar](repeating: 0, count: capacity)
    let count = readlink(link.systemPath, &bytes, capacity)
    guard count > 0, count < capacity else { return nil }
    return String(pathBytes: bytes[..<count].map { UInt8(bitPattern: $0) })
  }
}
