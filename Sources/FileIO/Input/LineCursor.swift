import Platform

/// Reads a regular file line by line from a place on; several cursors read one file at once.
///
/// Memory is that of a block, or of the longest line.
package final class LineCursor {
  private let descriptor: Int32
  private let source: InputSource
  private var buffer: [UInt8] = []
  /// Where the unread bytes of the buffer begin.
  private var start = 0
  /// Where the next block begins in the file.
  private var next: Int

  /// The place of the next line in the file.
  package var place: Int { next - (buffer.count - start) }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The path of a regular file.
  ///   - place: Where the first line begins.
  /// - Throws: `InputFailure` if it cannot be opened.
  package init(_ path: String, from place: Int = 0) throws(InputFailure) {
    source = .file(path)
    next = place
    descriptor = Descriptor.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw InputFailure(source: source, kind: errno == ENOENT ? .missing : .unreadable(errno))
    }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The next line without its end; nil at the end of the file.
  ///
  /// - Throws: `InputFailure` if the file cannot be read.
  /// - Complexity: O(bytes).
  package func line() throws(InputFailure) -> [UInt8]? {
    var searched = 0
    while true {
      let found = buffer.withUnsafeBytes { bytes -> Int? in
        guard let base = bytes.baseAddress, start + searched < bytes.count,
          let end = memchr(base + start + searched, 0x0A, bytes.count - start - searched)
        else { return nil }
        return UnsafeRawPointer(end) - base
      }
      if let found {
        let line = Array(buffer[start..<found])
        start = found + 1
        return line
      }
      searched = buffer.count - start
      guard try fill() else {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return line
      }
    }
  }

  /// Reads another block; false at the end of the file.
  private func fill() throws(InputFailure) -> Bool {
    buffer.removeFirst(start)
    start = 0
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let read = block.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(next))
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw InputFailure(source: source, kind: .unreadable(errno)) }
      buffer += block[..<read]
      next += read
      return read > 0
    }
  }
}
