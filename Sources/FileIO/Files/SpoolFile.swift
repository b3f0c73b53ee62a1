import Platform

/// One nameless file in which all spools of a job keep what does not stay in memory.
///
/// It is created when first needed and has no name from then on, so nothing is left of it however
/// the process ends. Several threads can put bytes in.
package final class SpoolFile: Sendable {
  /// What its name begins with while it has one.
  static let prefix = ".warpwright-rows."

  private struct State {
    var descriptor: Int32 = -1
    var length = 0
  }

  private let directory: String
  private let state = Guarded(State())

  /// A file in a directory that exists when it is first written to.
  package init(directory: String) { self.directory = directory }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// Puts bytes at the end of the file.
  ///
  /// - Returns: Their place.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(IOFailure) -> Int {
    let (descriptor, place) = try state.withLock { (state) throws(IOFailure) in
      if state.descriptor < 0 { state.descriptor = try create() }
      state.length += bytes.count
      return (state.descriptor, state.length - bytes.count)
    }
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(place + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(.write, count < 0 ? errno : EIO) }
      done += count
    }
    return place
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
      let result = buffer.withUnsafeMutableBytes { bytes in
        Result { () throws(IOFailure) in
          try read(place + done, into: UnsafeMutableRawBufferPointer(rebasing: bytes[done...]))
        }
      }
      done += try result.get()
    }
  }

  /// Appends a part of the file to an output.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - count: Number of its bytes.
  ///   - out: Where the bytes go.
  /// - Throws: `IOFailure` if the file cannot be read.
  package func copy(_ place: Int, count: Int, to out: inout ByteWriter) throws(IOFailure) {
    var done = 0
    while done < count {
      done += try out.append(atMost: count - done) { (room) throws(IOFailure) in
        try read(place + done, into: room)
      }
    }
  }

  /// Reads at least a byte of the file, and no more than there is room for.
  private func read(
    _ place: Int, into room: UnsafeMutableRawBufferPointer
  ) throws(IOFailure) -> Int {
    let descriptor = state.withLock { $0.descriptor }
    while true {
      let count = pread(descriptor, room.baseAddress, room.count, off_t(place))
      if count > 0 { return count }
      guard count < 0, errno == EINTR else { throw failure(.write, count < 0 ? errno : EIO) }
    }
  }

  private func create() throws(IOFailure) -> Int32 {
    StaleFiles.remove(from: directory)
    var name: [CChar]
    var descriptor: Int32
    repeat {
      name = (directory + "/" + Self.prefix + "XXXXXX").systemPath
      descriptor = mkstemp(&name)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw failure(.create, errno) }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private func failure(_ operation: IOFailure.Operation, _ code: Int32) -> IOFailure {
    IOFailure(path: "a temporary file in \(directory)", operation: operation, code: code)
  }
}
