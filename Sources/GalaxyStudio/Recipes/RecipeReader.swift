import Determinism
public import FileIO
import GalaxyGeneration
public import JSONText

/// Reads recipes: JSON5, in which settings stand by their dotted names or nested. `null` says
/// nothing, so that the settings of a manifest can be taken over as they are.
public enum RecipeReader {
  /// Keys that are no settings.
  private static let facts = ["formats", "preset", "seed", "settings"]

  /// Reads a recipe.
  ///
  /// - Parameter source: Name of the file in messages.
  /// - Throws: `InputError` with line or path, for keys that do not exist with the nearest one.
  public static func read(_ bytes: [UInt8], source: String) throws(InputError) -> Recipe {
    let document: JSONValue
    do {
      document = try JSONParser.parse(bytes, dialect: .json5)
    } catch {
      throw InputError(
        .syntax, source: source, location: .line(error.line, column: error.column),
        message: error.message)
    }
    guard let members = document.object else {
      throw InputError(
        .structure, source: source, location: .whole, message: "a recipe is an object",
        hint: "such as { preset: \"player-owned\", region: { sectors: 500 } }")
    }
    var draft = Draft(recipe: Recipe(source: source))
    let isManifest = members["schema"]?.string == "warpwright.manifest"
    for (key, value) in members {
      let path = JSONPath([.key(key)])
      switch key {
      case "generator" where isManifest: draft.recipe.generatorVersion = value["version"]?.string
      case "schema" where isManifest, "version" where isManifest, "files" where isManifest: break
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
    return draft.recipe
  }

  private struct Draft {
    var recipe: Recipe
    var known: Set<String> = []

    mutating func readPreset(_ value: JSONValue, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      guard let name = value.string, let preset = Preset(rawValue: name) else {
        let names = Preset.allCases.map(\.rawValue)
        let nearest = value.string.flatMap { nearestName(to: $0, among: names) }
        throw wrong(
          path, "there is no such preset" + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
          hint: "presets: \(names.joined(separator: ", "))")
      }
      recipe.preset = preset
    }

    mutating func readSeed(_ value: JSONValue, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      if let text = value.string {
        guard !text.allSatisfy(\.isWhitespace) else {
          throw wrong(path, "a seed is not empty", hint: "leave it out to have one drawn")
        }
        recipe.seed = Seed(text: text)
      } else if case .integer(let number) = value, number >= 0,
        let seed = Seed(value: UInt64(number))
      {
        recipe.seed = seed
      } else {
        throw wrong(path, "a seed is a text or an integer 0…\(Seed.maximum)")
      }
    }

    mutating func readFormats(_ value: JSONValue, _ path: JSONPath) throws(InputError) {
      if value.isNull { return }
      do {
        if let text = value.string {
          recipe.formats = try FormatList.parse(text)
        } else if let list = value.array, !list.isEmpty, list.allSatisfy({ $0.string != nil }) {
          recipe.formats = FormatList.unique(
            try list.compactMap(\.string).map { try FormatList.format($0) })
        } else {
          throw wrong(path, "formats are a list of names")
        }
      } catch let error as InputError {
        throw error
      } catch {
        throw wrong(path, "\(error)")
      }
    }

    /// A setting by its whole name, or the beginning of such names with an object below; a name that
    /// is both, such as `formations.BUBBLE`, takes a value or an object.
    mutating func readSetting(
      _ key: String, _ value: JSONValue, _ path: JSONPath
    ) throws(InputError) {
      let definition = SettingCatalog.definition(key)
      if SettingCatalog.hasSettings(under: key), let nested = value.object {
        for (inner, value) in nested {
          try readSetting(key + "." + inner, value, path.appending(inner))
        }
      } else if let definition {
        try assign(definition, value, path)
      } else if value.isNull, SettingCatalog.hasSettings(under: key) {
        return
      } else {
        let names = SettingCatalog.all.map(\.key) + (key.contains(".") ? [] : facts)
        let nearest = nearestName(to: key, among: names)
        throw wrong(
          path,
          "there is no setting '\(key.shortened)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
          hint: "'warpwright settings' lists them all")
      }
    }

    private mutating func assign(
      _ definition: SettingDefinition, _ value: JSONValue, _ path: JSONPath
    ) throws(InputError) {
      guard known.insert(definition.key).inserted else {
        throw wrong(path, "the setting \(definition.key) is given twice")
      }
      let text: String?
      switch (definition.kind, value) {
      case (_, .null): return
      case (.integer, .integer(let number)): text = String(number)
      case (.boolean, .bool(let flag)): text = String(flag)
      case (.choice, .string(let word)), (.text, .string(let word)), (.time, .string(let word)):
        text = word
      default: text = nil
      }
      guard let text else {
        throw wrong(
          path, "\(value.kind) is not a value of the setting \(definition.key)",
          hint: "allowed: \(definition.kind.summary)")
      }
      recipe.assignments.append(
        Recipe.Assignment(key: definition.key, value: text, path: path))
    }

    func wrong(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
      InputError(
        .structure, source: recipe.source, location: .path(path), message: message, hint: hint)
    }
  }
}
