#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file for work in progress, under a name that only helper libraries need to know. It goes with
/// this object, and when a signal ends the process.
public final class ScratchFile {
  public var path: String { file.path }
  private let file: TemporaryFile

  /// Creates an empty file in a directory.
  public init(directory: String, name: String) throws(IOFailure) {
    let path = directory + "/" + name
    file = try TemporaryFile.create(beside: path, named: path)
    _ = close(file.descriptor)
  }

  deinit { file.discard() }

  /// Puts bytes into the file, which is empty.
  public func fill(_ bytes: [UInt8]) throws(IOFailure) {
    let descriptor = open(path.systemPath, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard descriptor >= 0 else { throw IOFailure(path: path, operation: .create, code: errno) }
    defer { _ = close(descriptor) }
    let code = bytes.withUnsafeBytes { Descriptor.writeAll($0, to: descriptor) }
    if code != 0 { throw IOFailure(path: path, operation: .write, code: code) }
  }

  /// Appends the whole file to an output, block by block.
  public func copy(to out: inout ByteWriter) throws(IOFailure) {
    let descriptor = open(path.systemPath, O_RDONLY | O_CLOEXEC)
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
