import Criteria
import GalaxyModel
import GalaxySettings

extension RegionFigure {
  /// The settings of the galaxy, as it has recorded them.
  static let settings: [RegionFigure] =
    [
      RegionFigure("preset", .label(domain: RegionDomain.preset), .plan, "The preset.") {
        subject, _ in
        RegionDomain.value(Preset(rawValue: subject.galaxy.preset))
      }
    ]
    + SettingCatalog.all.map { setting in
      RegionFigure("setting.\(setting.key)", type(of: setting), .plan, setting.summary + ".") {
        subject, _ in value(of: setting, recordedIn: subject.galaxy)
      }
    }

  private static func type(of setting: SettingDefinition) -> CriteriaVocabulary.ValueType {
    switch setting.kind {
    case .integer: .number(setting.key.hasSuffix("Percent") ? .percent : .plain)
    case .boolean: .boolean
    case .choice: .label(domain: RegionDomain.index(of: setting))
    case .text, .names, .time: .text
    }
  }

  /// The value of a figure that is a setting or the preset; nil for others.
  static func settingValue(_ figure: Int, recordedIn galaxy: Galaxy) -> CriteriaValue? {
    let start = all.count - settings.count
    if figure < start { return nil }
    if figure == start { return RegionDomain.value(Preset(rawValue: galaxy.preset)) }
    return value(of: SettingCatalog.all[figure - start - 1], recordedIn: galaxy)
  }

  private static func value(
    of setting: SettingDefinition, recordedIn galaxy: Galaxy
  ) -> CriteriaValue {
    guard let member = galaxy.settings.first(where: { $0.key == setting.key }) else {
      return .undefined
    }
    switch (setting.kind, member.value) {
    case (.integer, .integer(let number)): return .number(Double(number))
    case (.integer, .number(let number)): return .number(number)
    case (.boolean, .boolean(let flag)): return .boolean(flag)
    case (.choice(let words), .text(let word)):
      return words.firstIndex(of: word).map { .number(Double($0)) } ?? .undefined
    case (.text, .text(let text)), (.time, .text(let text)): return .text(text)
    case (.names, .list(let names)):
      return .text(names.compactMap(\.textValue).joined(separator: ";"))
    default: return .undefined
    }
  }
}
