import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio

/// The commands that make a map again.
enum Reproduction {
  /// The name of the map in commands.
  static let mapName = "galaxy.json"

  /// Commands that generate a galaxy again and write it to a file of the name above.
  ///
  /// What a map carries of its settings is their digest, so the settings are those of the preset or
  /// follow from the size of the map, if they have that digest; else the manifest has to tell them.
  ///
  /// - Parameter galaxy: The galaxy.
  /// - Returns: Commands for a shell; none if the map was not generated.
  static func commands(for galaxy: Galaxy) -> [String] {
    guard let seed = galaxy.seed, let preset = Preset(rawValue: galaxy.preset) else { return [] }
    let tail = ["-T", "json", "-o", mapName]
    guard let options = options(of: galaxy, preset) else {
      return [ShellWords.line(["warpwright", "generate", "--config", "manifest.json"] + tail)]
    }
    return [
      ShellWords.line(
        ["warpwright", "generate", preset.rawValue, "--seed", "\(seed)"] + options + tail)
    ]
  }

  /// Options of `generate` whose settings have the digest of a galaxy; `nil` if none are known.
  private static func options(of galaxy: Galaxy, _ preset: Preset) -> [String]? {
    let sectors = galaxy.regions.first?.sectorCount ?? 0
    let owned = galaxy.regions.count { $0.type == .playerOwned }
    let candidates: [[(flag: String, key: String, value: Int)]] = [
      [], [("--sectors", SettingCatalog.standard.sectors.key, sectors)],
      [("--player-regions", SettingCatalog.standard.playerRegions.key, owned)],
    ]
    for candidate in candidates {
      var settings = GenerationSettings(preset: preset)
      let isFitting = candidate.allSatisfy {
        (try? settings.set($0.key, "\($0.value)")) != nil
      }
      if isFitting, settings.digest == galaxy.settingsDigest {
        return candidate.flatMap { [$0.flag, "\($0.value)"] }
      }
    }
    return nil
  }
}
