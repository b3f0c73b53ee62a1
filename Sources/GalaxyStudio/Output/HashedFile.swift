import Determinism
import FileIO
import RowFormats

/// Writes one file of an output directory and computes its size and digest at the same time.
enum HashedFile {
  /// The digest of the bytes written so far; a class, because the observer of the writer retains it.
  private final class RunningDigest {
    var hash = SHA256()
  }

  /// Writes a file completely or not at all.
  ///
  /// - Parameters:
  ///   - name: Path of the file in the directory.
  ///   - directory: The directory.
  ///   - body: Appends the content.
  /// - Returns: The entry of the file in the manifest.
  /// - Throws: `IOFailure`, or what `body` throws.
  static func write(
    _ name: String, in directory: OutputDirectory, body: (inout ByteWriter) throws -> Void
  ) throws -> Manifest.File {
    let digest = RunningDigest()
    try directory.createParent(of: name)
    var file = try OutputFile(path: directory[name], synchronizesDirectory: false) {
      digest.hash.update($0)
    }
    try body(&file.writer)
    // The rest of the buffer belongs to the digest, too.
    try file.writer.flush()
    let bytes = file.writer.byteCount
    try file.commit()
    return Manifest.File(name: name, bytes: bytes, sha256: digest.hash.finalize().hex)
  }
}
