import Criteria
import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

/// Lists of labels in criteria about regions, by number.
enum RegionDomain {
  static let zone = 0
  static let sectorType = 1
  static let clusterType = 2
  static let nebula = 3
  static let formation = 4
  static let tunnel = 5
  static let good = 6
  static let planet = 7
  static let origin = 8
  static let station = 9
  static let faction = 10
  static let preset = 11

  /// The lists, in the order of the numbers; behind them those of settings.
  static let all: [CriteriaVocabulary.Domain] =
    [
      domain("zone", ZoneType.self), domain("sector type", SectorType.self),
      domain("cluster type", ClusterType.self), domain("nebula", NebulaColor.self),
      domain("formation type", FormationType.self), domain("tunnel type", WarpTunnelType.self),
      domain("good", TradeGood.self), domain("planet type", PlanetType.self),
      .init(name: "origin", labels: origins.map(\.rawValue)),
      domain("station type", StationType.self),
      .init(name: "faction", labels: FactionCode.allCases.map(\.displayName)),
      domain("preset", Preset.self),
    ]
    + choices.map { setting, words in .init(name: "value of \(setting.key)", labels: words) }

  /// Where formations come from.
  static let origins: [DetectedFormation.Origin] = [.generated, .emergent]

  /// The settings that are one of some words.
  private static let choices: [(setting: SettingDefinition, words: [String])] =
    SettingCatalog.all.compactMap { setting in
      if case .choice(let words) = setting.kind { (setting, words) } else { nil }
    }

  /// The number of the list of a setting.
  static func index(of setting: SettingDefinition) -> Int {
    preset + 1 + (choices.firstIndex { $0.setting == setting } ?? 0)
  }

  private static func domain<Label: CaseIterable & RawRepresentable>(
    _ name: String, _ type: Label.Type
  ) -> CriteriaVocabulary.Domain where Label.RawValue == String {
    .init(name: name, labels: Label.allCases.map(\.rawValue))
  }

  /// The value of a label.
  static func value<Label: CaseIterable & Equatable>(_ label: Label?) -> CriteriaValue {
    guard let label, let index = Array(Label.allCases).firstIndex(of: label) else {
      return .undefined
    }
    return .number(Double(index))
  }
}
