import FileIO
import Platform

/// The content of an answer that is too large for memory, in a file without a name.
public final class AnswerFile: Sendable {
  private let descriptor: Int32
  /// The number of bytes.
  public let count: Int

  /// Writes the content.
  ///
  /// - Parameters:
  ///   - isWanted: Asked now and then; once it is not wanted, writing fails.
  ///   - write: Writes the content.
  /// - Throws: `IOFailure`, or what `write` throws.
  init(
    isWanted: @escaping () -> Bool, write: (inout ByteWriter) throws -> Void
  ) throws {
    let descriptor = try AnswerFile.nameless()
    self.descriptor = descriptor
    var writer = ByteWriter(path: "the answer") { bytes in
      isWanted() ? AnswerFile.write(bytes, to: descriptor) : EPIPE
    }
    do {
      try write(&writer)
      try writer.finish()
    } catch {
      _ = close(descriptor)
      throw error
    }
    count = writer.byteCount
  }

  deinit { _ = close(descriptor) }

  /// Returns a part of the content.
  ///
  /// - Parameters:
  ///   - place: Where the part begins.
  ///   - count: Most of its bytes.
  /// - Returns: The part; nil if it cannot be read.
  public func part(at place: Int, count: Int) -> [UInt8]? {
    let length = min(count, self.count - place)
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { space, filled in
      while filled < length {
        let got = pread(
          descriptor, space.baseAddress.map { $0 + filled }, length - filled,
          off_t(place + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          isRead = false
          return
        }
        filled += got
      }
    }
    return isRead ? bytes : nil
  }

  private static func nameless() throws(IOFailure) -> Int32 {
    let directory = ScratchFile.standardDirectory
    var template = Array((directory + "/warpwright-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw IOFailure(path: directory, operation: .create, code: errno)
    }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var place = 0
    while place < bytes.count {
      let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + place }, bytes.count - place)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      place += count
    }
    return 0
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
