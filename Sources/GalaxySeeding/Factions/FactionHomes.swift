import GalaxyModel

/// The home sectors of factions.
struct FactionHomes: Sendable {
  /// By faction ordinal; nil for a faction without a home.
  private(set) var places = [SectorReference?](
    repeating: nil, count: FactionCode.allCases.count)

  subscript(_ faction: FactionCode) -> SectorReference? { places[faction.ordinal] }

  /// Assigns a home to a faction that has none; the first region with a suitable place counts.
  mutating func settle(_ faction: FactionCode, _ node: Int?, in region: Int) {
    guard places[faction.ordinal] == nil, let node else { return }
    places[faction.ordinal] = SectorReference(region: region, node: node)
  }

  /// Returns the sector of a region from which a faction's influence spreads: its home or a
  /// substitute.
  ///
  /// Pirates spread from the strongest of their holdings.
  ///
  /// - Complexity: O(1).
  func source(
    of faction: FactionCode, in survey: RegionSurvey, _ holdings: [PirateHolding]
  ) -> Int? {
    guard let home = self[faction] else { return nil }
    if home.region == survey.regionIndex { return home.node }
    switch faction {
    case .novaScientificInstitute: return survey.node(of: .rylan) ?? survey.region.root
    case .fringeAlliance: return survey.node(of: .fringeHomeworld) ?? survey.region.root
    case .pirates: return holdings.first?.node
    case .galacticConcord: return nil
    default: return survey.region.root
    }
  }
}
