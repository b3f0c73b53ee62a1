import GalaxyModel
import GraphKit
import WarpMap

/// Finds one-way warps that lead into corridors or that no course leads back from.
public struct TrapFinder {
  /// Limits that keep the work linear on maps where corridors or ways back are as long as the map.
  ///
  /// Maps of a few thousand sectors never reach them.
  public struct Limits: Sendable {
    /// The number of sectors in all listed corridors; after that, each lists ``abridgedSectors``.
    public var listedSectors = 250_000
    /// The number of sectors and warps visited for all ways back; after that, ``abridgedSteps`` for
    /// each.
    public var steps = 10_000_000
    /// The number of listed sectors of an incomplete corridor.
    public var abridgedSectors = 8
    /// The number of sectors and warps visited for a way back once ``steps`` are used up.
    public var abridgedSteps = 200

    /// The defaults.
    public init() {}
  }

  private let chart: StarChart
  private let limits: Limits

  /// - Parameters:
  ///   - chart: The chart; without tunnels, it finds traps for players who do not know any.
  ///   - limits: The limits of lists and searches.
  public init(_ chart: StarChart, limits: Limits = Limits()) {
    self.chart = chart
    self.limits = limits
  }

  /// Returns the traps with corridors of at least a number of sectors, and all traps without a way
  /// back, except exits of islands into the capital's component.
  ///
  /// Final traps come first, then long corridors, then long ways back, then by node.
  ///
  /// A corridor continues from the landing as long as there is a single onward warp besides the way
  /// back; at the landing, all warps are onward, since the ship arrived by a one-way warp.
  ///
  /// - Parameters:
  ///   - minimumCorridor: The least number of sectors in a corridor with a way back.
  ///   - count: The maximum number of traps, the first ones in that order; nil for all.
  /// - Returns: The traps.
  /// - Complexity: O(V + E log E) time and space, plus, within the ``Limits``, the sectors that are
  ///   nearer to the landing of each trap than its entry.
  public func traps(minimumCorridor: Int = 1, count: Int? = nil) -> [Trap] {
    let corridors = Corridors(chart.graph)
    var found = candidates(corridors, minimumCorridor: minimumCorridor)
    found.sort(by: Self.isWorse)
    if let count, count < found.count { found.removeSubrange(count...) }
    var left = limits.listedSectors
    return found.map { candidate in
      var trap = candidate.trap
      let most = trap.corridorLength <= left ? trap.corridorLength : limits.abridgedSectors
      trap.corridor = corridors.sectors(behind: candidate.edge, atMost: most)
      left -= min(left, trap.corridor.count)
      return trap
    }
  }

  /// A trap whose corridor is not listed yet, and the position of its warp among the edges.
  private struct Candidate {
    var trap: Trap
    let edge: Int
  }

  private func candidates(_ corridors: Corridors, minimumCorridor: Int) -> [Candidate] {
    let graph = chart.graph
    let components = graph.stronglyConnectedComponents().componentOf
    let home = chart.warps.root.map { components[$0.position] }
    let latent = latentEdges()
    var returns = ReturnSearch(
      graph, costs: chart.warps.turnCosts, steps: limits.steps, after: limits.abridgedSteps)
    var found: [Candidate] = []
    for entry in graph.nodes {
      for edge in graph.edgePositions(of: entry) {
        let landing = NodeIndex(graph.targets[edge])
        guard chart.isOneWay(from: entry, to: landing) else { continue }
        let isFinal = components[entry.position] != components[landing.position]
        // An edge from an island to the component of the capital is a way out.
        if isFinal, components[landing.position] == home { continue }
        let length = corridors.length(behind: edge)
        guard isFinal || length >= max(1, minimumCorridor) else { continue }
        let (end, exit) = corridors.end(behind: edge)
        found.append(
          Candidate(
            trap: Trap(
              entry: entry, landing: landing,
              isLatent: latent.contains(UInt64(entry.rawValue) << 32 | UInt64(landing.rawValue)),
              corridor: [], corridorLength: length, end: end, exit: exit,
              wayBack: isFinal ? .never : returns.wayBack(from: landing, to: entry)),
            edge: edge))
      }
    }
    return found
  }

  private static func isWorse(_ left: Candidate, _ right: Candidate) -> Bool {
    let (left, right) = (left.trap, right.trap)
    if left.isFinal != right.isFinal { return left.isFinal }
    if left.corridorLength != right.corridorLength {
      return left.corridorLength > right.corridorLength
    }
    if left.wayBack.rank != right.wayBack.rank { return left.wayBack.rank > right.wayBack.rank }
    return (left.entry, left.landing) < (right.entry, right.landing)
  }

  /// Returns the latent one-way warps as pairs of nodes.
  private func latentEdges() -> Set<UInt64> {
    var latent: Set<UInt64> = []
    for part in chart.parts {
      let region = chart.galaxy.regions[part.region]
      for row in 0..<region.warps.count where region.warps.flags[row].contains(.latent) {
        let source = part.base + Int(region.warps.source[row])
        let target = part.base + Int(region.warps.destination[row])
        latent.insert(UInt64(source) << 32 | UInt64(target))
      }
    }
    return latent
  }
}
