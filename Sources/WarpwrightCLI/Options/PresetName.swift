import GalaxyModel
import GalaxySettings
import Platform

/// Presets as users type them: in any case, with blanks or underscores, or by their beginning or that
/// of one of their words, `nexus`.
enum PresetName {
  /// The preset of a name.
  ///
  /// - Throws: `CommandFailure` if the name means none, or several.
  static func preset(_ name: String) throws(CommandFailure) -> Preset {
    let found = presets(namedBy: name)
    if found.count == 1 { return found[0] }
    let names = Preset.allCases.map(\.rawValue)
    guard found.isEmpty else {
      let meant = found.map { "'\($0.rawValue)'" }.joined(separator: " or ")
      throw .usage("the preset '\(name)' may be \(meant)")
    }
    if PreparedArguments.isFile(name) || PreparedArguments.looksLikeFile(name) {
      throw .usage(
        "'\(name)' is no preset; a recipe is named by --config, and a map is drawn by 'warpwright "
          + "render' (presets: \(names.joined(separator: ", ")))")
    }
    throw .usage(
      "there is no preset '\(name)'"
        + suggestion(for: name, in: names)
        + " (presets: \(names.joined(separator: ", ")))")
  }

  /// Whether a word in the place of a command names a preset: by all of its name, or four letters.
  static func isNamed(by word: String) -> Bool {
    Preset(rawValue: normal(word)) != nil
      || (word.utf8.count >= 4 && presets(namedBy: word).count == 1)
  }

  private static func presets(namedBy name: String) -> [Preset] {
    let wanted = normal(name)
    guard !wanted.isEmpty else { return [] }
    if let preset = Preset(rawValue: wanted) { return [preset] }
    let begun = Preset.allCases.filter { $0.rawValue.hasPrefix(wanted) }
    if !begun.isEmpty { return begun }
    return Preset.allCases.filter { preset in
      preset.rawValue.split(separator: "-").contains { $0.hasPrefix(wanted) }
    }
  }

  private static func normal(_ name: String) -> String {
    String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }
}
