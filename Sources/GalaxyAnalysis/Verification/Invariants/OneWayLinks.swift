public import GalaxyModel
import GraphKit
import WarpMap

extension RegionContext {
  /// Returns the number of one-way links that do not belong to declared formations, and the number
  /// of all links.
  ///
  /// - Complexity: O(V + E).
  func oneWayLinks() -> (oneWay: Int, links: Int) {
    let warps = region.warps
    let formations = FormationLinks(self)
    var oneWay = Set<Int>()
    for row in 0..<warps.rowCount
    where !warps.isTwoWay(row) && holdsBothEnds(ofWarp: row) {
      let source = NodeIndex(warps.source[row])
      let destination = NodeIndex(warps.destination[row])
      guard let edge = graph.edgePosition(from: source, to: destination),
        !graph.contains(edgeFrom: destination, to: source),
        !warps.flags[row].contains(.formation),
        !formations.contains(from: source.position, to: destination.position)
      else { continue }
      oneWay.insert(edge)
    }
    return (oneWay.count, LinkCount(graph, reversed: reversed).links)
  }
}

/// The share of one-way links outside of formations.
public enum OneWayShare {
  /// Returns the number of one-way links of a region that do not belong to declared formations, and
  /// the number of all its links.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - index: The index of the region in the galaxy.
  /// - Returns: Both numbers.
  /// - Complexity: O(V + E).
  public static func count(in galaxy: Galaxy, region index: Int) -> (oneWay: Int, links: Int) {
    VerificationContext(galaxy).regions[index].oneWayLinks()
  }
}
