import GalaxyAnalysis
import GalaxyModel

/// The vocabularies of a page, in the order to which its columns and colors refer.
enum PageWords {
  static var fieldValue: FieldValue {
    func words<Label: RawRepresentable>(_ labels: [Label]) -> FieldValue
    where Label.RawValue == String { .list(labels.map { .text($0.rawValue) }) }
    return .object([
      "clusterTypes": words(ClusterType.allCases),
      "factions": .list(FactionCode.allCases.map { .text($0.displayName) }),
      "formationTypes": words(FormationType.allCases),
      "islands": words(FormationType.allCases.filter(\.isIsland)),
      "sectorTypes": words(SectorType.allCases),
      "shapes": .list(
        SectorType.allCases.map {
          .text(Marker.sector($0, color: NodePaint.neutral, theme: Theme(.light)).shape.rawValue)
        }),
      "trade": .list(
        (0...11).compactMap { TradingClass($0) }.map { station in
          .object(["buys": words(station.buys), "sells": words(station.sells)])
        }),
      "zones": words(ZoneType.allCases),
    ])
  }
}
