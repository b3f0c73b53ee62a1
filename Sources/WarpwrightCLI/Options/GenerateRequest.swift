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
  /// nil if one has to be chosen at random.
  private(set) var seed: Seed?
  private(set) var formats: [ExportFormat]
  /// Whether the formats are the default ones.
  private let hasStandardFormats: Bool

  /// Combines options and recipe.
  ///
  /// - Throws: `CommandFailure` and `SettingFailure` for options, `InputError` for the recipe.
  init(
    _ options: GalaxyOptions, recipe: Recipe?, formats catalog: FormatCatalog = .program
  ) throws {
    if let text = options.texts.first(where: \.holdsEscapedBytes) {
      throw CommandFailure.usage("'\(text)' is not valid UTF-8")
    }
    let preset = try options.preset.map { name throws(CommandFailure) in
      try PresetName.preset(name)
    }
    settings = GenerationSettings(preset: preset ?? recipe?.preset ?? .terranSpace)
    seed = try options.seed.map(GenerateRequest.seed) ?? recipe?.seed
    let typed = FormatCatalog.unique(try options.format.flatMap { try catalog.parse($0) })
    let chosen = typed.isEmpty ? recipe?.formats ?? [] : typed
    hasStandardFormats = chosen.isEmpty
    formats = chosen.isEmpty ? catalog.standard : chosen
    try recipe?.apply(to: &settings)

    let assigned = try assign(options.set, seedOption: options.seed)
    for shorthand in options.shorthands {
      let setting = shorthand.setting
      guard assigned[setting.key] ?? shorthand.text == shorthand.text else {
        throw CommandFailure.usage(
          "\(shorthand.flag) and --set \(setting.key) contradict each other")
      }
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
        seed = try GenerateRequest.seed(value)
        continue
      }
      try settings.set(key, value)
      assigned[SettingCatalog.canonical(key)] = value
    }
    return assigned
  }

  /// The seed that was typed.
  ///
  /// An empty one is most likely an unset variable of the shell, and would give all users the same
  /// map.
  private static func seed(_ text: String) throws(CommandFailure) -> Seed {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .usage(
        "the seed is empty (is a shell variable not set?); omit it to have one chosen at random")
    }
    return Seed(text: text)
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
