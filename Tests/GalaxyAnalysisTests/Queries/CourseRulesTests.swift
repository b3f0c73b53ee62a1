import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

@Suite("Rules of courses")
struct CourseRulesTests {
  @Test(arguments: 0..<120) func agreesWithTryingAllPaths(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 7
    let list = RandomGraphs.uniform(nodeCount: count, density: 0.35, using: &random)
    var galaxy = Galaxy(list)
    galaxy.regions[0].sectors.type = (0..<count).map { _ in
      [.standard, .nebula, .void][random.below(3)]
    }
    var cost = [[Int]](repeating: [Int](repeating: 1, count: count), count: count)
    galaxy.regions[0].warps.turnCost = list.edges.map { edge in
      cost[edge.source][edge.target] = 1 + random.below(3)
      return Int32(cost[edge.source][edge.target])
    }
    var rules = CourseRules(avoidsOneWay: seed % 2 == 0)
    if seed % 3 == 0 { rules.avoidedTypes = [.nebula] }
    if seed % 5 == 0 { rules.avoidedSectors = [NodeIndex(1 + random.below(5))] }
    let graph = NaiveGraph(list)
    var has = graph.has
    for u in 0..<count {
      for v in 0..<count where rules.avoidsOneWay && !graph.has[v][u] { has[u][v] = false }
    }
    let blocked = (1..<6).filter {
      rules.avoidedSectors.contains(NodeIndex($0))
        || (!rules.avoidedTypes.isEmpty && galaxy.regions[0].sectors.type[$0] == .nebula)
    }
    let expected = NaiveGraph(has: has).bestPath(
      from: 0, to: 6, avoiding: Set(blocked), cost: cost)
    let chart = StarChart(region: 0, of: galaxy)
    let plan = FlightPlan(on: chart, from: NodeIndex(0), to: NodeIndex(6), rules: rules)
    #expect(plan.routes.first?.nodes.map(\.position) == expected?.nodes)
    #expect(plan.routes.first?.turns == expected?.cost)
    #expect(plan.routes.first?.legs.reduce(0) { $0 + $1.turns } == expected?.cost)
  }

  @Test(arguments: 0..<80) func alternativesAreTheNextBestPaths(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.mapLike(nodeCount: 8, using: &random)
    var galaxy = Galaxy(list)
    if seed % 2 == 0 {
      galaxy.regions[0].warps.turnCost = list.edges.map { _ in Int32(1 + random.below(3)) }
    }
    let chart = StarChart(region: 0, of: galaxy)
    func cost(_ u: Int, _ v: Int) -> Int? {
      chart.graph.edgePosition(from: NodeIndex(u), to: NodeIndex(v)).map {
        Int(chart.warps.turnCosts?[$0] ?? 1)
      }
    }
    var all: [(turns: Int, nodes: [Int])] = []
    func extend(_ path: [Int], _ turns: Int) {
      if path[path.count - 1] == 7 { return all.append((turns, path)) }
      for next in 0..<8 where !path.contains(next) {
        if let more = cost(path[path.count - 1], next) { extend(path + [next], turns + more) }
      }
    }
    extend([0], 0)
    all.sort { left, right in
      left.turns != right.turns
        ? left.turns < right.turns : left.nodes.lexicographicallyPrecedes(right.nodes)
    }
    let plan = FlightPlan(on: chart, from: NodeIndex(0), to: NodeIndex(7), count: 6)
    #expect(plan.routes.map { $0.nodes.map(\.position) } == all.prefix(6).map(\.nodes))
    #expect(plan.routes.map(\.turns) == all.prefix(6).map(\.turns))
    #expect(plan.fieldValue.keys.contains("alternatives") == (plan.routes.count > 1))
  }

  @Test func coursesAvoidZonesAndClusters() {
    // The ends may lie in what is avoided.
    var map = SyntheticMap()
    map.region.name = "lattice"
    let chart = StarChart(region: 0, of: map.galaxy)
    let (start, end) = (NodeIndex(0), NodeIndex(199))
    let free = FlightPlan(on: chart, from: start, to: end)
    #expect(free.isFound)
    let barred = FlightPlan(
      on: chart, from: start, to: end, rules: CourseRules(avoidedZones: [.border]))
    for node in barred.routes.first?.nodes.dropFirst().dropLast() ?? [] {
      #expect(chart.zone(of: node)?.type != .border)
    }
    let clusters = FlightPlan(
      on: chart, from: start, to: end, rules: CourseRules(avoidedClusters: [2, 3]))
    for node in clusters.routes.first?.nodes ?? [] {
      #expect(![2, 3].contains(chart.cluster(of: node)?.ordinal))
    }
  }
}
