import GalaxyGeneration

/// Presets as people write them.
enum PresetName {
  static func preset(_ name: String) throws(CommandFailure) -> Preset {
    if let preset = Preset(rawValue: name) { return preset }
    let names = Preset.allCases.map(\.rawValue)
    throw .usage(
      "there is no preset '\(name)'"
        + (nearestName(to: name, among: names).map { "; did you mean '\($0)'?" } ?? "")
        + " (presets: \(names.joined(separator: ", ")))")
  }
}
