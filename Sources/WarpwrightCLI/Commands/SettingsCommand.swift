import Platform
import ArgumentParser
import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

/// The command `warpwright settings`.
struct SettingsCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "List the settings of --set and recipe files, with range and default.",
    discussion: "Where the default is -, a rule decides, which the last column describes.")

  @Argument(
    help: "Only settings with this in their name, such as graph.",
    completion: .list(SettingCatalog.all.map(\.key)))
  var part: String?
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  /// The settings whose names have the part in them.
  private var listed: [SettingDefinition] {
    get throws {
      guard let part = part?.lowercased() else { return SettingCatalog.all }
      let found = SettingCatalog.all.filter { $0.key.lowercased().contains(part) }
      guard !found.isEmpty else {
        throw SettingFailure(
          key: part, value: "",
          reason: .unknownKey(nearest: nearestName(to: part, among: SettingCatalog.all.map(\.key))))
      }
      return found
    }
  }

  func run() throws {
    let listed = try listed
    guard json else {
      let rows = listed.map {
        [$0.key, $0.defaultValue?.description ?? "-", $0.kind.summary, $0.summary]
      }
      return try Report.write(
        lines: TextTable(rows: [["SETTING", "DEFAULT", "RANGE", "MEANING"]] + rows).lines)
    }
    let settings = listed.map { setting in
      FieldValue.object(
        [
          FieldValue.Member("name", .text(setting.key)),
          FieldValue.Member("type", .text(setting.kind.name.rawValue)),
          FieldValue.Member("range", .text(setting.kind.summary)),
        ] + setting.kind.bounds + [
          FieldValue.Member("default", .optional(setting.defaultValue, \.fieldValue)),
          FieldValue.Member("summary", .text(setting.summary)),
        ])
    }
    try Report.write(
      list: .object([
        .init("schema", .text("warpwright.settings")), .init("version", .integer(1)),
        .init("settings", .list(settings)),
      ]))
  }
}

extension SettingKind {
  /// The range for programs.
  fileprivate var bounds: [FieldValue.Member] {
    switch self {
    case .integer(let range):
      [.init("minimum", .int(range.lowerBound)), .init("maximum", .int(range.upperBound))]
    case .choice(let words): [.init("values", .list(words.map { .text($0) }))]
    case .text(let maximum), .names(let maximum): [.init("maximumLength", .int(maximum))]
    case .boolean, .time: []
    }
  }
}
