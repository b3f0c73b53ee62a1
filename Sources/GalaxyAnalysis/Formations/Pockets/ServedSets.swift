import GraphKit

/// For each node g of the main component, the set it serves, and the parts of that set.
///
/// With J(g) the strict descendants of g in the post-dominator tree (the nodes that cannot get to
/// the capital without passing g), the *served set* S(g) is what g reaches by paths inside of J(g).
/// A *part* of g is a connected component of S(g) when directions are ignored.
///
/// ```
///   capital - … - g - a - b         J(g) = {a, b, d, x, y}      S(g) = {a, b, d}
///                 | \               (y -> x -> g only feeds into g)
///                 d   x <- y        parts of g: {a, b} and {d}
/// ```
///
/// **All of it in near-linear time.** Write T(g) for J(g) and g. An edge of the main component that
/// leaves a node v ends in v's parent or below a child of that parent, since otherwise the end of
/// the edge would have a path to the capital that avoids a post-dominator of v. Two things follow:
///
/// 1. The lump {g} ∪ S(g) is the strongly connected component of g in T(g), since everything in
///   T(g) reaches g there. Lumps are nested or disjoint: they are to the post-dominator tree what
///   the bodies of loops are to the dominator tree of a program.
/// 2. All edges that leave a lump start at its header g: an edge from inside of S(g) stays in T(g),
///   and its end is served by g.
///
/// So nodes are processed from the leaves of the tree to the root, with union-find over finished
/// lumps. At g, a search starts from the lumps that g's own edges into J(g) reach. From a lump, it
/// continues along the edges of the header alone (2), to the lumps these reach. Everything found is
/// absorbed into g's lump and never visited by itself again. Each node is absorbed at most once, so
/// each edge is followed at most twice, whatever the shape of the tree: O((V + E) log V) in the
/// worst case by path halving alone, linear in practice. Long chains, combs, and deep trees cost no
/// more than others, since a set that moves up from level to level is one lump at each.
///
/// The same edges join the lumps of g's body to parts, with a second union-find: adjacent lumps are
/// joined by an edge of one of their headers. Sizes and leaks are summed along the way.
struct ServedSets {
  /// For each node, the node whose served set absorbed it first, that is, the deepest
  /// post-dominator that serves it; `noNode` if there is none except perhaps the root.
  let header: [UInt32]
  /// For each absorbed node, the number of its part of the header's served set: some node.
  let part: [UInt32]
  /// At a part's number, the number of its nodes.
  let partSize: [UInt32]
  /// At a part's number, whether an edge leads from it out of the main component.
  let partLeaks: [Bool]
  /// The nodes of the post-dominator tree, parents before children.
  let order: [UInt32]

  /// Finds the served sets of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - tree: Its post-dominators toward the capital.
  ///   - isMain: For each node, whether it is in the main component.
  /// - Complexity: Near-linear in V + E, as above.
  init(_ graph: DirectedGraph, tree: DominatorTree, isMain: [Bool]) {
    let count = graph.nodeCount
    let (offsets, targets) = (graph.offsets, graph.targets)
    let (preorder, sizes) = (tree.preorder, tree.subtreeSizes)
    order = Self.order(preorder, reached: tree.reachedCount)

    var lumps = DisjointSets(count: count)
    var parts = DisjointSets(count: count)
    var header = [UInt32](repeating: .noNode, count: count)
    var lumpSize = [UInt32](repeating: 1, count: count)
    var lumpLeaks = [Bool](repeating: false, count: count)
    var partSize = [UInt32](repeating: 0, count: count)
    var partLeaks = [Bool](repeating: false, count: count)
    // The header whose search reached the lump last.
    var metBy = [UInt32](repeating: .noNode, count: count)
    // The lumps that the search has reached; the first `expanded` of them are done.
    var body: [UInt32] = []

    var place = order.count
    while place > 1 {
      place -= 1
      let g = order[place]
      guard isMain[Int(g)] else { continue }
      body.removeAll(keepingCapacity: true)
      let first = UInt32(place)
      let size = sizes[Int(g)]
      for edge in Int(offsets[Int(g)])..<Int(offsets[Int(g) + 1]) {
        let target = targets[edge]
        guard isMain[Int(target)] else {
          lumpLeaks[Int(g)] = true
          continue
        }
        // The preorder positions of J(g) follow g's own, as many as its subtree has nodes.
        guard preorder[Int(target)] &- first < size else { continue }
        let lump = UInt32(truncatingIfNeeded: lumps.root(of: Int(target)))
        if metBy[Int(lump)] != g {
          metBy[Int(lump)] = g
          body.append(lump)
        }
      }
      var expanded = 0
      while expanded < body.count {
        let lump = body[expanded]
        expanded += 1
        for edge in Int(offsets[Int(lump)])..<Int(offsets[Int(lump) + 1]) {
          let target = targets[edge]
          guard isMain[Int(target)] else { continue }
          let next = UInt32(truncatingIfNeeded: lumps.root(of: Int(target)))
          guard next != lump, next != g else { continue }
          if metBy[Int(next)] != g {
            metBy[Int(next)] = g
            body.append(next)
          }
          parts.unite(Int(lump), Int(next))
        }
      }
      for lump in body {
        let part = parts.root(of: Int(lump))
        partSize[part] += lumpSize[Int(lump)]
        partLeaks[part] = partLeaks[part] || lumpLeaks[Int(lump)]
        lumpSize[Int(g)] += lumpSize[Int(lump)]
        lumpLeaks[Int(g)] = lumpLeaks[Int(g)] || lumpLeaks[Int(lump)]
        header[Int(lump)] = g
        lumps.absorb(Int(lump), into: Int(g))
      }
    }
    self.header = header
    self.partSize = partSize
    self.partLeaks = partLeaks
    var part = [UInt32](repeating: 0, count: count)
    for node in 0..<count { part[node] = UInt32(truncatingIfNeeded: parts.root(of: node)) }
    self.part = part
  }

  private static func order(_ preorder: [UInt32], reached: Int) -> [UInt32] {
    var order = [UInt32](repeating: 0, count: reached)
    for (node, place) in preorder.enumerated() where place != .noNode {
      order[Int(place)] = UInt32(truncatingIfNeeded: node)
    }
    return order
  }
}
