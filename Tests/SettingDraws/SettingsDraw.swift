import Determinism
public import GalaxyGeneration
public import GalaxySettings

/// One draw of settings, and how to say it on a command line.
public struct SettingsDraw: Sendable, Equatable {
  /// A setting with its value as text, as for `--set`.
  public struct Choice: Sendable, Equatable {
    /// The dotted name of the setting.
    public var key: String
    /// The value as text.
    public var value: String

    /// Takes the parts as they are.
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The preset.
  public var preset: Preset
  /// The seed of the galaxy.
  public var seed: UInt64
  /// The settings that differ from the preset.
  public var choices: [Choice]

  /// Takes the parts as they are.
  public init(preset: Preset, seed: UInt64, choices: [Choice]) {
    self.preset = preset
    self.seed = seed
    self.choices = choices
  }

  /// A draw in words: preset, seed, and settings as for `--set`; `nil` for other words.
  public init?(words: [String]) {
    guard words.count >= 2, let preset = Preset(rawValue: words[0]), let seed = UInt64(words[1])
    else { return nil }
    let choices = words.dropFirst(2).map { word in
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Choice(String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
    self.init(preset: preset, seed: seed, choices: choices)
  }

  /// The generator that it asks for.
  ///
  /// - Throws: `SettingFailure` where the settings are refused.
  public func generator() throws -> GalaxyGenerator {
    var settings = GenerationSettings(preset: preset)
    for choice in choices { try settings.set(choice.key, choice.value) }
    try settings.check()
    return GalaxyGenerator(seed: Seed(value: seed) ?? 0, settings: settings)
  }

  /// The commands that make the map and judge it.
  public var commandLine: String {
    let settings = choices.map { choice in
      "--set '\(choice.key)=\(choice.value.replacing("'", with: "'\\''"))'"
    }
    return (["warpwright generate \(preset.rawValue) --seed \(seed)"] + settings)
      .joined(separator: " ") + " -T json -o g.json && warpwright verify g.json"
  }
}

extension String {
  /// The text with every `part` replaced.
  fileprivate func replacing(_ part: Character, with other: String) -> String {
    reduce(into: "") { $0 += $1 == part ? other : String($1) }
  }
}
