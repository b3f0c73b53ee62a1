/// Formations found by trying all candidates against the definitions, one set at a time. Slow, and
/// shares no code with the detector, so that agreement means something.
///
/// Nodes are numbered from 0. Without nodes there is nothing to ask.
public struct NaiveFormations {
  public typealias Nodes = Set<Int>

  let nodes: Nodes
  let edges: Set<[Int]>
  let next: [Nodes]
  let previous: [Nodes]
  let around: [Nodes]
  /// c
  let capital: Int
  /// M
  let main: Nodes
  /// What c reaches.
  let reached: Nodes
  /// L
  let limit: Int

  /// - Parameter limit: the most nodes a pocket may have; a quarter of all unless given.
  public init(_ list: EdgeList, capital: Int = 0, limit: Int? = nil) {
    nodes = Nodes(0..<list.nodeCount)
    edges = Set(list.edges.filter { $0.source != $0.target }.map { [$0.source, $0.target] })
    var next = [Nodes](repeating: [], count: list.nodeCount)
    var previous = next
    for edge in edges {
      next[edge[0]].insert(edge[1])
      previous[edge[1]].insert(edge[0])
    }
    self.next = next
    self.previous = previous
    around = zip(next, previous).map { $0.union($1) }
    self.capital = capital
    self.limit = limit ?? list.nodeCount / 4
    reached = Self.closure(of: [capital], in: nodes) { next[$0] }
    main = reached.intersection(Self.closure(of: [capital], in: nodes) { previous[$0] })
  }

  /// What can be reached from some nodes inside of a set, themselves included.
  static func closure(of start: Nodes, in allowed: Nodes, _ step: (Int) -> Nodes) -> Nodes {
    var found = start
    var frontier = start
    while !frontier.isEmpty {
      var further = Nodes()
      for node in frontier { further.formUnion(step(node)) }
      frontier = further.intersection(allowed).subtracting(found)
      found.formUnion(frontier)
    }
    return found
  }

  /// Connected components of U restricted to a set.
  func weakParts(of set: Nodes) -> [Nodes] {
    var rest = set
    var parts: [Nodes] = []
    while let start = rest.min() {
      let part = Self.closure(of: [start], in: set) { around[$0] }
      parts.append(part)
      rest.subtract(part)
    }
    return parts
  }

  /// Hops from a to b in G without some edges; nil if there is no way.
  func distance(from a: Int, to b: Int, without removed: Set<[Int]> = []) -> Int? {
    var seen: Nodes = [a]
    var level: Nodes = [a]
    var hops = 0
    while !level.isEmpty {
      if level.contains(b) { return hops }
      var further = Nodes()
      for node in level {
        for target in next[node] where !removed.contains([node, target]) { further.insert(target) }
      }
      level = further.subtracting(seen)
      seen.formUnion(level)
      hops += 1
    }
    return nil
  }

  // MARK: §1

  /// J(g): those in M whose every path to c passes g.
  func sealed(by g: Int) -> Nodes {
    let free = Self.closure(of: [capital], in: nodes.subtracting([g])) { previous[$0] }
    return main.subtracting(free).subtracting([g])
  }

  /// S(g): what g reaches by a path inside J(g).
  func served(by g: Int) -> Nodes {
    let sealed = sealed(by: g)
    let first = next[g].intersection(sealed)
    return Self.closure(of: first, in: sealed) { next[$0] }
  }

  /// Components of U[S(g)] with at most L sectors and no edge to a sector outside K and g.
  func closedParts(of g: Int) -> [Nodes] {
    weakParts(of: served(by: g)).filter { part in
      part.count <= limit
        && part.allSatisfy { next[$0].subtracting(part).subtracting([g]).isEmpty }
    }
  }

  /// Closed parts that lie in no larger closed part, with their gateways.
  func pockets() -> [(interior: Nodes, gateway: Int)] {
    var all: [(interior: Nodes, gateway: Int)] = []
    for g in main.subtracting([capital]).sorted() {
      for part in closedParts(of: g) { all.append((part, g)) }
    }
    return all.filter { pocket in
      !all.contains { $0.interior.isStrictSuperset(of: pocket.interior) }
    }
  }
}
