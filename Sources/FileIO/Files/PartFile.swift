import Platform

/// A file that is open for reading at any place.
package struct PartFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `InputFailure` if it cannot be opened.
  package init(_ path: String) throws(InputFailure) {
    // A pipe would wait for a writer.
    descriptor = Descriptor.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    self.path = path
    guard descriptor >= 0 else {
      throw InputFailure(source: .file(path), kind: .unreadable(errno))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw InputFailure(source: .file(path), kind: .unreadable(ENOENT))
    }
  }

  deinit { _ = close(descriptor) }

  /// Number of bytes of the file.
  package var count: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Fills a buffer.
  ///
  /// - Parameters:
  ///   - place: Where the bytes begin.
  ///   - buffer: Gets them.
  /// - Throws: `InputFailure` if the file cannot be read or ends before.
  package func read(
    _ place: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(InputFailure) {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done,
        off_t(place + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw InputFailure(source: .file(path), kind: .unreadable(count < 0 ? errno : EIO))
      }
      done += count
    }
  }

  /// Shows all bytes in order.
  ///
  /// - Parameter body: Gets blocks of bytes.
  /// - Throws: `InputFailure` if the file cannot be read, and what `body` throws.
  package func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let total = count
    var buffer = [UInt8](repeating: 0, count: min(1 << 18, max(1, total)))
    var done = 0
    while done < total {
      let wanted = min(buffer.count, total - done)
      try buffer.withUnsafeMutableBytes { space in
        try read(done, into: UnsafeMutableRawBufferPointer(rebasing: space[..<wanted]))
      }
      try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<wanted])) }
      done += wanted
    }
  }
}
