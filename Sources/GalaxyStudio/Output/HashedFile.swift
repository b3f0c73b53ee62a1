import Determinism
import FileIO
import RowFormats

/// Writes one file completely or not at all, and computes its size and digest at the same time.
struct HashedFile {
  /// The digest of the bytes written so far; a class, because the observer of the writer retains it.
  private final class RunningDigest {
    var hash = SHA256()
  }

  /// What became of a file.
  struct Result {
    /// The entry of the file in the manifest.
    let entry: Manifest.File
    /// Whether the file was left as it is, because it has these bytes already.
    let isUnchanged: Bool
  }

  /// Whether a file that has the same bytes already is left as it is.
  var keepsUnchanged = false
  /// Whether the entry of the directory is brought to disk, too.
  var synchronizesDirectory = false
  /// Whether processes of other machines may write the same file at the same time.
  var isShared = false
  /// Whether a thread of its own digests and writes what was appended before.
  var isParallel = false
  /// What is called before a file is replaced.
  var willReplace: () throws -> Void = {}

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - name: The name of the file in the result.
  ///   - path: Its path; its directory exists.
  ///   - body: Appends the content.
  /// - Returns: What became of it.
  /// - Throws: `IOFailure`, or what `body` throws.
  func write(
    _ name: String, at path: String, body: (inout ByteWriter) throws -> Void
  ) throws -> Result {
    let digest = RunningDigest()
    var file = try OutputFile(
      path: path, synchronizesDirectory: synchronizesDirectory, isShared: isShared,
      isParallel: isParallel
    ) {
      digest.hash.update($0)
    }
    try body(&file.writer)
    // The rest of the buffer belongs to the digest, too.
    try file.writer.flush()
    let entry = Manifest.File(
      name: name, bytes: file.writer.byteCount, sha256: digest.hash.finalize().hex)
    if keepsUnchanged, file.isLikeOldFile() {
      return Result(entry: entry, isUnchanged: true)
    }
    try willReplace()
    try file.commit()
    return Result(entry: entry, isUnchanged: false)
  }
}
