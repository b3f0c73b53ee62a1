import Platform

/// A file to read, or the standard input.
public enum InputSource: Hashable, Sendable {
  case file(String)
  case standardInput

  /// The largest input taken by default: 512 MiB.
  public static let defaultLimit = 512 << 20
  /// How much of an input without a size is read before it is looked at: 1 MiB.
  private static let trial = 1 << 20

  /// The input that a command-line argument names; `-` is the standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .file(argument)
  }

  /// The name in messages, safe to show on a terminal.
  public var name: String {
    switch self {
    case .file(let path): path.terminalSafe
    case .standardInput: "standard input"
    }
  }

  /// Reads everything.
  ///
  /// The size of a file is compared with the limit before anything is read; what has no size in
  /// advance, such as a pipe, is counted while it comes. Of that no more than a mebibyte is read if its
  /// beginning cannot be that of an input, because it may have no end: NUL begins none.
  ///
  /// - Parameters:
  ///   - limit: Largest number of bytes.
  ///   - isHopeless: Whether an input that begins so will be rejected whatever follows.
  /// - Returns: The bytes; of a hopeless input its beginning.
  /// - Throws: `InputFailure` if there is no such file, or it cannot be read or is too large.
  /// - Complexity: O(bytes); a regular file is read into the result without a copy.
  public func readAll(
    limit: Int = defaultLimit, isHopeless: ([UInt8]) -> Bool = { _ in false }
  ) throws(InputFailure) -> [UInt8] {
    if let captured = CapturedStreams.current {
      guard let bytes = captured.input(self) else { throw failure(.missing) }
      if bytes.count > limit { throw failure(.tooLarge(limit: limit)) }
      return bytes
    }
    switch self {
    case .standardInput:
      return try read(from: 0, limit: limit, isHopeless)
    case .file(let path):
      guard !path.utf8.contains(0) else { throw failure(.unreadable(EINVAL)) }
      let descriptor = Descriptor.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else {
        throw failure(Self.openFailure(errno))
      }
      defer { _ = close(descriptor) }
      return try read(from: descriptor, limit: limit, isHopeless)
    }
  }

  /// The first bytes of a regular file, to recognize its kind; none of anything else, as there is no
  /// going back in a pipe.
  public func beginning(_ count: Int) -> [UInt8] {
    if let captured = CapturedStreams.current {
      return Array((captured.input(self) ?? []).prefix(count))
    }
    guard case .file(let path) = self, !path.utf8.contains(0) else { return [] }
    let descriptor = Descriptor.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = bytes.withUnsafeMutableBytes { Descriptor.read(from: descriptor, into: $0) }
    return Array(bytes[..<read.count])
  }

  /// What a name stands for on the disk.
  public enum FileKind: Sendable, Equatable {
    case directory
    /// A file of this number of bytes.
    case regular(size: Int)
  }

  /// What the file is; nil for pipes and devices, for what does not exist, and for inputs in memory.
  public var fileKind: FileKind? {
    guard CapturedStreams.current == nil, case .file(let path) = self, !path.utf8.contains(0) else {
      return nil
    }
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .directory
    case S_IFREG: return .regular(size: Int(clamping: status.st_size))
    default: return nil
    }
  }

  private static func openFailure(_ code: Int32) -> InputFailure.Kind {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
    case EACCES, EPERM: .forbidden
    default: .unreadable(code)
    }
  }

  private func read(
    from descriptor: Int32, limit: Int, _ isHopeless: ([UInt8]) -> Bool
  ) throws(InputFailure) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(.unreadable(errno)) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw failure(.directory) }
    let size = kind == S_IFREG ? Int(clamping: status.st_size) : 0
    if size > limit { throw failure(.tooLarge(limit: limit)) }

    var code: Int32 = 0
    // One byte more than expected, so that the end is seen without another allocation.
    var bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1 << 16) + 1) { space, count in
      while count < space.count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(space)[count...])
        let read = Descriptor.read(from: descriptor, into: rest)
        code = read.code
        if read.count == 0 { break }
        count += read.count
      }
    }
    if code != 0 { throw failure(.unreadable(code)) }
    if bytes.count > max(size, 1 << 16) {
      try readRest(from: descriptor, onto: &bytes, limit: min(limit, Self.trial))
      if bytes.count > Self.trial, kind != S_IFREG, bytes.first == 0 || isHopeless(bytes) {
        return bytes
      }
      try readRest(from: descriptor, onto: &bytes, limit: limit)
    }
    if bytes.count > limit { throw failure(.tooLarge(limit: limit)) }
    return bytes
  }

  /// Reads on after what was expected: pipes, and files that grow.
  private func readRest(
    from descriptor: Int32, onto bytes: inout [UInt8], limit: Int
  ) throws(InputFailure) {
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= limit {
      let read = block.withUnsafeMutableBytes { Descriptor.read(from: descriptor, into: $0) }
      if read.code != 0 { throw failure(.unreadable(read.code)) }
      if read.count == 0 { return }
      bytes.append(contentsOf: block[..<read.count])
    }
  }

  private func failure(_ kind: InputFailure.Kind) -> InputFailure {
    InputFailure(source: self, kind: kind)
  }
}
