import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import GalaxyStudio
import GraphFormats

/// What a call of `generate` requests: options take precedence over the recipe file, and that over
/// the preset.
struct GenerateRequest {
  private(set) var settings: GenerationSettings
  /// The seed as it was typed; nil if it was not.
  private(set) var seedWord: SeedWord?
  /// nil if one has to be chosen at random.
  private(set) var seed: Seed?
  private(set) var formats: [ExportFormat]
  /// Whether the formats are the default ones.
  let hasStandardFormats: Bool

  /// Combines options and recipe.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - recipe: The recipe.
  ///   - names: The names of a designer.
  ///   - output: The name after `-o`, whose extension may choose the format.
  ///   - catalog: The formats.
  /// - Throws: `CommandFailure` and `SettingFailure` for options, `InputError` for the recipe.
  init(
    _ options: GalaxyOptions, recipe: Recipe?, names: Recipe? = nil, output: String? = nil,
    formats catalog: FormatCatalog = .program
  ) throws {
    if let text = options.texts.first(where: \.holdsEscapedBytes) {
      throw CommandFailure.usage("'\(text)' is not valid UTF-8")
    }
    let choice = try options.choice()
    let preset = try choice.preset.map { name throws(CommandFailure) in
      try PresetName.preset(name)
    }
    settings = GenerationSettings(preset: preset ?? recipe?.preset ?? .terranSpace)
    seedWord = try choice.seed.map { text throws(CommandFailure) in try SeedWord(text) }
    seed = seedWord?.seed ?? recipe?.seed
    let typed = try GenerateRequest.formats(options.format, output: output, catalog)
    let chosen = typed.isEmpty ? recipe?.formats ?? [] : typed
    hasStandardFormats = chosen.isEmpty
    formats = chosen.isEmpty ? catalog.standard : chosen
    try recipe?.apply(to: &settings)
    try names?.apply(to: &settings)

    let assigned = try assign(options.set, seedOption: choice.seed)
    for shorthand in options.shorthands {
      let setting = shorthand.setting
      guard assigned[setting.key] ?? shorthand.text == shorthand.text else {
        throw CommandFailure.usage(
          "\(shorthand.flag) and --set \(setting.key) contradict each other")
      }
      try GenerateRequest.checkShorthand(shorthand, preset: settings.preset)
      try settings.set(setting, toText: shorthand.text)
    }
    if settings[\.profile] != .load, options.players != nil {
      throw CommandFailure.usage(
        "--players needs the profile load, and this is \(settings[\.profile].rawValue)")
    }
    // A picture is enough to ask for its shape.
    let catalog = SettingCatalog.standard
    if settings[\.maskFile] != nil, settings.values[given: catalog.shape.definition] == nil {
      try settings.set(\.shape, to: .mask)
    }
    try settings.check()
    try settings.readMask()
  }

  /// Applies `KEY=VALUE` assignments in their order.
  ///
  /// - Returns: The texts that were assigned, by key.
  private mutating func assign(
    _ assignments: [String], seedOption: String?
  ) throws -> [String: String] {
    var assigned: [String: String] = [:]
    for text in assignments {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw CommandFailure.usage("--set takes KEY=VALUE, not '\(text)'")
      }
      let key = String(text[..<equals])
      let value = String(text[text.index(after: equals)...])
      if key == "seed" {
        guard seedOption == nil || seedOption == value else {
          throw CommandFailure.usage("--seed and --set seed contradict each other")
        }
        seedWord = try SeedWord(value)
        seed = seedWord?.seed
        continue
      }
      try settings.set(key, value)
      assigned[SettingCatalog.definitions(matching: key).first?.key ?? key] = value
    }
    return assigned
  }

  /// The formats of `-T`, or the one that the extension after `-o` means.
  static func formats(
    _ words: [String], output: String?, _ catalog: FormatCatalog
  ) throws -> [ExportFormat] {
    var typed: [ExportFormat] = []
    for word in words.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      let format = try OutputRule.form(String(word), name: nil, among: catalog.outputs)
      typed += [format].compactMap { $0 }
    }
    if typed.isEmpty, let format = try OutputRule.form(nil, name: output, among: catalog.outputs) {
      typed = [format]
    }
    return FormatCatalog.unique(typed)
  }

  /// Names the preset that an option for another one needs.
  private static func checkShorthand(
    _ shorthand: GalaxyOptions.Shorthand, preset: Preset
  ) throws(CommandFailure) {
    let catalog = SettingCatalog.standard
    let isSize = shorthand.setting == catalog.sectors.definition
    if isSize, !preset.hasFreeSize, let count = NumberList.number(shorthand.text),
      RegionSize.sandbox.contains(count)
    {
      let fitting = RegionSize.playerOwned.contains(count) ? Preset.playerOwned : .sandbox
      let (name, size) =
        preset == .terranSpace
        ? ("Terran Space", RegionSize.terranSpace) : ("the Central Nexus", RegionSize.centralNexus)
      guard count == size else {
        throw .usage(
          "\(name) has \(size) sectors; 'warpwright generate \(fitting.rawValue) --sectors \(count)' "
            + "makes a region of \(count)")
      }
    }
    if shorthand.setting == catalog.playerRegions.definition, preset != .galaxy {
      throw .usage(
        "only the preset galaxy has several regions: warpwright generate galaxy --player-regions "
          + shorthand.text)
    }
  }

  /// Removes default formats that cannot be drawn because the galaxy is too large.
  mutating func leaveOutImpossibleMaps(
    of plan: GalaxyPlan, console: Console
  ) {
    guard hasStandardFormats else { return }
    formats.removeAll { format in
      do {
        try format.picture?.check(plan.sectorCount)
        return false
      } catch {
        console.note("no \(format.name): \(error)")
        return true
      }
    }
  }
}
