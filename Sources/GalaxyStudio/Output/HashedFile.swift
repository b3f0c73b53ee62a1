import Determinism
import FileIO
import RowFormats

/// Writes one file completely or not at all, and computes its size and digest at the same time.
struct HashedFile {
  /// What became of a file.
  struct Result {
    /// The entry of the file in the manifest.
    let entry: Manifest.File
    /// Whether the file was left as it is, because it has these bytes already.
    let isUnchanged: Bool
  }

  /// Whether a file that has the same bytes already is left as it is.
  var keepsUnchanged = false
  /// Whether it is one of many files, whose directory is brought to disk after the last one.
  var isOfMany = false
  /// Whether processes of other machines may write the same file at the same time.
  var isShared = false
  /// Whether a thread of its own digests what was appended before, while it is written.
  var isParallel = false
  /// The most bytes that the file may have.
  var limit = Int.max

  /// Writes a file, and brings it to disk; the entry of its directory, too, unless it is one of many.
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
    let (result, file) = try stage(name, at: path, keepsLock: true, body: body)
    if isOfMany { try file?.place(keepsOld: false) } else { try file?.complete() }
    return result
  }

  /// Writes a file under a temporary name, to be put in its place together with others.
  ///
  /// - Parameters:
  ///   - name: The name of the file in the result.
  ///   - path: Its path; its directory exists.
  ///   - keepsLock: Whether the file is locked until it is in its place.
  ///   - body: Appends the content.
  /// - Returns: What became of it, and the file; nil if it is left as it is.
  /// - Throws: `IOFailure`, or what `body` throws.
  func stage(
    _ name: String, at path: String, keepsLock: Bool = false,
    body: (inout ByteWriter) throws -> Void
  ) throws -> (Result, StagedFile?) {
    let digest = RunningDigest()
    var file = try OutputFile(path: path, isShared: isShared, isParallel: isParallel) {
      digest.hash.update($0)
    }
    file.writer.limit = limit
    try OversizedOutput.check(name, &file.writer) {
      try body(&$0)
      // The rest of the buffer belongs to the digest, too.
      try $0.flush()
    }
    let entry = Manifest.File(
      name: name, bytes: file.writer.byteCount, sha256: digest.hash.finalize().hex)
    if keepsUnchanged, file.isLikeOldFile() {
      return (Result(entry: entry, isUnchanged: true), nil)
    }
    return (Result(entry: entry, isUnchanged: false), try file.stage(keepsLock: keepsLock))
  }
}

/// The digest of the bytes so far; a class, because who observes them retains it.
final class RunningDigest {
  var hash = SHA256()
}
