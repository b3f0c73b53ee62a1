import Platform

/// The few calls on file descriptors that need a loop around them.
enum Descriptor {
  /// Opens a file, retrying interruptions, which slow file systems are prone to.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - flags: Flags of the call.
  ///   - mode: Permissions of a file that is made.
  /// - Returns: The descriptor, or a negative number with the reason in `errno`.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
    while true {
      let descriptor = systemOpen(path.systemPath, flags, mode)
      guard descriptor < 0, errno == EINTR else { return descriptor }
    }
  }

  /// Writes all bytes: goes on after short writes and interruptions, and waits where the descriptor
  /// is a non-blocking one that is full.
  ///
  /// - Returns: 0, or the `errno` of the call that failed.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    guard var position = bytes.baseAddress else { return 0 }
    var remaining = bytes.count
    while remaining > 0 {
      let written = write(descriptor, position, remaining)
      if written > 0 {
        position += written
        remaining -= written
      } else if written == 0 {
        return EIO
      } else if let code = waitAfter(errno, descriptor, POLLOUT) {
        return code
      }
    }
    return 0
  }

  /// Reads once into `space`, retrying interruptions.
  ///
  /// - Returns: The number of bytes, 0 at the end of the file, and the `errno` of a failure or 0.
  static func read(
    from descriptor: Int32, into space: UnsafeMutableRawBufferPointer
  ) -> (count: Int, code: Int32) {
    while true {
      // Bounded, as some systems reject a single call for 2 GiB and more.
      let count = systemRead(descriptor, space.baseAddress, min(space.count, 1 << 30))
      if count >= 0 { return (count, 0) }
      if let code = waitAfter(errno, descriptor, POLLIN) { return (0, code) }
    }
  }

  /// Returns whether two files can be read and have the same bytes.
  ///
  /// - Complexity: O(bytes).
  static func haveEqualBytes(_ one: String, _ two: String) -> Bool {
    let first = open(one, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    defer { _ = close(first) }
    let second = open(two, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    defer { _ = close(second) }
    var (left, right) = (stat(), stat())
    guard first >= 0, second >= 0, fstat(first, &left) == 0, fstat(second, &right) == 0,
      left.st_size == right.st_size
    else { return false }
    var (mine, its) = ([UInt8](repeating: 0, count: 1 << 16), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      guard let count = fill(&mine, from: first), count == fill(&its, from: second) else {
        return false
      }
      guard mine[..<count] == its[..<count] else { return false }
      if count == 0 { return true }
    }
  }

  /// Reads until the block is full or the file ends; nil if that fails.
  private static func fill(_ block: inout [UInt8], from descriptor: Int32) -> Int? {
    var filled = 0
    while filled < block.count {
      let start = filled
      let read = block.withUnsafeMutableBytes { bytes in
        Descriptor.read(
          from: descriptor, into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      }
      guard read.code == 0 else { return nil }
      if read.count == 0 { break }
      filled += read.count
    }
    return filled
  }

  /// Brings the file to disk.
  ///
  /// File systems and devices that cannot are taken as they are.
  static func synchronize(_ descriptor: Int32) -> Int32 {
    while fsync(descriptor) != 0 {
      switch errno {
      case EINTR: continue
      case EINVAL, ENOTSUP, EROFS: return 0
      default: return errno
      }
    }
    return 0
  }

  /// What became of the attempt to lock a file.
  enum Lock {
    case locked
    /// Another process has locked it.
    case busy
    /// The file system has no locks.
    case unsupported
  }

  /// Locks an open file, without waiting, until its last descriptor is closed, however that happens.
  ///
  /// - Parameters:
  ///   - descriptor: The file.
  ///   - isShared: Whether others may hold such a lock, too.
  /// - Returns: Whether it is locked.
  static func lock(_ descriptor: Int32, isShared: Bool) -> Lock {
    while flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return .busy
      default: return .unsupported
      }
    }
    return .locked
  }

  /// Nil when the call can be repeated, otherwise the code to report.
  private static func waitAfter(_ code: Int32, _ descriptor: Int32, _ event: Int32)
    -> Int32?
  {
    if code == EINTR { return nil }
    guard code == EAGAIN || code == EWOULDBLOCK else { return code }
    var waiting = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: event), revents: 0)
    _ = poll(&waiting, 1, -1)
    return nil
  }
}

private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, space, count)
}

private func systemOpen(_ path: [CChar], _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
