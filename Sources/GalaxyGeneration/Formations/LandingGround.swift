import GalaxyModel
import GraphKit
import WarpMap

extension FormationSite {
  /// Whether a tunnel from another region can land outside of formations, see `Landing`.
  ///
  /// True without a search in regions so wide that no pocket reaches that far beyond their rim.
  ///
  /// - Complexity: O(sectors + warps).
  var leavesLanding: Bool {
    if region.sectorCount > 20_000 { return true }
    var isTaken = [Bool](repeating: false, count: region.sectorCount)
    for formation in stamped {
      isTaken[formation.anchor] = true
      for node in formation.companions { isTaken[node] = true }
      for node in formation.interior { isTaken[node] = true }
    }
    let hops = hopsFromCapital()
    guard let farthestFree = hops.reached.last(where: { !isTaken[Int($0)] }) else {
      return hops.eccentricity == 0
    }
    return Landing.isFar(
      Int(hops.distance(of: NodeIndex(farthestFree))), of: Int(hops.eccentricity))
  }

  /// Searches from the capital, ignoring directions.
  ///
  /// - Complexity: O(sectors + warps).
  func hopsFromCapital() -> BreadthFirstScratch {
    var scratch = BreadthFirstScratch(nodeCount: region.sectorCount)
    mainland.links.search(from: [0], warps, scratch: &scratch)
    return scratch
  }
}
