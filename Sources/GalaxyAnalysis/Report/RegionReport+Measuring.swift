import GraphKit
import WarpMap

extension RegionReport {
  /// Measures a graph.
  ///
  /// Each figure comes from one kernel, which the clock can time.
  ///
  /// - Parameters:
  ///   - warps: The graph.
  ///   - options: What to measure.
  ///   - places: What the detection of formations needs besides the graph.
  init(_ warps: WarpGraph, options: AnalysisOptions, places: FormationPlaces) {
    var clock = KernelClock(repeats: options.timingRepeats)
    let graph = warps.graph
    let depth = options.depth(sectors: graph.nodeCount)
    if clock.isTiming {
      let sources = graph.nodes.flatMap { node in
        graph.edgePositions(of: node).lazy.map { _ in node.rawValue }
      }
      _ = clock.time(.build) {
        DirectedGraph(nodeCount: graph.nodeCount, sources: sources, targets: graph.targets)
      }
    }
    let reversed = graph.reversed()
    let undirected = graph.undirected()

    let strong = clock.time(.scc) { graph.stronglyConnectedComponents() }
    let weak = clock.time(.components) { undirected.connectedComponents() }
    let blocks = clock.time(.blocks) { undirected.biconnectivity() }
    hopsFromCapital = []
    if let root = warps.root {
      let search = clock.time(.bfs) { graph.breadthFirstDistances(from: root) }
      hopsFromCapital = [Int](repeating: 0, count: Int(search.eccentricity) + 1)
      for hops in search.distances where hops != .unreached { hopsFromCapital[Int(hops)] += 1 }
    }
    if clock.isTiming, let root = warps.root {
      _ = clock.time(.dominators) { graph.dominatorTree(root: root, reversed: reversed) }
    }
    if clock.isTiming {
      _ = clock.time(.kcore) { undirected.coreNumbers() }
      _ = clock.time(.pagerank) { graph.pageRank(reversed: reversed, threads: options.threads) }
      _ = clock.time(.communities) { undirected.communities() }
      if depth == .exact {
        _ = clock.time(.closeness) { graph.closeness(threads: options.threads) }
      }
    }

    region = warps.name
    sectors = graph.nodeCount
    let linkCount = LinkCount(graph, reversed: reversed)
    links = linkCount.links
    directedEdges = graph.edgeCount
    oneWayLinks = linkCount.oneWay
    dropped = warps.dropped
    outDegree = DegreeFigures(histogram: graph.outDegreeHistogram())
    inDegree = DegreeFigures(histogram: reversed.outDegreeHistogram())
    stronglyConnected = ComponentFigures(strong)
    weaklyConnected = ComponentFigures(weak)
    articulationPoints = blocks.articulationPoints.map { warps.number(of: $0) }.sorted()
    bridges = Self.bridges(blocks, in: warps)
    (deadEnds, sinks, isolated) = Self.degreeCases(warps, reversed: reversed)
    clustering = undirected.clustering().mean
    mainComponent = Self.mainComponent(of: warps, strong, options: options, clock: &clock)
    if depth == .exact {
      let values = clock.time(.betweenness) { graph.betweenness(threads: options.threads) }
      betweenness = Self.highest(values, in: warps)
    }
    if depth == .estimated {
      estimates = Self.estimates(of: warps, strong, options: options, clock: &clock)
    }
    detection = clock.time(.detect) {
      FormationDetector(
        FormationContext(warps, places: places, reversed: reversed, links: undirected)
      ).detect()
    }
    timings = clock.timings
  }

  static func bridges(_ blocks: Biconnectivity, in warps: WarpGraph) -> [SectorPair] {
    blocks.bridges.map { bridge in
      let ends = (warps.number(of: bridge.lower), warps.number(of: bridge.upper))
      return SectorPair(lower: min(ends.0, ends.1), upper: max(ends.0, ends.1))
    }
    .sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
  }

  static func degreeCases(
    _ warps: WarpGraph, reversed: DirectedGraph
  ) -> (deadEnds: [Int], sinks: [Int], isolated: [Int]) {
    let graph = warps.graph
    var (deadEnds, sinks, isolated): ([Int], [Int], [Int]) = ([], [], [])
    for node in graph.nodes {
      let exits = graph.edgePositions(of: node)
      let entries = reversed.edgePositions(of: node)
      switch (exits.count, entries.count) {
      case (0, 0):
        isolated.append(warps.number(of: node))
      case (0, _):
        sinks.append(warps.number(of: node))
      case (1, 1) where graph.targets[exits.lowerBound] == reversed.targets[entries.lowerBound]:
        deadEnds.append(warps.number(of: node))
      default:
        break
      }
    }
    return (deadEnds.sorted(), sinks.sorted(), isolated.sorted())
  }

  private static func mainComponent(
    of warps: WarpGraph, _ components: Components, options: AnalysisOptions,
    clock: inout KernelClock
  ) -> MainComponentFigures {
    let isExact = options.depth(sectors: warps.graph.nodeCount) == .exact
    let empty = DistanceFigures(diameter: 0, radius: 0, meanDistance: 0)
    guard let root = warps.root else {
      return MainComponentFigures(size: 0, share: 0, distances: isExact ? empty : nil)
    }
    let main = components.componentOf[root.position]
    let size = Int(components.sizes[Int(main)])
    var figures = MainComponentFigures(
      size: size, share: Double(size) / Double(warps.graph.nodeCount))
    if isExact {
      let graph = mainGraph(of: warps, components, Int(main))
      figures.distances = DistanceFigures(
        clock.time(.distances) { graph.distanceSummary(threads: options.threads) })
    }
    return figures
  }

  private static func estimates(
    of warps: WarpGraph, _ components: Components, options: AnalysisOptions,
    clock: inout KernelClock
  ) -> RegionEstimates? {
    guard let root = warps.root else { return nil }
    let main = Int(components.componentOf[root.position])
    let graph = mainGraph(of: warps, components, main)
    let extremes = clock.time(.distances) {
      graph.distanceExtremes(
        searchLimit: RegionEstimates.searchLimit, threads: options.threads)
    }
    let members = components.nodes(in: main)
    return clock.time(.estimates) {
      RegionEstimates(warps, main: Array(members), extremes: extremes, options: options)
    }
  }

  /// The graph of the sectors of a component.
  static func mainGraph(
    of warps: WarpGraph, _ components: Components, _ main: Int
  ) -> DirectedGraph {
    let members = components.nodes(in: main)
    return members.count == warps.graph.nodeCount
      ? warps.graph : warps.graph.subgraph(inducedBy: members).graph
  }

  static func highest(_ values: [Double], in warps: WarpGraph) -> [SectorValue] {
    let ranked = values.indices.sorted { left, right in
      if values[left] != values[right] { return values[left] > values[right] }
      return warps.number(of: NodeIndex(left)) < warps.number(of: NodeIndex(right))
    }
    return ranked.prefix(10).map {
      SectorValue(sector: warps.number(of: NodeIndex($0)), value: values[$0])
    }
  }
}
