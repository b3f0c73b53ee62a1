import Criteria
import GalaxyAnalysis
import GalaxyModel

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

  /// The lists, in the order of the numbers.
  static let all: [CriteriaVocabulary.Domain] = [
    domain("zone", ZoneType.self), domain("sector type", SectorType.self),
    domain("cluster type", ClusterType.self), domain("nebula", NebulaColor.self),
    domain("formation type", FormationType.self), domain("tunnel type", WarpTunnelType.self),
    domain("good", TradeGood.self), domain("planet type", PlanetType.self),
    .init(name: "origin", labels: ["GENERATED", "EMERGENT", "PLAYER_CREATED"]),
  ]

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
