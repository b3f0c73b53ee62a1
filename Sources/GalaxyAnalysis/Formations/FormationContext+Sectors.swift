import GalaxyModel
import GraphKit
import WarpMap

/// The properties of sectors that matter for formations.
extension FormationContext {
  /// Returns whether a sector has a SpaceDock, as two of every region have that is more than a graph.
  func isSpaceDock(_ node: Int) -> Bool {
    guard let (region, local) = places.place(of: node), region.type != nil else { return false }
    let number = region.sectors.number(local)
    return FixedStation.docks.contains { $0.number(sectorCount: region.sectorCount) == number }
  }

  /// Returns whether the sector is the capital, fedspace, a special location, or a SpaceDock.
  func isReserved(_ node: Int) -> Bool {
    if node == warps.root?.position || isSpaceDock(node) { return true }
    guard let (region, local) = places.place(of: node) else { return false }
    return region.protection(of: local) != nil
  }

  /// Returns the number of a sector within its region, or its number in the graph if there are no
  /// regions.
  func localNumber(_ node: Int) -> Int {
    places.place(of: node).map { $0.region.sectors.number($0.node) } ?? number(node)
  }

  /// Returns the node of a sector by its number within a region.
  func node(numbered number: Int, part: Int) -> Int? {
    guard places.parts.indices.contains(part) else {
      return warps.node(numbered: number)?.position
    }
    let place = places.parts[part]
    return place.region.sectors.node(ofNumber: number).map { $0 + place.base }
  }
}
