import GalaxyModel
import GalaxySettings
import Platform

/// Presets as users type them.
enum PresetName {
  static func preset(_ name: String) throws(CommandFailure) -> Preset {
    if let preset = Preset(rawValue: name) { return preset }
    let names = Preset.allCases.map(\.rawValue)
    throw .usage(
      "there is no preset '\(name)'"
        + suggestion(for: name, in: names)
        + " (presets: \(names.joined(separator: ", ")))")
  }
}
