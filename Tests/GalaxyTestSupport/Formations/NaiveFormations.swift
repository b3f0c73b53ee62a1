/// Finds formations by checking all candidates against the definitions, one set at a time.
///
/// Slow; shares no code with the detector, so that agreement is meaningful. Nodes are numbered from 0.
public struct NaiveFormations {
  /// A set of nodes.
  public typealias Nodes = Set<Int>

  let nodes: Nodes
  let edges: Set<[Int]>
  let next: [Nodes]
  let previous: [Nodes]
  let around: [Nodes]
  /// The capital c.
  let capital: Int
  /// The mainland M.
  let main: Nodes
  /// The nodes that c reaches.
  let reached: Nodes
  /// The maximum size L of a pocket.
  let limit: Int

  /// Prepares a graph with at least one node.
  ///
  /// - Parameters:
  ///   - list: The graph.
  ///   - capital: The node from which reachability is measured.
  ///   - limit: The maximum number of nodes of a pocket; a quarter of all nodes by default.
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

  /// Returns the nodes reachable from some nodes inside a set, including these.
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

  /// Returns the connected components of U restricted to a set.
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

  /// Returns the distance from a to b in G without some edges; nil if there is no path.
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

  /// Returns J(g): the nodes of M all of whose paths to c pass through g.
  func sealed(by g: Int) -> Nodes {
    let free = Self.closure(of: [capital], in: nodes.subtracting([g])) { previous[$0] }
    return main.subtracting(free).subtracting([g])
  }

  /// Returns S(g): the nodes that g reaches by a path inside J(g).
  func served(by g: Int) -> Nodes {
    let sealed = sealed(by: g)
    let first = next[g].intersection(sealed)
    return Self.closure(of: first, in: sealed) { next[$0] }
  }

  /// Returns the components K of U[S(g)] with at most L sectors and no edge out of K except to g.
  func closedParts(of g: Int) -> [Nodes] {
    weakParts(of: served(by: g)).filter { part in
      part.count <= limit
        && part.allSatisfy { next[$0].subtracting(part).subtracting([g]).isEmpty }
    }
  }

  /// Returns the maximal closed parts with their gateways.
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
