import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite("Star charts")
struct StarChartTests {
  /// Two regions of three sectors in a row; a tunnel in the first, a gate to the second.
  static var galaxy: Galaxy {
    var galaxy = Galaxy(name: "two", source: .rows)
    for (index, name) in ["east", "west"].enumerated() {
      var region = Galaxy(EdgeList(nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2)])).regions[0]
      region.name = name
      // West has the lower ids.
      region.sectorOffset = index == 0 ? 100 : 0
      galaxy.regions.append(region)
    }
    func end(_ region: Int, _ node: Int) -> SectorReference {
      SectorReference(region: region, node: node)
    }
    galaxy.regions[0].tunnels = [
      WarpTunnel(
        name: "T", origin: end(0, 2), destination: end(0, 0), type: .natural, isTwoWay: true,
        isLatent: false, stability: 1, turnCost: 3, length: 1)
    ]
    galaxy.attachments = [
      WarpTunnel(
        name: "G", origin: end(0, 2), destination: end(1, 0), type: .natural, isTwoWay: false,
        isLatent: false, stability: 1, turnCost: 2, length: 1)
    ]
    return galaxy
  }

  @Test func nodesAndSectorsAgree() throws {
    let chart = StarChart(joining: Self.galaxy)
    #expect(chart.isJoined && chart.name == "galaxy" && chart.regions == [1, 0])
    for node in chart.graph.nodes {
      #expect(chart.node(of: chart.sector(at: node)) == node)
      #expect(try chart.node(numbered: chart.number(of: node)) == node)
    }
    #expect(chart.label(of: NodeIndex(3)) == "east/1" && chart.number(of: NodeIndex(3)) == 101)
    #expect(try chart.node(numbered: 2, inRegion: 0) == NodeIndex(4))
    #expect(throws: UnknownSector(number: 4, region: "east")) {
      try chart.node(numbered: 4, inRegion: 0)
    }
    #expect(throws: UnknownSector(number: 7, region: "galaxy")) { try chart.node(numbered: 7) }
    let alone = StarChart(region: 1, of: Self.galaxy)
    #expect(alone.label(of: NodeIndex(0)) == "1" && alone.graph.edgeCount == 3)
    #expect(alone.node(of: SectorReference(region: 0, node: 0)) == nil)
    #expect(throws: UnknownSector.self) { try alone.node(numbered: 1, inRegion: 0) }
    #expect(alone.nodes(numbered: [3, 9]) == [NodeIndex(2), nil])
  }

  @Test func tunnelsAreEdgesIfRequested() {
    let without = StarChart(region: 0, of: Self.galaxy)
    let with = StarChart(region: 0, of: Self.galaxy, includingTunnels: true)
    #expect(without.graph.edgeCount == 3 && with.graph.edgeCount == 5)
    #expect(with.turns(from: NodeIndex(2)) == [3, 4, 0])
    #expect(with.turns(to: NodeIndex(2)) == [2, 1, 0])
    #expect(without.turns(from: NodeIndex(2)) == [unreachableTurns, unreachableTurns, 0])
  }

  @Test func legsNameThePassages() {
    let chart = StarChart(joining: Self.galaxy)
    let plan = FlightPlan(on: chart, from: NodeIndex(4), to: NodeIndex(2))
    #expect(plan.routes.first?.legs.map(\.kind) == [.oneWay, .gate, .warp, .oneWay])
    #expect(plan.routes.first?.legs.map(\.turns) == [1, 2, 1, 1])
    #expect(plan.routes.first?.turns == 5)
    let home = FlightPlan(on: chart, from: NodeIndex(5), to: NodeIndex(3))
    #expect(home.lines[0] == "east/3 ~> 1")
    #expect(home.lines[1] == "3 turns, 1 hop; through 1 tunnel (~>)")
    #expect(FlightPlan(on: chart, from: NodeIndex(0), to: NodeIndex(3)).routes.isEmpty)
  }

  @Test(arguments: 0..<60) func turnsAgreeWithNaiveDistances(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 12, using: &random)
    guard list.nodeCount > 0 else { return }
    var galaxy = Galaxy(list)
    if seed % 2 == 0 {
      galaxy.regions[0].warps.turnCost = list.edges.map { _ in Int32(1 + random.below(4)) }
    }
    let chart = StarChart(region: 0, of: galaxy)
    let origin = NodeIndex(random.below(list.nodeCount))
    let (out, back) = (chart.turns(from: origin), chart.turns(to: origin))
    for node in chart.graph.nodes {
      let there = chart.graph.shortestPath(from: origin, to: node, cost: chart.warps.turnCosts)
      let home = chart.graph.shortestPath(from: node, to: origin, cost: chart.warps.turnCosts)
      #expect(out[node.position] == there?.cost ?? unreachableTurns)
      #expect(back[node.position] == home?.cost ?? unreachableTurns)
    }
  }
}
