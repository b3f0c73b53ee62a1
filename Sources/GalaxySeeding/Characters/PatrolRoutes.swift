import GalaxyModel
import GraphKit

/// Rounds that start and end at one sector, each step along a warp.
///
/// Two searches from the base, one with the warps and one against them, give the way to every
/// sector and back; a round is a few of those, one after another. O(sectors + warps), then
/// O(length) a round.
struct PatrolRoutes {
  private let base: Int
  private let outward: [Int32]
  private let homeward: [Int32]

  init(_ survey: RegionSurvey, base: Int) {
    self.base = base
    outward = PatrolRoutes.parents(survey.warps, base)
    homeward = PatrolRoutes.parents(survey.warps.reversed(), base)
  }

  /// Whether a sector can be reached and left again.
  func covers(_ node: Int) -> Bool {
    node == base || (outward[node] >= 0 && homeward[node] >= 0)
  }

  /// From the base to each of the sectors in turn, and back to the base after each.
  func round(_ nodes: [Int]) -> [Int] {
    var route = [base]
    for node in nodes where node != base && covers(node) {
      var way = [node]
      while let last = way.last, last != base { way.append(Int(outward[last])) }
      route += way.reversed().dropFirst()
      var back = node
      while back != base {
        back = Int(homeward[back])
        route.append(back)
      }
    }
    return route
  }

  // By node: the one before it on a shortest way, the lowest of equals; -1 if there is no way.
  private static func parents(_ graph: DirectedGraph, _ base: Int) -> [Int32] {
    var parent = [Int32](repeating: -1, count: graph.nodeCount)
    parent[base] = Int32(base)
    var search = BreadthFirstScratch(nodeCount: graph.nodeCount)
    graph.breadthFirstBall(around: NodeIndex(base), scratch: &search)
    for node in search.reached {
      graph.forEachSuccessor(of: NodeIndex(node)) { next in
        if parent[next.position] < 0 { parent[next.position] = Int32(node) }
      }
    }
    return parent
  }
}
