import Platform

/// A file for work in progress, under a name that only helper libraries need to know.
///
/// It goes with this object, and when a signal ends the process.
public final class ScratchFile {
  /// The path of the file.
  public var path: String { file.path }
  private let file: TemporaryFile

  /// The system's directory for work in progress: `TMPDIR`, or `/tmp`.
  public static var standardDirectory: String {
    if let named = getenv("TMPDIR"), named.pointee != 0 { return String(systemPath: named) }
    return "/tmp"
  }

  /// Creates an empty file in a directory.
  public init(directory: String, name: String) throws(IOFailure) {
    let path = directory + "/" + name
    // Stays open, and so locked: other processes do not take it for a leftover.
    file = try TemporaryFile.create(beside: path, named: path)
  }

  /// Represents a file that a helper library may create beside another one, under its name with
  /// `suffix` appended.
  public init(of other: ScratchFile, suffix: String) {
    file = .expected(at: other.path + suffix)
  }

  deinit {
    file.discard()
    if file.descriptor >= 0 { _ = close(file.descriptor) }
  }

  /// Puts bytes into the file, which is empty.
  public func fill(_ bytes: [UInt8]) throws(IOFailure) {
    let descriptor = Descriptor.open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw IOFailure(path: path, operation: .create, code: errno) }
    defer { _ = close(descriptor) }
    let code = bytes.withUnsafeBytes { Descriptor.writeAll($0, to: descriptor) }
    if code != 0 { throw IOFailure(path: path, operation: .write, code: code) }
  }

  /// Replaces the content with that of a regular file, block by block.
  ///
  /// - Throws: `InputFailure` where that file cannot be read, `IOFailure` where this one cannot be
  ///   written.
  public func fill(from source: String) throws {
    let input = Descriptor.open(source, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard input >= 0 else { throw InputFailure(source: .file(source), kind: .unreadable(errno)) }
    defer { _ = close(input) }
    let output = Descriptor.open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o600)
    guard output >= 0 else { throw IOFailure(path: path, operation: .create, code: errno) }
    defer { _ = close(output) }
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let read = block.withUnsafeMutableBytes { Descriptor.read(from: input, into: $0) }
      guard read.code == 0 else {
        throw InputFailure(source: .file(source), kind: .unreadable(read.code))
      }
      if read.count == 0 { return }
      let code = block.withUnsafeBytes {
        Descriptor.writeAll(UnsafeRawBufferPointer(rebasing: $0[..<read.count]), to: output)
      }
      guard code == 0 else { throw IOFailure(path: path, operation: .write, code: code) }
    }
  }

  /// Appends the whole file to an output, block by block.
  public func copy(to out: inout ByteWriter) throws(IOFailure) {
    let descriptor = Descriptor.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw IOFailure(path: path, operation: .create, code: errno) }
    defer { _ = close(descriptor) }
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let read = block.withUnsafeMutableBytes { Descriptor.read(from: descriptor, into: $0) }
      guard read.code == 0 else {
        throw IOFailure(path: path, operation: .write, code: read.code)
      }
      if read.count == 0 { return }
      out.append(bytes: block[..<read.count])
      try out.throwIfFailed()
    }
  }
}
