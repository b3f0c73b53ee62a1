import ArgumentParser
import FileIO
import GalaxySettings
import GalaxyStudio

/// The settings of maps that are generated for many seeds.
struct PlanOptions: ParsableArguments {
  @Argument(
    help: "What to generate: \(Preset.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(Preset.allCases.map(\.rawValue)))
  var preset: String?

  @Option(
    name: .customLong("preset"), help: ArgumentHelp("The preset, as an option.", valueName: "name"),
    completion: .list(Preset.allCases.map(\.rawValue)))
  var namedPreset: String?

  @Option(
    name: [.long, .customLong("size")],
    help: ArgumentHelp("Sectors of a player-owned region or sandbox.", valueName: "n"))
  var sectors: String?
  @Option(
    help: ArgumentHelp(
      "Density of stations, planets, and nebulae: \(SettingWords.density.text).",
      valueName: "profile"),
    completion: .list(SettingWords.density.words))
  var density: String?
  @Option(
    help: ArgumentHelp("What populates the map: empty, demo, or load.", valueName: "profile"),
    completion: .list(SettingWords.profile.words))
  var profile: String?
  @Option(help: ArgumentHelp("Player-owned regions of a galaxy.", valueName: "n"))
  var playerRegions: String?
  @Option(
    help: ArgumentHelp(
      "Any setting of 'warpwright settings', by its name or the end of it; repeatable.",
      valueName: "key=value"))
  var set: [String] = []
  @Option(
    help: ArgumentHelp("A recipe in JSON5, or a manifest.", valueName: "file"),
    completion: .file())
  var config: String?

  /// The settings that the options ask for.
  func settings() throws -> GenerationSettings {
    var options = GalaxyOptions()
    options.take(preset: preset ?? namedPreset, seed: nil, sectors: sectors, set: set)
    options.density = density
    options.profile = profile
    options.playerRegions = playerRegions
    let recipe = try config.map { name in
      let source = InputSource(argument: name)
      let recipe = try RecipeReader.read(
        try source.readAll(limit: RecipeReader.sizeLimit), source: source.name, formats: .program)
      guard recipe.steps.isEmpty else {
        throw CommandFailure.usage(
          "\(source.name) has steps, which change the map of one seed; seeds are tried without them, "
            + "and --vary stage.NAME=A..B varies stages")
      }
      return recipe
    }
    return try GenerateRequest(options, recipe: recipe).settings
  }
}
