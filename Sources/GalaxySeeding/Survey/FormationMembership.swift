import GalaxyModel
import GraphKit

/// The formations of each sector of a region, as arrays by node.
struct FormationMembership {
  private(set) var inside: [FormationSet]
  private(set) var gate: [FormationSet]
  private(set) var isIsland: [Bool]
  /// Index in `Region.formations` of the smallest formation around the sector, or -1.
  private(set) var formationOf: [Int32]

  /// Finds the formations of each sector.
  ///
  /// - Complexity: O(sectors + members of formations).
  init(_ region: Region) {
    let count = region.sectorCount
    inside = [FormationSet](repeating: [], count: count)
    gate = inside
    isIsland = [Bool](repeating: false, count: count)
    formationOf = [Int32](repeating: -1, count: count)
    for (index, formation) in region.formations.enumerated() {
      let type = FormationSet(formation.type)
      gate[formation.anchor].formUnion(type)
      var members = formation.interior[...]
      // The anchor of an island is a sector like any other.
      if formation.type.isIsland {
        members.append(formation.anchor)
        for node in members { isIsland[node] = true }
      }
      for node in members {
        inside[node].formUnion(type)
        let other = formationOf[node]
        if other < 0 || region.formations[Int(other)].interior.count > formation.interior.count {
          formationOf[node] = Int32(index)
        }
      }
    }
  }

  /// Returns the hops from the anchor of each sector's formation, within the formation.
  ///
  /// They are 0 outside of formations, and if the anchor is not connected to the sector.
  ///
  /// - Complexity: O(members of formations + their warps).
  func depths(in region: Region, _ links: UndirectedGraph) -> [Int32] {
    var depth = [Int32](repeating: 0, count: region.sectorCount)
    var search = BreadthFirstScratch(nodeCount: region.sectorCount)
    for (index, formation) in region.formations.enumerated() where !formation.interior.isEmpty {
      search.search(from: CollectionOfOne(formation.anchor)) { node, visit in
        links.forEachNeighbor(of: NodeIndex(node)) { neighbor in
          if formationOf[neighbor.position] == Int32(index) { visit(neighbor.position) }
        }
      }
      for node in search.reached.dropFirst() {
        depth[Int(node)] = Int32(search.distance(of: NodeIndex(node)))
      }
    }
    return depth
  }
}
