public import FileIO
import Platform
import GalaxySettings
import JSONText

/// Reads a designer's lists of names: JSON or JSON5 with a list for each kind of place.
///
/// ```json5
/// {
///   planets: ["Vega", "Altair"],  // also: regions, clusters, stations, formations, sectors
/// }
/// ```
public enum NameListReader {
  /// Reads lists of names.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Name of the file in messages.
  /// - Returns: A recipe whose settings are the lists.
  /// - Throws: `InputError` with the line of a name that is rejected.
  public static func read(_ bytes: [UInt8], source: String) throws(InputError) -> Recipe {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes, dialect: .json5)
    } catch {
      throw InputError(
        .syntax, source: source, location: .line(error.line, column: error.column),
        message: error.message)
    }
    let kinds = NameKind.allCases.map(\.rawValue)
    guard let members = document.root.object else {
      throw InputError(
        .structure, source: source, location: .whole, message: "lists of names are an object",
        hint: "such as { planets: [\"Vega\", \"Altair\"] }; kinds: \(kinds.joined(separator: ", "))"
      )
    }
    var recipe = Recipe(source: source)
    let lines = NamedLines(bytes)
    for (key, value) in members {
      let path = JSONPath([.key(key)])
      guard kinds.contains(key),
        let setting = SettingCatalog.definition(NameSettings.prefix + key)
      else {
        throw InputError(
          .structure, source: source, location: lines.line(of: key) ?? .path(path),
          message: "'\(key.shortened)' is no kind of name" + suggestion(for: key, in: kinds),
          hint: "kinds: \(kinds.joined(separator: ", "))")
      }
      let names = try NameListReader.names(value, path, setting, lines, source)
      if names.isEmpty { continue }
      recipe.assignments.append(
        Recipe.Assignment(setting: setting, value: .names(names), path: path))
    }
    return recipe
  }

  private static func names(
    _ value: JSONView, _ path: JSONPath, _ setting: SettingDefinition, _ lines: NamedLines,
    _ source: String
  ) throws(InputError) -> [String] {
    func wrong(_ location: InputError.Location, _ message: String) -> InputError {
      InputError(.structure, source: source, location: location, message: message)
    }
    guard let elements = value.array else {
      throw wrong(.path(path), "names are a list of texts, not \(value.kind)")
    }
    var names: [String] = []
    var known: Set<String> = []
    for (index, element) in elements.enumerated() {
      let place = path.appending(index)
      guard let name = element.string else {
        throw wrong(.path(place), "a name is a text, not \(element.kind)")
      }
      guard setting.kind.checked(.names([name])) != nil else {
        throw wrong(
          lines.line(of: name) ?? .path(place),
          "'\(name.shortened)' cannot be a name; allowed: \(setting.kind.summary)")
      }
      guard known.insert(name).inserted else {
        throw wrong(
          lines.line(of: name, occurrence: 2) ?? .path(place),
          "the name '\(name.shortened)' is given twice")
      }
      names.append(name)
    }
    return names
  }
}

/// The lines of a text in which a name or key stands.
private struct NamedLines {
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// Returns where a name stands, or nil if that is not certain, as for names with escapes.
  func line(of name: String, occurrence: Int = 1) -> InputError.Location? {
    var left = occurrence
    for (index, line) in lines.enumerated() {
      for quote in ["\"", "'", ""] where !name.isEmpty || !quote.isEmpty {
        let needle = quote + name + (quote.isEmpty ? ":" : quote)
        var rest = line
        while let found = rest.firstRange(of: needle) {
          left -= 1
          if left == 0 { return .line(index + 1, column: nil) }
          rest = rest[found.upperBound...]
        }
      }
    }
    return nil
  }
}
