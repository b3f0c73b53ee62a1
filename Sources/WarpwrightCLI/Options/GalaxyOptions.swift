import ArgumentParser
import GalaxyFormats
import GalaxySettings
import GalaxyStudio
import GraphFormats

/// The options that select the galaxy to generate, as they were typed.
struct GalaxyOptions: ParsableArguments {
  @Argument(
    help:
      "What to generate: \(Preset.allCases.map(\.rawValue).joined(separator: ", ")); in any case, and the beginning of a word is enough.",
    completion: .list(Preset.allCases.map(\.rawValue)))
  var preset: String?

  @Argument(help: "The seed, if it is a number; it may also stand alone.")
  var number: String?

  @Option(
    name: .customLong("preset"),
    help: ArgumentHelp("The preset, as an option.", valueName: "name"),
    completion: .list(Preset.allCases.map(\.rawValue)))
  var namedPreset: String?

  @Option(
    name: [.customShort("s"), .long],
    help: ArgumentHelp(
      "A number 0…2^53-1, decimal or 0x…; any other text is hashed to one.", valueName: "s"))
  var seed: String?

  @Option(
    name: [.customShort("n"), .long, .customLong("size")],
    help: ArgumentHelp("Sectors of a player-owned region or sandbox.", valueName: "n"))
  var sectors: String?

  @Option(
    help: ArgumentHelp(
      "Density of stations, planets, and nebulae: \(SettingWords.density.text).",
      valueName: "profile"),
    completion: .list(SettingWords.density.words))
  var density: String?

  @Option(
    help: ArgumentHelp(
      "What populates the map: the world alone (empty), \(Profile.demo.players) players (demo), "
        + "or --players (load).",
      valueName: "profile"),
    completion: .list(SettingWords.profile.words))
  var profile: String?

  @Option(help: ArgumentHelp("Players of the profile load.", valueName: "n")) var players: String?

  @Option(
    help: ArgumentHelp(
      "A file, or -, with the password hash of the administrator (demo, load); without it the "
        + "account is closed.",
      valueName: "file"),
    completion: .file())
  var adminHashFile: String?

  @Option(help: ArgumentHelp("Player-owned regions of a galaxy.", valueName: "n"))
  var playerRegions: String?
  @Option(
    help: ArgumentHelp(
      "All regions of a galaxy, with Terran Space and the Central Nexus.", valueName: "n"))
  var regions: Int?

  @Option(
    help: ArgumentHelp(
      "Any setting of 'warpwright settings', by its name or the end of it; repeatable.",
      valueName: "key=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "Names to use before coined ones: JSON or JSON5 with lists of "
        + "\(NameKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "file"),
    completion: .file())
  var names: String?

  @Option(
    help: ArgumentHelp(
      "A recipe in JSON5: settings, preset, seed, formats; a manifest, or a stamp.",
      valueName: "file"),
    completion: .file())
  var config: String?

  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "Formats, separated by commas "
        + "(default: \(FormatCatalog.standardNames.joined(separator: ","))).",
      valueName: "f"),
    completion: .list(FormatCatalog.names()))
  var format: [String] = []

  /// The seed and the preset, wherever they were typed.
  ///
  /// - Throws: `CommandFailure` if they were typed twice and differ, or there is another argument.
  func choice() throws(CommandFailure) -> (preset: String?, seed: String?) {
    // Not in `validate`, which runs before unknown options are reported.
    if let number, !SeedWord.isNumber(number) {
      throw .usage("unexpected argument '\(number)' after the preset")
    }
    var names = [preset, namedPreset].compactMap { $0 }
    var seeds = [seed, number].compactMap { $0 }
    if let preset, SeedWord.isNumber(preset) {
      names.removeFirst()
      seeds.append(preset)
    }
    guard Set(seeds).count <= 1 else {
      throw .usage("the seeds '\(seeds[0])' and '\(seeds[1])' contradict each other")
    }
    guard names.count < 2 || names[0] == names[1] else {
      throw .usage("the presets '\(names[0])' and '\(names[1])' contradict each other")
    }
    return (names.first, seeds.first)
  }

  func validate() throws {
    guard regions == nil || playerRegions == nil else {
      throw CommandFailure.usage("--regions and --player-regions contradict each other")
    }
    guard (regions ?? 2) >= 2 else {
      throw CommandFailure.usage("--regions takes a number from 2: a galaxy has two of its own")
    }
  }

  /// Takes options of another command.
  mutating func take(preset: String?, seed: String?, sectors: String?, set: [String]) {
    self.preset = preset
    number = nil
    namedPreset = nil
    self.seed = seed
    self.sectors = sectors
    density = nil
    profile = nil
    players = nil
    adminHashFile = nil
    playerRegions = nil
    regions = nil
    self.set = set
    config = nil
    format = []
  }

  /// The files that the galaxy depends on.
  var inputFiles: [String] {
    [config, names, adminHashFile].compactMap { $0 }.filter { $0 != "-" }
  }

  /// Options that stand for a setting.
  var shorthands: [Shorthand] {
    let catalog = SettingCatalog.standard
    let all: [(String, SettingDefinition, String?)] = [
      ("--sectors", catalog.sectors.definition, sectors),
      ("--density", catalog.density.definition, density),
      ("--profile", catalog.profile.definition, profile),
      ("--players", catalog.players.definition, players),
      (
        regions == nil ? "--player-regions" : "--regions", catalog.playerRegions.definition,
        regions.map { "\($0 - 2)" } ?? playerRegions
      ),
    ]
    return all.compactMap { flag, setting, text in
      text.map { Shorthand(flag: flag, setting: setting, text: $0) }
    }
  }

  /// An option that stands for a setting, with the value that was typed.
  struct Shorthand {
    let flag: String
    let setting: SettingDefinition
    let text: String
  }

  /// Every text that has to be UTF-8; only names of files may be anything else.
  var texts: [String] {
    [preset, namedPreset, seed].compactMap { $0 } + shorthands.map(\.text) + set + format
  }
}

/// The words that a setting takes, for help and completions.
enum SettingWords {
  static let density = Words(SettingCatalog.standard.density.definition)
  static let profile = Words(SettingCatalog.standard.profile.definition)

  struct Words {
    let words: [String]
    var text: String { words.joined(separator: ", ") }

    init(_ setting: SettingDefinition) {
      if case .choice(let words) = setting.kind { self.words = words } else { words = [] }
    }
  }
}
