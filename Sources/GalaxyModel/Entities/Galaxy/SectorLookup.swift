/// Finds sectors of a galaxy by their galaxy-wide ids.
///
/// A generated region knows its sectors by their offset; only those that list other ids take space.
package struct SectorLookup: Sendable {
  private let regions: [(sectors: SectorTable, offset: Int)]
  /// By region: the nodes of ids that are listed.
  private let listed: [[Int: Int]]

  /// O(regions), and O(sectors) of those that list ids.
  package init(_ galaxy: Galaxy) {
    regions = galaxy.regions.map { ($0.sectors, $0.sectorOffset) }
    listed = galaxy.regions.map { region in
      Dictionary(
        region.sectors.listedGlobalID.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { $1 })
    }
  }

  /// The sector with this id, the one of the last region if there are several. O(regions).
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

  /// The sector that a cell names by its id.
  package func sector(_ cell: FieldValue) -> SectorReference? {
    guard case .integer(let number) = cell else { return nil }
    return Int(exactly: number).flatMap(sector)
  }
}
