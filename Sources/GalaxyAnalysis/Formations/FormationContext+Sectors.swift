import GalaxyModel
import GraphKit
import WarpMap

/// The properties of sectors that matter for formations.
extension FormationContext {
  /// Returns whether a sector has a SpaceDock: sectors 10 and N − 5 of every region that is more
  /// than a graph.
  func isSpaceDock(_ node: Int) -> Bool {
    guard let (region, local) = places.place(of: node), region.type != nil else { return false }
    let number = region.sectors.number(local)
    return number == 10 || number == region.sectorCount - 5
  }

  /// Returns whether the sector is the capital, fedspace, a special location, or a SpaceDock.
  func isReserved(_ node: Int) -> Bool {
    if node == warps.root?.position || isSpaceDock(node) { return true }
    guard let (region, local) = places.place(of: node) else { return false }
    if region.specialLocation(at: local) != nil { return true }
    guard region.sectors.flags.count == region.sectorCount else { return false }
    return !region.sectors.flags[local].isDisjoint(with: [.capital, .fedspace])
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
