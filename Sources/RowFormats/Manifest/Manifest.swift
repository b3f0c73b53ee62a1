public import FileIO
public import GalaxyModel

/// The description of a set of output files: how to make them again, and how to check them.
///
/// It names no clock, host or path, so that equal inputs give equal bytes.
public struct Manifest: Sendable {
  /// One output file.
  public struct File: Sendable, Equatable {
    /// Path below the output directory, with `/` between its parts.
    public var name: String
    /// Size in bytes.
    public var bytes: Int
    /// 64 lower-case hexadecimal digits.
    public var sha256: String

    /// An entry.
    ///
    /// - Parameters:
    ///   - name: Path below the output directory, with `/` between its parts.
    ///   - bytes: Size in bytes.
    ///   - sha256: 64 lower-case hexadecimal digits.
    public init(name: String, bytes: Int, sha256: String) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// What one stage of generation made.
  public struct Stage: Sendable, Equatable {
    /// Name of the region.
    public var region: String
    /// Name of the stage.
    public var name: String
    /// Digest of its columns: 64 lower-case hexadecimal digits.
    public var sha256: String

    /// An entry.
    ///
    /// - Parameters:
    ///   - region: Name of the region.
    ///   - name: Name of the stage.
    ///   - sha256: 64 lower-case hexadecimal digits.
    public init(region: String, name: String, sha256: String) {
      self.region = region
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Name of the document in its member `schema`.
  public static let schema = "warpwright.manifest"

  /// Name of the file itself.
  public static let fileName = "manifest.json"

  /// Version of the generator.
  public var generatorVersion: String
  /// Seed of the galaxy, if it was generated.
  public var seed: UInt64?
  /// Preset of the galaxy.
  public var preset: String
  /// Every resolved setting, in ascending byte order of its name.
  public var settings: [FieldValue.Member]
  /// What was done to the galaxy after its settings; empty members are not written.
  private var changes: [FieldValue.Member]
  /// The files, in any order.
  public var files: [File]
  /// Whether the files carry their recipe, as far as their formats can.
  public var isStamped: Bool
  /// Whether the file of `sql-data` holds only what the last step added and changed.
  public var holdsDifference = false
  /// What each stage made, in the order of running; nil if that was not recorded.
  public var stages: [Stage]?

  /// The manifest of `files` made from `galaxy`.
  public init(_ galaxy: Galaxy, files: [File]) {
    generatorVersion = galaxy.generatorVersion
    seed = galaxy.seed
    preset = galaxy.preset
    settings = galaxy.settings
    changes = GalaxyDocumentWriter.changes(of: galaxy)
    self.files = files
    isStamped = !galaxy.hidesOrigin
  }

  /// Writes the manifest as JSON, files by name.
  ///
  /// - Complexity: O(settings + files log files).
  public func write(to out: inout ByteWriter) throws(IOFailure) {
    var cells = CellJSONWriter()
    let members: [(String, FieldValue)] = [
      ("schema", .text(Manifest.schema)), ("version", 1),
      ("generator", generatorFact(version: generatorVersion)),
      ("seed", .optional(seed) { .int($0) }), ("preset", .text(preset)),
    ]
    out.append(UInt8(ascii: "{"))
    for (index, (key, value)) in members.enumerated() {
      DocumentLayout.member(key, depth: 1, isFirst: index == 0, to: &out)
      cells.append(value, to: &out)
    }
    DocumentLayout.member("settings", depth: 1, isFirst: false, to: &out)
    out.append(UInt8(ascii: "{"))
    for (index, setting) in settings.enumerated() {
      DocumentLayout.member(setting.key, depth: 2, isFirst: index == 0, to: &out)
      cells.append(setting.value, to: &out)
    }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 1, isEmpty: settings.isEmpty, to: &out)
    for change in changes {
      guard case .list(let elements) = change.value else { continue }
      DocumentLayout.list(change.key, elements, to: &out)
    }
    if !isStamped {
      DocumentLayout.member("stamped", depth: 1, isFirst: false, to: &out)
      cells.append(.boolean(false), to: &out)
    }
    if holdsDifference {
      DocumentLayout.member("difference", depth: 1, isFirst: false, to: &out)
      cells.append(.boolean(true), to: &out)
    }
    let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    DocumentLayout.list("files", sorted.map(\.fieldValue), to: &out)
    if let stages { DocumentLayout.list("stages", stages.map(\.fieldValue), to: &out) }
    DocumentLayout.end(UInt8(ascii: "}"), depth: 0, isEmpty: false, to: &out)
    out.append(UInt8(ascii: "\n"))
    try out.throwIfFailed()
  }
}

extension Manifest.File {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("name", .text(name)), .init("bytes", .int(bytes)), .init("sha256", .text(sha256)),
    ])
  }
}

extension Manifest.Stage {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("region", .text(region)), .init("stage", .text(name)), .init("sha256", .text(sha256)),
    ])
  }
}
