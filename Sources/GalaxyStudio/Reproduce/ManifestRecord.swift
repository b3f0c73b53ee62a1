import FileIO
import JSONText
public import RowFormats

/// What a manifest lists.
public struct ManifestRecord: Sendable {
  /// The files, in its order.
  public let files: [Manifest.File]
  /// Whether the files carry their recipe.
  public let isStamped: Bool
  /// Whether the file of `sql-data` holds only what the last step added and changed.
  public let holdsDifference: Bool
  /// What each stage made; nil if that was not recorded.
  public let stages: [Manifest.Stage]?

  /// Reads the lists of a manifest.
  ///
  /// - Parameters:
  ///   - document: The manifest.
  ///   - source: Name of the file in messages.
  /// - Throws: `InputError` with the path of what is wrong.
  /// - Complexity: O(bytes).
  init(_ document: JSONDocument, source: String) throws(InputError) {
    func wrong(_ path: JSONPath, _ message: String) -> InputError {
      InputError(.structure, source: source, location: .path(path), message: message)
    }
    guard let listed = document["files"]?.array else {
      throw wrong(["files"], "a manifest lists files")
    }
    var files: [Manifest.File] = []
    for (index, file) in listed.enumerated() {
      guard let name = file["name"]?.string, let bytes = file["bytes"]?.integer,
        let sha256 = file["sha256"]?.string
      else {
        throw wrong(
          JSONPath([.key("files"), .index(index)]), "a file has a name, bytes and sha256")
      }
      files.append(Manifest.File(name: name, bytes: bytes, sha256: sha256))
    }
    self.files = files
    isStamped = document["stamped"]?.bool ?? true
    holdsDifference = document["difference"]?.bool ?? false
    guard let recorded = document["stages"]?.array else {
      stages = nil
      return
    }
    var stages: [Manifest.Stage] = []
    for (index, stage) in recorded.enumerated() {
      guard let region = stage["region"]?.string, let name = stage["stage"]?.string,
        let sha256 = stage["sha256"]?.string
      else {
        throw wrong(
          JSONPath([.key("stages"), .index(index)]), "a stage has a region, a stage and sha256")
      }
      stages.append(Manifest.Stage(region: region, name: name, sha256: sha256))
    }
    self.stages = stages
  }
}
