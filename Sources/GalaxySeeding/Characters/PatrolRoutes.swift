import GalaxyModel
import GraphKit

/// Round trips from one sector, each step along a warp.
///
/// Two searches from the base, one along the warps and one against them, yield a shortest route to
/// every sector and back; a round trip is a sequence of these.
///
/// - Complexity: O(sectors + warps), then O(length) per route.
struct PatrolRoutes {
  private let base: Int
  private let outward: [Int32]
  private let homeward: [Int32]

  init(_ survey: RegionSurvey, base: Int) {
    self.base = base
    outward = PatrolRoutes.parents(survey.warps, base)
    homeward = PatrolRoutes.parents(survey.warps.reversed(), base)
  }

  /// Returns whether a sector can be reached and left again.
  func covers(_ node: Int) -> Bool {
    node == base || (outward[node] >= 0 && homeward[node] >= 0)
  }

  /// Returns the route from the base to each of the sectors in turn, back to the base after each.
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

  // The predecessor of each node on a shortest route, the lowest of several; -1 if unreachable.
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
