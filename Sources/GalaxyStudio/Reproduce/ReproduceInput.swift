public import FileIO
public import GalaxyFormats
import GraphFormats
import JSONText
import RowFormats

/// A file that tells how it was made.
///
/// ```swift
/// let input = try ReproduceInput(bytes, source: "map.svg", formats: formats)
/// input.recipe.seed
/// ```
public struct ReproduceInput: Sendable {
  /// What the file is.
  public enum Kind: Sendable {
    /// A list of files that were made together.
    case manifest(ManifestRecord)
    /// One file of a format, which carries its recipe.
    case artifact(ExportFormat)
    /// The recipe alone.
    case recipe
  }

  /// Name of the file in messages.
  public let source: String
  /// Name of the file without its directory.
  public var name: String { source.split(separator: "/").last.map(String.init) ?? source }
  /// The whole file.
  public let bytes: [UInt8]
  /// What it is.
  public let kind: Kind
  /// The format of a file that carries its recipe; nil for a manifest or a recipe alone.
  public var format: ExportFormat? {
    if case .artifact(let format) = kind { format } else { nil }
  }
  /// How it was made; it has a seed or a base.
  public let recipe: Recipe

  /// Recognizes a file by its content; it may be damaged outside of its recipe.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: Name of the file in messages.
  ///   - formats: The formats that it may have.
  /// - Throws: `InputError` if it carries no recipe, which says what is missing.
  /// - Complexity: O(bytes).
  public init(
    _ bytes: [UInt8], source: String, formats: FormatCatalog
  ) throws(InputError) {
    self.bytes = bytes
    self.source = source
    func wrong(_ message: String, _ hint: String = "") -> InputError {
      InputError(.structure, source: source, location: .whole, message: message, hint: hint)
    }
    guard !InputText.isBlank(bytes) else { throw wrong("the file is empty") }
    let recipe: Recipe
    if ByteSearch.first("\"\(Manifest.schema)\"", in: Array(bytes.prefix(4_096))) != nil {
      recipe = try RecipeReader.read(bytes, source: source, formats: formats)
      do {
        kind = .manifest(try ManifestRecord(JSONDocument(bytes), source: source))
      } catch let error as InputError {
        throw error
      } catch {
        throw wrong("the manifest is damaged")
      }
    } else if let format = ReproduceInput.format(of: bytes, among: formats) {
      guard
        let line = format.stamp?.line(in: bytes)
          ?? ReproduceInput.head(of: bytes, in: format, among: formats)
      else {
        throw wrong(
          "this \(format.name) file carries no recipe",
          "it was written with --no-stamp, by an earlier version, or from a map of unknown origin")
      }
      recipe = try RecipeReader.read(
        Array(line.utf8), source: "\(source), its recipe", formats: formats)
      kind = .artifact(format)
    } else if ReproduceInput.isObject(bytes) {
      recipe = try RecipeReader.read(bytes, source: source, formats: formats)
      kind = .recipe
    } else {
      throw wrong(
        "there is no recipe in it",
        "formats without a place for one have it in the \(Manifest.fileName) beside them")
    }
    guard recipe.seed != nil || recipe.base != nil else {
      throw wrong("the seed is missing in its recipe")
    }
    self.recipe = recipe
  }

  /// The format whose signs a file holds most of; damage can take one of three away.
  private static func format(
    of bytes: [UInt8], among formats: FormatCatalog
  ) -> ExportFormat? {
    let stamped = (formats.outputs + [.sqlDifference]).compactMap { format in
      format.stamp.map { (format, $0) }
    }
    var best: (format: ExportFormat, likeness: Int)?
    for (likeness, (format, _)) in zip(
      StampPlace.likeness(of: bytes, to: stamped.map(\.1)), stamped)
    where likeness > best?.likeness ?? 1 { best = (format, likeness) }
    return best?.format
  }

  /// What a database holds in place of a stamp that is spread over its pages.
  private static func head(
    of bytes: [UInt8], in format: ExportFormat, among formats: FormatCatalog
  ) -> String? {
    guard let database = formats.databases.first(where: { $0.format.name == format.name }),
      let scratch = try? ScratchFile(directory: ScratchFile.standardDirectory, name: "galaxy"),
      (try? scratch.fill(bytes)) != nil,
      let document = try? database.input.read(
        scratch.path, format.name, ScratchFile.standardDirectory),
      document["seed"]?.isNull == false
    else { return nil }
    return ExportFormat.json.stamp?.line(in: document.bytes)
  }

  /// Whether a text begins like an object of JSON5, perhaps after a comment.
  private static func isObject(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "/")
  }
}
