public import GalaxyModel
import GraphKit
import WarpMap

extension RegionTotals {
  /// Measures a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - gateNodes: Nodes of sectors at gates; others than the region's are ignored.
  /// - Complexity: O(P (V + E) log V) time for P ports, O(V + E) space, and P².
  public init(measuring region: Region, gateNodes: some Sequence<Int>) {
    self.init(region: region.name)
    let warps = WarpGraph(alone: region)
    let graph = warps.graph
    let reversed = graph.reversed()
    let gates = Set(gateNodes.filter { $0 >= 0 && $0 < graph.nodeCount })
    let nodes = gates.union(warps.root.map { [$0.position] } ?? []).sorted()
      .map { NodeIndex($0) }
    count(graph, reversed)
    formations = Self.formations(of: region)

    let strong = OpenComponents(graph.stronglyConnectedComponents()) {
      between(nodes, graph, reversed)
    }
    stronglyConnected = strong.summary
    stronglyConnected.passages = strong.passages(in: graph)
    let weak = OpenComponents(graph.weaklyConnectedComponents()) { nodes }
    weaklyConnected = weak.summary
    ports = nodes.map { node in
      Port(
        sector: region.sectors.number(node.position), isGate: gates.contains(node.position),
        isCapital: node == warps.root, outDegree: graph.outDegree(of: node),
        inDegree: reversed.outDegree(of: node), strong: strong.place(of: node),
        weak: weak.place(of: node))
    }
    for node in nodes {
      let distances = graph.breadthFirstDistances(from: node).distances
      hops.append(
        nodes.map { distances[$0.position] == .unreached ? nil : Int(distances[$0.position]) })
      guard let costs = warps.turnCosts else { continue }
      let least = graph.leastCosts(from: node, cost: costs)
      turns.append(nodes.map { least[$0.position].map { Int(clamping: $0) } })
    }
    if warps.turnCosts == nil { turns = hops }
  }

  private mutating func count(_ graph: DirectedGraph, _ reversed: DirectedGraph) {
    sectors = graph.nodeCount
    let count = LinkCount(graph, reversed: reversed)
    links = count.links
    oneWayLinks = count.oneWay
    directedEdges = graph.edgeCount
    outDegrees = graph.outDegreeHistogram()
    inDegrees = reversed.outDegreeHistogram()
  }

  private static func formations(of region: Region) -> [FormationTotal] {
    var counts: [String: Int] = [:]
    for formation in region.formations { counts[formation.type.rawValue, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { FormationTotal(type: $0.key, count: $0.value) }
  }

  /// Nodes that a way from a port to a port leads through.
  private func between(
    _ ports: [NodeIndex], _ graph: DirectedGraph, _ reversed: DirectedGraph
  ) -> [NodeIndex] {
    guard !ports.isEmpty else { return [] }
    let reached = graph.breadthFirstDistances(fromAnyOf: ports).distances
    let reaching = reversed.breadthFirstDistances(fromAnyOf: ports).distances
    return graph.nodes.filter {
      reached[$0.position] != .unreached && reaching[$0.position] != .unreached
    }
  }
}

/// Components of a region, of which some are open.
private struct OpenComponents {
  private let components: Components
  /// The place among the open ones of each component; nil for a closed one.
  private let places: [Int?]
  let summary: ComponentSummary

  /// - Parameters:
  ///   - components: All components.
  ///   - nodes: Nodes whose components are open.
  init(_ components: Components, openAt nodes: () -> [NodeIndex]) {
    self.components = components
    var isOpen = [Bool](repeating: false, count: components.count)
    for node in nodes() { isOpen[Int(components.componentOf[node.position])] = true }
    var summary = ComponentSummary()
    var places = [Int?](repeating: nil, count: components.count)
    var closed: [Int] = []
    for (component, size) in components.sizes.enumerated() {
      if isOpen[component] {
        places[component] = summary.open.count
        summary.open.append(Int(size))
      } else {
        closed.append(Int(size))
      }
    }
    summary.closed = closed.count
    summary.largest = Array(closed.sorted(by: >).prefix(10))
    self.places = places
    self.summary = summary
  }

  /// The place of the component of a port.
  func place(of node: NodeIndex) -> Int {
    guard let place = places[Int(components.componentOf[node.position])] else {
      preconditionFailure("the component of a port is open")
    }
    return place
  }

  /// Edges between open components, each once, in ascending order.
  func passages(in graph: DirectedGraph) -> [ComponentSummary.Passage] {
    guard summary.open.count > 1 else { return [] }
    var found: Set<ComponentSummary.Passage> = []
    for node in graph.nodes {
      guard let from = places[Int(components.componentOf[node.position])] else { continue }
      graph.forEachSuccessor(of: node) { successor in
        if let to = places[Int(components.componentOf[successor.position])], to != from {
          found.insert(.init(from: from, to: to))
        }
      }
    }
    return found.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

extension WarpGraph {
  /// The graph of the warps and the tunnels of one region.
  ///
  /// - Complexity: O(V + E).
  fileprivate init(alone region: Region) {
    var alone = Galaxy(name: region.name, source: .rows)
    var copy = region
    copy.tunnels = TunnelTable(
      region.tunnels.filter { !$0.isAttachment }.map {
        var moved = $0
        moved.origin.region = 0
        moved.destination.region = 0
        return moved
      })
    alone.regions = [copy]
    self.init(joining: alone)
  }
}
