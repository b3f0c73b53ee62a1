import FileIO
import Platform

extension OutputDestination {
  /// A directory for work in progress: the one of the output, which has room for it, or the temporary
  /// directory of the system for the standard output and special files.
  public var scratchDirectory: String {
    switch self {
    case .directory(let path): return path
    case .file(let path):
      var status = stat()
      if stat(path.systemPath, &status) == 0, status.st_mode & S_IFMT != S_IFREG { break }
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
      return slash == path.startIndex ? "/" : String(path[..<slash])
    case .standardOutput: break
    }
    return ScratchFile.standardDirectory
  }
}
