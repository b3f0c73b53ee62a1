import GraphKit

/// For every node g of the main component the set it serves, and the parts into which that set falls.
///
/// With J(g) the strict descendants of g in the post-dominator tree (the nodes that cannot get to
/// the capital without passing g), the *served set* S(g) is what g reaches by paths inside J(g). A
/// *part* of g is a connected component of S(g) when directions are ignored.
///
/// ```
///   capital - … - g - a - b         J(g) = {a, b, d, x, y}      S(g) = {a, b, d}
///                 | \               (y -> x -> g only feeds into g)
///                 d   x <- y        parts of g: {a, b} and {d}
/// ```
///
/// **All of it in near-linear time.** Write T(g) for J(g) and g. An edge of the main component that
/// leaves a node v ends in v's parent or below a child of that parent, as otherwise the end of the
/// edge would have a way to the capital that avoids a post-dominator of v. Two things follow:
///
/// 1. The lump {g} ∪ S(g) is the strongly connected component of g in T(g), for everything in T(g)
///    reaches g there. Lumps are nested or disjoint: they are to the post-dominator tree what the
///    bodies of loops are to the dominator tree of a program.
/// 2. Of the edges that leave a lump, all start at its header g: an edge from inside S(g) stays in
///    T(g), and its end is served by g.
///
/// So nodes are handled from the leaves of the tree to the root, with union-find over finished
/// lumps. At g a search starts from the lumps that g's own edges into J(g) hit. From a lump it goes
/// on along the edges of the header alone (2), to the lumps these hit. Everything found is absorbed
/// into g's lump and never again looked at by itself. Each node is absorbed at most once, so each
/// edge is followed at most twice, whatever the shape of the tree: O((V + E) log V) at worst by
/// path halving alone, in practice linear. Long chains, combs and deep trees cost no more than
/// others, since a set that is carried up from level to level is one lump at each.
///
/// The same edges join the lumps of g's body to parts, with a second union-find: two lumps that
/// touch do so by an edge of one of their headers. Sizes and leaks add up on the way.
struct ServedSets {
  /// For each node the node into whose served set it was absorbed first, that is the deepest
  /// post-dominator that serves it; `noNode` if there is none but perhaps the root.
  let header: [UInt32]
  /// For each node that was absorbed a number for its part of the header's served set: some node.
  let part: [UInt32]
  /// At a part's number how many nodes it has.
  let partSize: [UInt32]
  /// At a part's number whether an edge leads from it out of the main component.
  let partLeaks: [Bool]
  /// The nodes of the post-dominator tree, parents before children.
  let order: [UInt32]

  /// - Parameter isMain: for each node whether it is in the main component.
  /// - Complexity: near-linear in V + E, as above.
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
    // The header whose search met the lump last.
    var metBy = [UInt32](repeating: .noNode, count: count)
    // What the search has met; the first `expanded` of them are done.
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
        // Preorder places of J(g) are those after g's own, as many as its subtree has.
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
