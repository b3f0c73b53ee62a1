import Determinism
public import FileIO
public import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import JSONText
import Platform
import RowFormats

/// Reads recipes, which are JSON5 with settings by their dotted keys or nested.
///
/// `null` stands for a setting that is not given, so that the settings of a manifest can be used
/// unchanged.
public enum RecipeReader {
  /// Keys that are no settings.
  private static let facts: [String] = [
    "base", "formats", "preset", "seed", "settings", "steps", "waivers",
  ]

  /// Reads a recipe.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Name of the file in messages.
  ///   - formats: The formats that the recipe may name.
  /// - Returns: The recipe.
  /// - Throws: `InputError` with line or path; for an unknown key with the most similar one.
  public static func read(
    _ bytes: [UInt8], source: String, formats: FormatCatalog = .library
  ) throws(InputError) -> Recipe {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes, dialect: .json5)
    } catch {
      throw InputError(
        .syntax, source: source, location: .line(error.line, column: error.column),
        message: error.message)
    }
    guard let members = document.root.object else {
      throw InputError(
        .structure, source: source, location: .whole, message: "a recipe is an object",
        hint: "such as { preset: \"player-owned\", region: { sectors: 500 } }")
    }
    var draft = Draft(formats: formats, recipe: Recipe(source: source))
    let foreign = try draft.foreignMembers(of: members["schema"])
    for (key, value) in members {
      let path = JSONPath([.key(key)])
      switch key {
      case "generator" where foreign != nil:
        draft.recipe.generatorVersion = value["version"]?.string
      case "version" where foreign != nil: try draft.checkVersion(value, path)
      case _ where foreign?.contains(key) == true: break
      case "steps": draft.recipe.steps = try RecipeStepReader(source: source).steps(value, path)
      case "waivers":
        draft.recipe.waivers = try RecipeStepReader(source: source).waivers(value, path)
      case "base": try draft.readBase(value, path)
      case "preset": try draft.readPreset(value, path)
      case "seed": try draft.readSeed(value, path)
      case "formats": try draft.readFormats(value, path)
      case "settings":
        guard let nested = value.object else {
          throw draft.wrong(path, "settings are an object, not \(value.kind)")
        }
        for (key, value) in nested { try draft.readSetting(key, value, path.appending(key)) }
      default: try draft.readSetting(key, value, path)
      }
    }
    try draft.checkOrigin()
    return draft.recipe
  }

  /// Most bytes of a recipe.
  public static let sizeLimit = 16 << 20

  private struct Draft {
    let formats: FormatCatalog
    var recipe: Recipe
    var known: Set<String> = []

    /// The members of a document that are no part of a recipe; nil for one without a schema.
    func foreignMembers(of schema: JSONView?) throws(InputError) -> Set<String>? {
      guard let schema else { return nil }
      switch schema.string {
      case Recipe.schema: return ["schema"]
      case Manifest.schema: return ["schema", "files", "stages", "stamped", "difference"]
      case DocumentLayout.schema: return ["schema", "tables"]
      default:
        throw wrong(
          ["schema"], "a document of schema '\(schema.string?.shortened ?? "")' is no recipe",
          hint: "a recipe, a manifest and the stamp of a file are")
      }
    }

    func checkVersion(_ value: JSONView, _ path: JSONPath) throws(InputError) {
      guard value.integer != 1 else { return }
      throw wrong(path, "this version of the format is not known", hint: "version 1 is")
    }

    mutating func readBase(_ value: JSONView, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      guard let file = value["file"]?.string, !file.isEmpty, let digest = value["sha256"]?.string,
        digest.utf8.count == 64,
        digest.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
      else {
        throw wrong(
          path, "a base is a file and its SHA-256",
          hint: "such as { file: \"map.graphml\", sha256: \"…\" }")
      }
      recipe.base = RecipeBase(file: file, sha256: digest.lowercased())
    }

    /// Rejects a recipe that is of a file and of a seed.
    func checkOrigin() throws(InputError) {
      guard recipe.base != nil,
        recipe.seed != nil || recipe.preset != nil || !recipe.assignments.isEmpty
      else { return }
      throw wrong(
        ["base"], "a map that begins with a file has no seed, preset and settings",
        hint: "leave the base out to generate it")
    }

    mutating func readPreset(_ value: JSONView, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      let name = value.string
      guard let name, let preset = Preset(rawValue: name) else {
        let names = Preset.allCases.map(\.rawValue)
        throw wrong(
          path, "there is no such preset" + suggestion(for: name ?? "", in: names),
          hint: "presets: \(names.joined(separator: ", "))")
      }
      recipe.preset = preset
    }

    mutating func readSeed(_ value: JSONView, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      if let text = value.string {
        guard !text.allSatisfy(\.isWhitespace) else {
          throw wrong(path, "a seed is not empty", hint: "omit it to have one chosen at random")
        }
        recipe.seed = Seed(text: text)
      } else if let number = value.integer, number >= 0, let seed = Seed(value: UInt64(number)) {
        recipe.seed = seed
      } else {
        throw wrong(path, "a seed is a text or an integer 0…\(Seed.maximum)")
      }
    }

    mutating func readFormats(_ value: JSONView, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      do {
        if let text = value.string {
          recipe.formats = try formats.parse(text)
        } else if let list = value.array, !list.isEmpty, list.allSatisfy({ $0.string != nil }) {
          recipe.formats = FormatCatalog.unique(
            try list.compactMap(\.string).map { try formats.format($0) })
        } else {
          throw wrong(path, "formats are a list of names")
        }
      } catch let error as InputError {
        throw error
      } catch {
        throw wrong(path, "\(error)")
      }
    }

    /// Reads a setting by its whole key, or the beginning of keys with an object below it; a key that
    /// is both, such as `formations.BUBBLE`, takes a value or an object.
    mutating func readSetting(
      _ key: String, _ value: JSONView, _ path: JSONPath
    ) throws(InputError) {
      let isPrefix = SettingCatalog.hasSettings(under: key)
      if isPrefix, let nested = value.object {
        for (inner, value) in nested {
          try readSetting(key + "." + inner, value, path.appending(inner))
        }
      } else if let setting = SettingCatalog.definition(key) {
        try assign(setting, value, path)
      } else if !value.isNull || !isPrefix {
        let names = SettingCatalog.all.map(\.key) + (key.contains(".") ? [] : facts)
        throw wrong(
          path, "there is no setting '\(key.shortened)'" + suggestion(for: key, in: names),
          hint: "'warpwright settings' lists them all")
      }
    }

    private mutating func assign(
      _ setting: SettingDefinition, _ value: JSONView, _ path: JSONPath
    ) throws(InputError) {
      guard known.insert(setting.key).inserted else {
        throw wrong(path, "the setting \(setting.key) is given twice")
      }
      if value.isNull { return }
      guard let typed = setting.kind.value(ofJSON: value) else {
        throw wrong(
          path, "\(value.kind) is not a value of the setting \(setting.key)",
          hint: "allowed: \(setting.kind.summary)")
      }
      recipe.assignments.append(Recipe.Assignment(setting: setting, value: typed, path: path))
    }

    func wrong(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
      InputError(
        .structure, source: recipe.source, location: .path(path), message: message, hint: hint)
    }
  }
}

extension SettingKind {
  /// Returns a JSON value as a value of this kind, or nil if it has another type.
  fileprivate func value(ofJSON json: JSONView) -> SettingValue? {
    switch self {
    case .integer: json.integer.map { .integer($0) }
    case .boolean: json.bool.map { .boolean($0) }
    case .names:
      json.array.flatMap { elements in
        let names = elements.compactMap(\.string)
        return names.count == elements.count ? .names(names) : nil
      }
    case .choice, .text, .time: json.string.map { .text($0) }
    }
  }
}
