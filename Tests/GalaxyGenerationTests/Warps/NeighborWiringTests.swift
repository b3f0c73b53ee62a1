import Determinism
import GalaxyModel
import GalaxySettings
import GraphKit
import Testing

@testable import GalaxyGeneration

@Suite struct NeighborWiringTests {
  /// Wires random or even sectors under random caps.
  private func wire(
    count: Int, even: Bool, maxWarps: Int, lowestCap: Int, oneWayPercent: Int, seed: UInt64
  ) -> (draft: WarpDraft, caps: [UInt8], outcome: WiringOutcome) {
    let random = RandomSource(seed: Seed(value: seed)!)
    var stream = random.stream("test")
    var x: [Int32]
    var y: [Int32]
    var z: [Int32]
    if even {
      let points = DiscPoints(count: count, random: random)
      (x, y, z) = (points.x.map(Int32.init), points.y.map(Int32.init), points.z.map(Int32.init))
    } else {
      func draw() -> [Int32] { (0..<count).map { _ in Int32(stream.int(in: -9000...9000)) } }
      (x, y, z) = (draw(), draw(), draw())
    }
    // Whole runs of sectors share a cap, as clusters do.
    var caps: [UInt8] = []
    while caps.count < count {
      let cap = UInt8(stream.int(in: lowestCap...maxWarps))
      caps += [UInt8](repeating: cap, count: min(count - caps.count, stream.int(in: 1...60)))
    }
    let grid = SpatialGrid(x: x, y: y)
    let wiring = NeighborWiring(
      x: x, y: y, z: z, grid: grid,
      near: NearestNeighbors(x: x, y: y, z: z, grid: grid, width: maxWarps),
      rules: WiringRules(maxWarps: maxWarps, cap: caps, oneWayPercent: oneWayPercent))
    let (draft, outcome) = wiring.wire(stream: &stream)
    return (draft, caps, outcome)
  }

  @Test(arguments: 0..<120)
  func isStronglyConnectedUnderEveryCap(seed: Int) {
    var stream = RandomSource(seed: Seed(value: UInt64(seed))!).stream("cases")
    let count = stream.int(in: 1...(seed % 4 == 0 ? 8 : 700))
    let maxWarps = stream.int(in: 2...10)
    let percent = stream.int(in: 0...25)
    let (draft, caps, outcome) = wire(
      count: count, even: seed % 3 != 0, maxWarps: maxWarps,
      lowestCap: stream.int(in: 2...maxWarps), oneWayPercent: percent, seed: UInt64(seed))
    let table = draft.table()
    let graph = DirectedGraph(
      nodeCount: count, sources: table.source.unpacked, targets: table.destination.unpacked,
      isTwoWay: table.flags.map { $0.contains(.twoWay) })
    #expect(graph.stronglyConnectedComponents().sizes.count == 1)
    for node in 0..<count { #expect(draft.outDegree(node) <= Int(caps[node])) }
    let oneWays = table.flags.filter { !$0.contains(.twoWay) }.count
    let wanted = (table.count * percent * 2 + 100) / 200
    #expect(oneWays + outcome.missingOneWays == wanted)
  }

  @Test func capOfTwoResultsInOnePath() {
    // With two warps a sector the tree has to be a path through all sectors.
    for seed: UInt64 in 0..<12 {
      let (draft, _, _) = wire(
        count: 150, even: seed % 2 == 0, maxWarps: 2, lowestCap: 2, oneWayPercent: 0, seed: seed)
      #expect((0..<150).allSatisfy { draft.outDegree($0) >= 1 && draft.outDegree($0) <= 2 })
      #expect((0..<150).filter { draft.outDegree($0) == 1 }.count <= 2)
    }
  }

  @Test func shareIsMetWhereThereIsRoom() {
    let (_, _, outcome) = wire(
      count: 2000, even: true, maxWarps: 6, lowestCap: 4, oneWayPercent: 5, seed: 9)
    #expect(outcome.missingOneWays == 0)
  }
}
