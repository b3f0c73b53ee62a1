import GalaxyModel
import GraphKit
import WarpMap

extension RegionRoles {
  /// The role of a link: whether it is a bridge, and how many shortest courses lead over it.
  func role(ofLink u: Int, _ v: Int) -> [FieldValue.Member] {
    let (lower, upper) = (NodeIndex(min(u, v)), NodeIndex(max(u, v)))
    let isBridge = blocks.bridges.contains { $0.lower == lower && $0.upper == upper }
    let (out, back) = (courses(over: u, v), courses(over: v, u))
    let pairs = graph.nodeCount * max(0, graph.nodeCount - 1)
    return [
      .init("bridge", .boolean(isBridge)),
      .init("courses", .optional(out.flatMap { one in back.map { one + $0 } }) { .int($0) }),
      .init("pairs", .int(pairs)),
      .init("formations", .list(formations(around: [u, v]).map { .text($0.name) })),
    ]
  }

  /// The role of a sector.
  func role(ofSector node: Int) -> [FieldValue.Member] {
    let index = NodeIndex(node)
    let isCut = blocks.articulationPoints.contains(index)
    var members: [FieldValue.Member] = [
      .init("articulationPoint", .boolean(isCut)),
      .init("separates", .list(isCut ? pieces(without: node).map { .int($0) } : [])),
      .init("core", .int(cores[node])),
      .init("betweennessRank", .optional(betweennessRank?[node]) { .int($0) }),
      .init("formations", .list(formations(around: [node]).map { .text($0.name) })),
    ]
    if let root = measures.warps.root {
      let out = graph.breadthFirstDistances(from: root).distances[node]
      let back = measures.reversed.breadthFirstDistances(from: root).distances[node]
      members += [
        .init("fromCapital", out == .unreached ? .null : .int(out)),
        .init("toCapital", back == .unreached ? .null : .int(back)),
      ]
    }
    members.append(.init("distances", .object(distances(from: index))))
    return members
  }

  /// The formations that have one of some sectors as anchor or interior.
  func formations(around nodes: [Int]) -> [SpecialFormation] {
    region.formations.filter { formation in
      nodes.contains { $0 == formation.anchor || formation.interior.contains($0) }
    }
  }

  /// The sizes of the components of a sector's neighbors without it, largest first.
  private func pieces(without node: Int) -> [Int] {
    let left = graph.removing { $0 == node || $1 == node }.weaklyConnectedComponents()
    var found: Set<UInt32> = []
    for other in measures.undirected.neighbors(of: NodeIndex(node)) {
      found.insert(left.componentOf[Int(other)])
    }
    return found.map { Int(left.sizes[Int($0)]) }.sorted(by: >)
  }

  /// Hops to the special locations.
  private func distances(from index: NodeIndex) -> [FieldValue.Member] {
    let hops = graph.breadthFirstDistances(from: index).distances
    return region.specialLocations.map { place in
      let far = hops.indices.contains(place.node) ? hops[place.node] : .unreached
      return .init(place.location.rawValue, far == .unreached ? .null : .int(far))
    }
  }

  /// The role of a tunnel: the way between its ends without it.
  func role(ofTunnel index: Int) -> [FieldValue.Member] {
    let ends = region.tunnels.ends(index)
    func hops(_ one: Int, _ other: Int, _ graph: DirectedGraph) -> FieldValue {
      let far = graph.breadthFirstDistances(from: NodeIndex(one)).distances[other]
      return far == .unreached ? .null : .int(far)
    }
    return [
      .init("hopsOut", hops(ends.origin, ends.destination, graph)),
      .init("hopsBack", hops(ends.destination, ends.origin, graph)),
    ]
  }

  /// The role of a formation: its clauses and what they find.
  func role(of formation: SpecialFormation) -> [FieldValue.Member] {
    let failed = FormationCheck.failedClauses(of: formation, in: context)
    let clauses = FormationCheck.clauseIDs(of: formation.type)
    return [
      .init("clauses", .list(clauses.map { .text($0) })),
      .init("failed", .list(failed.map { .text($0) })),
      .init("properties", .object(formation.properties)),
    ]
  }
}
