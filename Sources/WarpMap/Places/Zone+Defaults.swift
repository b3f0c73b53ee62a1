public import GalaxyModel

extension Zone {
  /// Returns the zones of a region that does not list any: the only definition of their names, bounds,
  /// and ratings.
  ///
  /// The Central Nexus is a single zone. Other regions consist of the inner 33 %, the middle, and the
  /// outer 33 % of the sector numbers.
  ///
  /// - Parameters:
  ///   - type: The type of the region.
  ///   - sectorCount: The number of its sectors, numbered from 1.
  /// - Returns: The zones in ascending order of sector numbers, covering each number once.
  public static func defaults(of type: RegionType, sectorCount: Int) -> [Zone] {
    if type == .centralNexus {
      return [
        Zone(
          name: "The Expanse", type: .expanse, firstSector: 1, lastSector: sectorCount,
          policing: 3, danger: 6)
      ]
    }
    let inner = 33 * sectorCount / 100
    let middle = 67 * sectorCount / 100
    return [
      Zone(
        name: "Federation Space", type: .federation, firstSector: 1, lastSector: inner,
        policing: 9, danger: 1),
      Zone(
        name: "Border Regions", type: .border, firstSector: inner + 1, lastSector: middle,
        policing: 5, danger: 4),
      Zone(
        name: "Frontier Space", type: .frontier, firstSector: middle + 1, lastSector: sectorCount,
        policing: 2, danger: 8),
    ]
  }
}
