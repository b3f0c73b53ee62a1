import GalaxyModel

/// What the properties of an enclave, sink or back door must be, straight from their definitions:
/// slow, and without a line of the code that writes them.
struct NaiveWords {
  /// By sector, where its warps lead, and where warps into it come from.
  private var ahead: [Set<Int>]
  private var behind: [Set<Int>]

  init(_ region: Region) {
    ahead = Array(repeating: [], count: region.sectorCount)
    behind = ahead
    for row in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
      join(u, v)
      if region.warps.isTwoWay(row) { join(v, u) }
    }
  }

  private mutating func join(_ u: Int, _ v: Int) {
    ahead[u].insert(v)
    behind[v].insert(u)
  }

  /// The properties that are checked; nil where the search for a path gives up.
  func words(of formation: SpecialFormation) -> [String: FieldValue]? {
    switch formation.type {
    case .bubble, .deadEndBubble:
      guard let form = form(Set(formation.interior), formation.anchor) else { return nil }
      return [
        "branching": .text(form.branching), "link_tunnel_depth": .int(form.depth),
        "gateway_count": .int(1), "interior_size": .int(formation.interior.count),
      ]
    case .deadEnd: return ["parent_kind": .text("open"), "is_unfigged_only": .boolean(false)]
    case .warpSink:
      return [
        "entry_count": .int(behind[formation.anchor].count), "recovery_method": .text("none"),
      ]
    case .blister:
      return ["bypass_distance": .int(1), "interior_size": .int(formation.interior.count)]
    case .tunnel: return ["length": .int(formation.interior.count)]
    case .backdoor:
      return ["entry_distance": .int(detour(formation.anchor, formation.interior[0]))]
    default: return [:]
    }
  }

  private func near(_ node: Int, in inside: Set<Int>) -> Set<Int> {
    ahead[node].union(behind[node]).intersection(inside)
  }

  private func form(_ inside: Set<Int>, _ gate: Int) -> (branching: String, depth: Int)? {
    let links = inside.reduce(0) { $0 + near($1, in: inside).count } / 2
    var budget = 200_000
    for start in inside.sorted(by: { near($0, in: inside).count < near($1, in: inside).count }) {
      if hasPath(from: start, through: inside.subtracting([start]), &budget) { return ("chain", 0) }
      if budget <= 0 { return nil }
    }
    let cycles = links - inside.count + 1
    let branching = cycles == 0 ? "tree" : cycles == 1 ? "ring" : "mesh"
    return (branching, depth(inside, gate))
  }

  private func hasPath(from node: Int, through left: Set<Int>, _ budget: inout Int) -> Bool {
    if left.isEmpty { return true }
    budget -= 1
    if budget <= 0 { return false }
    let next = near(node, in: left).sorted {
      near($0, in: left).count < near($1, in: left).count
    }
    for other in next
    where hasPath(from: other, through: left.subtracting([other]), &budget) { return true }
    return false
  }

  // Leading sectors that form an unbranched chain: from each one way goes on.
  private func depth(_ inside: Set<Int>, _ gate: Int) -> Int {
    var left = inside
    var mouths = near(gate, in: inside)
    var depth = 0
    while mouths.count == 1, let node = mouths.first {
      left.remove(node)
      mouths = near(node, in: left)
      if mouths.count != 1 { break }
      depth += 1
    }
    return depth
  }

  // Hops from entry to landing without the warp between them; 32 stands for that and more.
  private func detour(_ entry: Int, _ landing: Int) -> Int {
    var seen: Set<Int> = [entry]
    var edge: Set<Int> = [entry]
    for hops in 1..<32 {
      var next: Set<Int> = []
      for node in edge {
        for other in ahead[node] where !(node == entry && other == landing) && !seen.contains(other)
        { next.insert(other) }
      }
      if next.contains(landing) { return hops }
      seen.formUnion(next)
      edge = next
    }
    return 32
  }
}
