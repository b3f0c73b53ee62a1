public import GalaxyModel
import GraphKit
import WarpMap

/// What sectors and links of a region mean for its graph, and what it would be without them.
///
/// Works on any map. Figures of the whole region are measured once; use it from one thread at a time.
public final class RegionRoles {
  let region: Region
  let measures: RegionMeasures
  private let threads: Int

  /// Prepares the roles of a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - threads: The maximum number of threads; no figure depends on it.
  /// - Complexity: O(V + E) time and space.
  public init(_ region: Region, threads: Int = 1) {
    self.region = region
    self.threads = threads
    measures = RegionMeasures(region, threads: threads)
  }

  var graph: DirectedGraph { measures.graph }
  private lazy var before = Removal.Figures(graph, threads: threads)
  private lazy var hops = HopTable(graph, root: measures.warps.root)
  lazy var matrix: HopMatrix? =
    graph.nodeCount <= 5_000 ? graph.hopMatrix(threads: threads) : nil
  lazy var blocks: Biconnectivity = measures.undirected.biconnectivity()
  lazy var cores: [UInt32] = measures.undirected.coreNumbers()
  /// By node, the number of sectors with a higher betweenness; nil for large regions.
  lazy var betweennessRank: [Int]? = {
    guard graph.nodeCount <= 20_000 else { return nil }
    let values = graph.betweenness(threads: threads)
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    var rank = [Int](repeating: 0, count: values.count)
    for (place, node) in order.enumerated() { rank[node] = place + 1 }
    return rank
  }()

  lazy var context = FormationContext(region)

  func number(_ node: Int) -> Int { region.sectors.number(node) }

  // MARK: Without a part

  /// Measures the region without a link.
  ///
  /// - Parameters:
  ///   - u: One end.
  ///   - v: The other end; warps of both directions are removed.
  /// - Returns: The figures.
  /// - Complexity: That of the distances between all sectors.
  public func removing(link u: Int, _ v: Int) -> Removal {
    let without = graph.removing { ($0 == u && $1 == v) || ($0 == v && $1 == u) }
    return removal(
      without, hops: HopTable(without, root: measures.warps.root),
      Removal.Figures(without, threads: threads), near: [u, v], gone: nil)
  }

  /// Measures the region without a sector.
  ///
  /// - Parameter node: The sector.
  /// - Returns: The figures.
  /// - Complexity: That of the distances between all sectors.
  public func removing(sector node: Int) -> Removal {
    let without = graph.removing { $0 == node || $1 == node }
    let (others, _) = graph.subgraph(inducedBy: graph.nodes.filter { $0.position != node })
    return removal(
      without, hops: HopTable(without, root: measures.warps.root),
      Removal.Figures(others, threads: threads), near: [node], gone: node)
  }

  private func removal(
    _ without: DirectedGraph, hops after: HopTable, _ figures: Removal.Figures, near: [Int],
    gone: Int?
  ) -> Removal {
    var farther: [(growth: Int, farther: Removal.Farther)] = []
    for node in 0..<graph.nodeCount where node != gone {
      guard let old = hops[node], after[node] != old else { continue }
      let growth = after[node].map { $0 - old } ?? .max
      farther.append(
        (growth, .init(sector: number(node), before: old, after: after[node])))
    }
    farther.sort { (-$0.growth, $0.farther.sector) < (-$1.growth, $1.farther.sector) }
    return Removal(
      after: figures, before: before, farther: farther.prefix(10).map(\.farther),
      fartherPairs: pairs(farther: without, besides: gone),
      formations: broken(without, near: near))
  }

  /// The ten ordered pairs of sectors whose distance grows most in another graph; nil for large ones.
  private func pairs(
    farther without: DirectedGraph, besides gone: Int?
  ) -> [Removal.FartherPair]? {
    matrix?.largestGrowth(
      in: without.hopMatrix(threads: threads), count: 10, excluding: gone.map { NodeIndex($0) }
    ).map { pair in
      Removal.FartherPair(
        from: number(pair.source.position), to: number(pair.target.position), before: pair.before,
        after: pair.after)
    }
  }

  /// The declared formations with one of some sectors that fail their definition in another graph.
  private func broken(
    _ without: DirectedGraph, near: [Int]
  ) -> [(name: String, clauses: [String])] {
    let touched = region.formations.filter { formation in
      near.contains { $0 == formation.anchor || formation.interior.contains($0) }
    }
    guard !touched.isEmpty else { return [] }
    var changed = region
    for index in (0..<changed.warps.count).reversed() {
      let (u, v) = (Int(changed.warps.source[index]), Int(changed.warps.destination[index]))
      if near.contains(u) || near.contains(v), !without.contains(edgeFrom: u, to: v) {
        changed.warps.remove(at: index)
      }
    }
    let (now, then) = (context, FormationContext(changed))
    return touched.compactMap { formation in
      let known = FormationCheck.failedClauses(of: formation, in: now)
      let failed = FormationCheck.failedClauses(of: formation, in: then)
        .filter { !known.contains($0) }
      return failed.isEmpty ? nil : (formation.name, failed)
    }
  }

  // MARK: Courses

  /// Counts the ordered pairs of sectors with a shortest course over a warp.
  ///
  /// - Parameters:
  ///   - u: The node where the warp begins.
  ///   - v: The node where it ends.
  /// - Returns: The number; nil in regions of more than 5,000 sectors.
  /// - Complexity: O(V²), and once the distances between all sectors.
  func courses(over u: Int, _ v: Int) -> Int? {
    guard graph.contains(edgeFrom: u, to: v) else { return 0 }
    return matrix?.pairs(over: NodeIndex(u), NodeIndex(v))
  }
}

/// Hops from the capital, by node.
struct HopTable {
  private let distances: [UInt32]

  init(_ graph: DirectedGraph, root: NodeIndex?) {
    distances = root.map { graph.breadthFirstDistances(from: $0).distances } ?? []
  }

  subscript(node: Int) -> Int? {
    guard distances.indices.contains(node), distances[node] != .unreached else { return nil }
    return Int(distances[node])
  }
}

extension DirectedGraph {
  func contains(edgeFrom source: Int, to target: Int) -> Bool {
    contains(edgeFrom: NodeIndex(source), to: NodeIndex(target))
  }

  /// Returns the graph without some of its edges.
  func removing(where isRemoved: (Int, Int) -> Bool) -> DirectedGraph {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var left: [UInt32] = []
    left.reserveCapacity(edgeCount)
    for node in nodes {
      for target in successors(of: node) where !isRemoved(node.position, Int(target)) {
        left.append(target)
      }
      offsets.append(UInt32(left.count))
    }
    return DirectedGraph(uncheckedOffsets: offsets, targets: left)
  }
}
