public import GalaxyModel

extension MapOrigin {
  /// The settings that differ from the defaults, as `KEY=VALUE`, in the order of the catalog.
  public var changedSettings: [String] {
    var galaxy = Galaxy(name: "", source: .rows)
    galaxy.settings = settings
    let values = SettingValues(recordedIn: galaxy)
    return SettingCatalog.all.compactMap { definition in
      guard let value = values[given: definition],
        value.description != definition.defaultValue?.description
      else { return nil }
      return "\(definition.key)=\(value)"
    }
  }

  /// The command line that generates the map again, such as
  /// `warpwright generate terran-space --seed 13 --set graph.maxWarps=5`.
  ///
  /// Steps of the recipe do not fit into a command line; a comment says that there are some.
  public var command: String {
    let options = changedSettings.map { setting in
      let isPlain = setting.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
          || [0x2D, 0x2E, 0x3A, 0x3D, 0x5F].contains(byte)
      }
      let quoted =
        "'"
        + setting.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
      return " --set " + (isPlain ? setting : quoted)
    }
    let steps =
      stepCount == 0
      ? ""
      : "   # then \(stepCount) \(stepCount == 1 ? "step" : "steps") of the recipe in its files"
    return "warpwright generate \(preset) --seed \(seed)" + options.joined() + steps
  }
}
