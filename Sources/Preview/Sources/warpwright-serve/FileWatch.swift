import FileIO
import Platform

/// Notices that a file has changed; used on one thread.
final class FileWatch: @unchecked Sendable {
  private struct Mark: Equatable {
    var size: Int64 = -1
    var seconds = 0
    var nanoseconds = 0
    var node: UInt64 = 0
  }

  private let path: String
  private var last: Mark

  init(_ path: String) {
    self.path = path
    last = FileWatch.mark(path)
  }

  /// Whether the file has changed since the last call, and is there.
  func hasChanged() -> Bool {
    let now = FileWatch.mark(path)
    guard now != last else { return false }
    last = now
    return now.size >= 0
  }

  private static func mark(_ path: String) -> Mark {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { return Mark() }
    return Mark(
      size: Int64(status.st_size), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec, node: UInt64(status.st_ino))
  }
}
