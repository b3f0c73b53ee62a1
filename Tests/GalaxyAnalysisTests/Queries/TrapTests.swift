import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing

@testable import GalaxyAnalysis

@Suite("Traps")
struct TrapTests {
  private static func traps(_ edges: [(Int, Int)], count: Int, minimum: Int = 1) -> [Trap] {
    TrapFinder(StarChart(region: 0, of: Galaxy(EdgeList(nodeCount: count, edges: edges))))
      .traps(minimumCorridor: minimum)
  }

  @Test func corridorsByHowTheyEnd() {
    func both(_ a: Int, _ b: Int) -> [(Int, Int)] { [(a, b), (b, a)] }
    // 0 → 1 - 2 - 3, and at 3 a choice of two that lead home.
    let open = Self.traps(
      [(0, 1)] + both(1, 2) + both(2, 3) + both(3, 4) + both(3, 5) + both(4, 0) + both(5, 0),
      count: 6)
    #expect(open.count == 1)
    #expect(open[0].corridor.map(\.position) == [1, 2] && open[0].exit == NodeIndex(3))
    #expect(open[0].end == .opens && open[0].turnsBack == 4)
    // 0 → 1 - 2, and nothing else: there is no way out.
    let blind = Self.traps([(0, 1)] + both(1, 2), count: 3)
    #expect(blind[0].end == .deadEnd && blind[0].isFinal)
    #expect(blind[0].corridor.map(\.position) == [1, 2])
    #expect(Self.traps([(0, 1)], count: 2)[0].end == .sink)
    let circle = Self.traps([(0, 1), (1, 2), (2, 3), (3, 1)], count: 4).first {
      $0.entry == NodeIndex(0)
    }
    #expect(circle?.end == .loop && circle?.corridor.map(\.position) == [1, 2, 3])
    // From an island (1) to the capital's component (0, 2) is no trap.
    #expect(Self.traps([(1, 0), (0, 2), (2, 0)], count: 3).isEmpty)
  }

  @Test(arguments: 0..<150) func agreesWithDefinitions(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.any(maximumNodeCount: 11, using: &random)
    guard list.nodeCount > 0 else { return }
    let chart = StarChart(region: 0, of: Galaxy(list))
    let graph = NaiveGraph(list)
    let traps = TrapFinder(chart).traps()
    func reaches(_ a: Int, _ b: Int) -> Bool {
      chart.graph.shortestPath(from: NodeIndex(a), to: NodeIndex(b)) != nil
    }
    func isHome(_ node: Int) -> Bool { reaches(0, node) && reaches(node, 0) }
    var expected: Set<[Int]> = []
    for u in 0..<graph.count {
      for v in 0..<graph.count where graph.has[u][v] && !graph.has[v][u] {
        let isFinal = !reaches(v, u)
        if isFinal && isHome(v) && !isHome(u) { continue }
        let choices = (0..<graph.count).count { graph.has[v][$0] }
        if isFinal || choices <= 1 { expected.insert([u, v]) }
      }
    }
    #expect(Set(traps.map { [$0.entry.position, $0.landing.position] }) == expected)
    for trap in traps {
      let way = [trap.entry.position] + trap.corridor.map(\.position)
      for (index, node) in way.enumerated().dropFirst() {
        let onward = (0..<graph.count).filter { graph.has[node][$0] && $0 != way[index - 1] }
        #expect(onward.count <= 1)
        if index + 1 < way.count { #expect(onward == [way[index + 1]]) }
      }
      let home = chart.graph.shortestPath(from: trap.landing, to: trap.entry)
      #expect(trap.turnsBack == home.map { Int($0.cost) })
    }
  }

  @Test func latentWarpsAreNamed() {
    var galaxy = Galaxy(EdgeList(nodeCount: 2, edges: [(0, 1)]))
    galaxy.regions[0].warps.flags = [.latent]
    let chart = StarChart(region: 0, of: galaxy)
    #expect(TrapFinder(chart).traps()[0].isLatent)
    #expect(TrapReport(TrapFinder(chart).traps(), on: chart).lines[1].contains("(latent)"))
  }

  /// On a path of one-way warps each corridor is as long as the rest of the path.
  @Test func longCorridorsAreListedInPart() {
    let count = 3_000
    let path = StarChart(
      region: 0,
      of: Galaxy(EdgeList(nodeCount: count, edges: (1..<count).map { ($0 - 1, $0) })))
    var limits = TrapFinder.Limits()
    limits.listedSectors = 10_000
    let traps = TrapFinder(path, limits: limits).traps()
    #expect(traps.map(\.corridorLength) == Array((1..<count).reversed()))
    #expect(traps.reduce(0) { $0 + $1.corridor.count } <= 10_000 + 8 * count)
    #expect(traps.allSatisfy { $0.corridor.count == min($0.corridorLength, $0.corridor.count) })
    #expect(TrapReport(traps, on: path).abridgement != nil)
  }

  @Test func longWaysBackAreBounded() {
    let count = 500
    let ring = StarChart(
      region: 0,
      of: Galaxy(EdgeList(nodeCount: count, edges: (0..<count).map { ($0, ($0 + 1) % count) })))
    var limits = TrapFinder.Limits()
    limits.steps = 5_000
    limits.abridgedSteps = 100
    let traps = TrapFinder(ring, limits: limits).traps()
    #expect(traps.count == count && traps.allSatisfy { $0.corridorLength == count })
    #expect(traps.contains { $0.turnsBack == count - 1 })
    #expect(traps.contains { $0.wayBack == .atLeast(50) })
  }
}
