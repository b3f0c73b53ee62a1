import Platform

/// One nameless file in which all spools of a job keep what does not stay in memory.
///
/// It is created when first needed and has no name from then on, so nothing is left of it however
/// the process ends.
package final class SpoolFile {
  /// What its name begins with while it has one.
  static let prefix = ".warpwright-rows."

  private let directory: String
  private var descriptor: Int32 = -1
  private var length = 0

  /// A file in a directory that exists when it is first written to.
  package init(directory: String) { self.directory = directory }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// Puts bytes at the end of the file.
  ///
  /// - Returns: Their place.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(IOFailure) -> Int {
    if descriptor < 0 { try create() }
    let code = Descriptor.writeAll(bytes, to: descriptor)
    guard code == 0 else { throw failure(.write, code) }
    defer { length += bytes.count }
    return length
  }

  /// Reads a part of the file.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - count: Number of its bytes.
  ///   - buffer: Holds the part afterwards, and nothing else.
  /// - Throws: `IOFailure` if the file cannot be read.
  package func read(_ place: Int, count: Int, into buffer: inout [UInt8]) throws(IOFailure) {
    if buffer.count > count { buffer.removeLast(buffer.count - count) }
    if buffer.count < count {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
    var done = 0
    while done < count {
      let read = buffer.withUnsafeMutableBytes { bytes in
        pread(descriptor, bytes.baseAddress.map { $0 + done }, count - done, off_t(place + done))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { throw failure(.write, read < 0 ? errno : EIO) }
      done += read
    }
  }

  private func create() throws(IOFailure) {
    StaleFiles.remove(from: directory)
    var name: [CChar]
    repeat {
      name = (directory + "/" + Self.prefix + "XXXXXX").systemPath
      descriptor = mkstemp(&name)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw failure(.create, errno) }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  private func failure(_ operation: IOFailure.Operation, _ code: Int32) -> IOFailure {
    IOFailure(path: "a temporary file in \(directory)", operation: operation, code: code)
  }
}
