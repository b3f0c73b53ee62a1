import Determinism
import FileIO
import RowFormats

/// Writes one file of an output directory, and takes its size and digest on the way.
enum HashedFile {
  /// The digest of what has left the writer so far; a class, as the writer's observer keeps it.
  private final class RunningDigest {
    var hash = SHA256()
  }

  /// Writes the file of that name, whole or not at all.
  ///
  /// - Parameter body: Appends the content.
  /// - Returns: The file's entry in the manifest.
  static func write(
    _ name: String, in directory: OutputDirectory, body: (inout ByteWriter) throws -> Void
  ) throws -> Manifest.File {
    let digest = RunningDigest()
    try directory.createParent(of: name)
    var file = try OutputFile(path: directory[name], synchronizesDirectory: false) {
      digest.hash.update($0)
    }
    try body(&file.writer)
    // What the buffer still holds has to pass the digest, too.
    try file.writer.flush()
    let bytes = file.writer.byteCount
    try file.commit()
    return Manifest.File(name: name, bytes: bytes, sha256: digest.hash.finalize().hex)
  }
}
