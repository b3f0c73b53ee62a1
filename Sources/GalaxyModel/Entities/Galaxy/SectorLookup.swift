/// Finds sectors of a galaxy by their galaxy-wide IDs.
///
/// Regions that use an offset take no space; only those that list other IDs do.
package struct SectorLookup: Sendable {
  private let regions: [(sectors: SectorTable, offset: Int)]
  /// The nodes of listed IDs for each region.
  private let listed: [[Int: Int]]

  /// Prepares the lookup.
  ///
  /// - Complexity: O(regions), and O(sectors) for regions that list IDs.
  package init(_ galaxy: Galaxy) {
    regions = galaxy.regions.map { ($0.sectors, $0.sectorOffset) }
    listed = galaxy.regions.map { region in
      Dictionary(
        region.sectors.listedGlobalID.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { $1 })
    }
  }

  /// Returns the sector with an ID, that of the last region if there are several.
  ///
  /// - Complexity: O(regions).
  package func sector(_ globalID: Int) -> SectorReference? {
    for index in regions.indices.reversed() {
      let (sectors, offset) = regions[index]
      let node =
        sectors.listedGlobalID.isEmpty
        ? sectors.node(ofNumber: globalID &- offset) : listed[index][globalID]
      if let node { return SectorReference(region: index, node: node) }
    }
    return nil
  }

  /// Returns the sector whose ID is in a cell.
  package func sector(_ cell: FieldValue) -> SectorReference? {
    guard case .integer(let number) = cell else { return nil }
    return Int(exactly: number).flatMap(sector)
  }
}
