import GalaxyModel
import GraphKit
import WarpMap

extension FormationDefinitions {
  var tunnel: FormationDefinition {
    FormationDefinition(prefix: "TUN", clauseCount: 6, oneWays: .atInterior) {
      $0.tunnel(&$1)
    }
  }

  var backdoor: FormationDefinition {
    FormationDefinition(prefix: "BKD", clauseCount: 7, oneWays: .anchorToInterior) {
      $0.backdoor(&$1)
    }
  }
}

/// Types that are passages: tunnels and back doors.
extension ShapeCheck {
  /// ```
  ///    \                      /
  ///     m1 - t1 - t2 - t3 - m2
  ///    /                      \
  /// ```
  ///
  /// Clauses about the far mouth and about directions are judged only if the interior is a chain
  /// from the anchor (TUN-2), since otherwise there is no far mouth.
  func tunnel(_ clauses: inout Clauses) {
    let walk = chain()
    clauses.require(
      "TUN-1",
      FormationContext.tunnelLengths.contains(interior.count)
        && !interior.contains(anchor) && walk?.last != anchor)
    clauses.require("TUN-2", walk != nil)
    clauses.require(
      "TUN-5",
      interior.members.allSatisfy {
        context.isMain[$0] && $0 != capital && context.pockets.pocket(of: $0) == nil
      })
    guard let walk, let exit = walk.last else { return }
    clauses.require(
      "TUN-3", [anchor, exit].allSatisfy { context.links.degree(of: NodeIndex($0)) >= 3 })
    clauses.require("TUN-4", context.isFlyable(walk))
    clauses.require("TUN-6", exit == anchor || context.isNearer(anchor, than: exit))
  }

  /// The walk from the anchor through the whole interior to the far mouth, or nil if the interior
  /// is not a chain of sectors with two neighbors each.
  private func chain() -> [Int]? {
    guard interior.count > 0, !interior.contains(anchor),
      interior.members.allSatisfy({ context.links.degree(of: NodeIndex($0)) == 2 })
    else { return nil }
    let starts = context.neighbors(anchor).map { Int($0) }.filter { interior.contains($0) }
    for start in starts {
      var walk = [anchor, start]
      while let current = walk.last, interior.contains(current), walk.count <= interior.count + 1 {
        let row = context.neighbors(current)
        let previous = walk[walk.count - 2]
        guard let next = row.first(where: { Int($0) != previous }) else { break }
        walk.append(Int(next))
      }
      if walk.count == interior.count + 2, let last = walk.last, !interior.contains(last) {
        return walk
      }
    }
    return nil
  }

  /// ```
  ///   a -> v      v inside of the target; no way back by the same link
  /// ```
  ///
  /// A back door without exactly one landing fails BKD-1 and is not judged further.
  func backdoor(_ clauses: inout Clauses) {
    guard interior.count == 1, let landing = interior.members.first else {
      clauses.require("BKD-1", false)
      return
    }
    clauses.require(
      "BKD-1", context.hasEdge(anchor, landing) && !context.hasEdge(landing, anchor))
    clauses.require("BKD-4", context.isMain[anchor])
    let distance = bypass(to: landing)
    clauses.require("BKD-6", distance >= 2 && formation.agrees(.entryDistance, distance))

    guard let index = context.declarations.target(of: formation, part: part) else {
      clauses.require("BKD-2", false)
      clauses.require("BKD-5", false)
      return
    }
    let target = context.declarations[index]
    let inside = context.declarations.interiors[index]
    clauses.require(
      "BKD-2", inside.contains(landing) || (target.type == .deadEnd && target.anchor == landing))
    clauses.require("BKD-3", !inside.contains(anchor) && target.anchor != anchor)
    let declared = FormationPlaces.Declared(
      formation: target, part: context.declarations.part(of: index))
    let isFit =
      target.type.facts.takesBackDoors
      && FormationCheck.failedClauses(of: declared, in: context).isEmpty
    clauses.require("BKD-5", isFit)
    let isNextDoor = context.neighbors(landing).contains { Int($0) == target.anchor }
    clauses.require("BKD-7", !isNextDoor || inside.count < 3)
  }

  /// Hops from the anchor to the landing without the edge between them, at most 32; also 32 if there
  /// is no path.
  private func bypass(to landing: Int) -> Int {
    let hops = context.hops.hops(from: anchor, to: landing) { node, visit in
      for target in context.successors(node) where node != anchor || Int(target) != landing {
        visit(Int(target))
      }
    }
    return hops ?? HopSearch.farthest
  }
}
