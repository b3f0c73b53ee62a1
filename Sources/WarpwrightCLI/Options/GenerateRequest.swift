import Determinism
import FileIO
import GalaxyGeneration
import GalaxyStudio
import GraphFormats

/// What a call of `generate` asks for: flag beats recipe file beats preset.
struct GenerateRequest {
  var settings: GenerationSettings
  /// `nil` if one has to be drawn.
  var seed: Seed?
  var formats: [ExportFormat]
  /// Whether nobody asked for the formats.
  private(set) var hasStandardFormats = false

  /// What the flags say, as they were typed.
  struct Flags {
    var preset: String?
    var seed: String?
    /// Shorthands of settings, by their dotted names.
    var shorthands: [(flag: String, key: String, value: String)] = []
    /// `KEY=VALUE`, in order.
    var assignments: [String] = []
    var formats: [String] = []
  }

  /// Puts flags and recipe together.
  ///
  /// - Throws: `CommandFailure` and `SettingFailure` for flags, `InputError` for the recipe.
  init(_ flags: Flags, recipe: Recipe?) throws {
    try GenerateRequest.checkTexts(flags)
    let preset = try flags.preset.map { name throws(CommandFailure) in
      try PresetName.preset(name)
    }
    settings = GenerationSettings(preset: preset ?? recipe?.preset ?? .terranSpace)
    seed = try flags.seed.map(GenerateRequest.seed) ?? recipe?.seed
    formats = try flags.formats.flatMap { try FormatList.parse($0) }
    formats = FormatList.unique(formats)
    if formats.isEmpty, let wanted = recipe?.formats { formats = wanted }
    if formats.isEmpty {
      formats = FormatList.standard
      hasStandardFormats = true
    }
    try recipe?.apply(to: &settings)

    var assigned: [String: String] = [:]
    for text in flags.assignments {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw CommandFailure.usage("--set takes KEY=VALUE, not '\(text)'")
      }
      let key = String(text[..<equals])
      let value = String(text[text.index(after: equals)...])
      if key == "seed" {
        guard flags.seed == nil || flags.seed == value else {
          throw CommandFailure.usage("--seed and --set seed contradict each other")
        }
        seed = try GenerateRequest.seed(value)
        continue
      }
      try settings.set(key, value)
      assigned[key] = value
    }
    for shorthand in flags.shorthands {
      guard assigned[shorthand.key] ?? shorthand.value == shorthand.value else {
        throw CommandFailure.usage(
          "\(shorthand.flag) and --set \(shorthand.key) contradict each other")
      }
      try settings.set(shorthand.key, shorthand.value)
    }
    if settings.profile != "load",
      let flag = flags.shorthands.first(where: { $0.key == "seeding.players" })?.flag
    {
      throw CommandFailure.usage(
        "\(flag) needs the profile load, and this is \(settings.profile)")
    }
    try settings.check()
  }
}

extension GenerateRequest {
  /// Refuses values that are not UTF-8; only names of files may be so.
  private static func checkTexts(_ flags: Flags) throws(CommandFailure) {
    let texts =
      [flags.preset, flags.seed].compactMap { $0 } + flags.shorthands.map(\.value)
      + flags.assignments + flags.formats
    if let text = texts.first(where: \.holdsEscapedBytes) {
      throw .usage("'\(text)' is not valid UTF-8")
    }
  }

  /// The seed that was typed. An empty one is most likely a variable of the shell that is not set, and
  /// would give everybody the same map.
  private static func seed(_ text: String) throws(CommandFailure) -> Seed {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .usage(
        "the seed is empty (is a shell variable not set?); leave it out to have one drawn")
    }
    return Seed(text: text)
  }

  /// Leaves out the maps that cannot be drawn, for there are too many sectors, of formats that
  /// nobody asked for.
  mutating func leaveOutImpossibleMaps(
    _ drawing: any MapDrawing, seed: Seed, console: Console
  ) {
    guard hasStandardFormats else { return }
    let regions = GalaxyGenerator(seed: seed, settings: settings).regionOutlines
    let sectors = regions.reduce(0) { $0 + $1.sectorCount }
    formats.removeAll { format in
      guard format.isDrawing else { return false }
      do {
        try drawing.check(sectorCount: sectors, format: format)
        return false
      } catch {
        console.note("no \(format.rawValue): \(error)")
        return true
      }
    }
  }
}
