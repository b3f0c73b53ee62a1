import Determinism
public import FileIO
public import GalaxyModel

/// The file that a recipe begins with, if its map was not generated.
///
/// ```json
/// { "base": { "file": "map.graphml", "sha256": "9f86d081…" }, "steps": [ { "edit": [ … ] } ] }
/// ```
public struct RecipeBase: Sendable, Equatable {
  /// The name of the file, without its directory.
  public let file: String
  /// The SHA-256 of the file, in hexadecimal.
  public let sha256: String

  /// Describes a file by its digest.
  ///
  /// - Parameters:
  ///   - file: The name of the file, without its directory.
  ///   - sha256: Its SHA-256, in hexadecimal.
  public init(file: String, sha256: String) { (self.file, self.sha256) = (file, sha256) }

  /// Describes a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Where it is.
  /// - Complexity: O(bytes).
  public init(_ bytes: [UInt8], at path: String) {
    self.init(
      file: path.split(separator: "/").last.map(String.init) ?? path,
      sha256: SHA256.digest(bytes).hex)
  }

  /// The base as recipes hold it; keys ascend.
  public var fieldValue: FieldValue {
    .object([.init("file", .text(file)), .init("sha256", .text(sha256))])
  }

  /// Rejects a file that is another one.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: Its name in messages.
  /// - Throws: `InputError` if it has another digest.
  /// - Complexity: O(bytes).
  public func check(_ bytes: [UInt8], source: String) throws(InputError) {
    let own = SHA256.digest(bytes).hex
    guard own != sha256 else { return }
    throw InputError(
      .structure, source: source, location: .whole,
      message: "this is not the file \(file.terminalSafe) that the recipe begins with",
      hint:
        "its SHA-256 begins with \(own.prefix(12)), that of the recipe with \(sha256.prefix(12))"
    )
  }
}

extension Recipe {
  /// A recipe that begins with a file.
  ///
  /// - Parameter base: The file.
  public init(base: RecipeBase) {
    self.init(source: base.file)
    self.base = base
  }

  /// The recipe in the stamp of a map that begins with a file; nil for any other map.
  init?(ofBase galaxy: Galaxy) {
    guard let stamp = galaxy.stamp,
      let recipe = try? RecipeReader.read(Array(stamp.utf8), source: "the stamp"),
      recipe.base != nil
    else { return nil }
    self = recipe
  }

  /// Rejects a recipe that begins with a file, of which nothing can be drawn.
  ///
  /// - Throws: `InputError` that names the file.
  public func checkGenerated() throws(InputError) {
    guard let base else { return }
    throw InputError(
      .structure, source: source, location: .path(["base"]),
      message: "this map begins with the file \(base.file.terminalSafe), and is not generated",
      hint: "'warpwright edit' changes it, and 'warpwright reproduce --base' makes it again")
  }
}
