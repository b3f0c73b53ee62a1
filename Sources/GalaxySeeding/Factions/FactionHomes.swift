import GalaxyModel

/// Where the factions are at home.
struct FactionHomes: Sendable {
  /// By faction ordinal; `nil` for one that is at home nowhere.
  private(set) var places = [SectorReference?](
    repeating: nil, count: FactionCode.allCases.count)

  subscript(_ faction: FactionCode) -> SectorReference? { places[faction.ordinal] }

  /// Takes a home for a faction that has none yet: the first region that has the place counts.
  mutating func settle(_ faction: FactionCode, _ node: Int?, in region: Int) {
    guard places[faction.ordinal] == nil, let node else { return }
    places[faction.ordinal] = SectorReference(region: region, node: node)
  }

  /// Sector of a region that a faction's influence spreads from: its home, or what stands in for it;
  /// pirates spread from the strongest place they hold. O(1).
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
