import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

@Suite("Course")
struct CourseTests {
  @Test func prefersFewTurnsThenLowNumbers() throws {
    // 1 → 2 → 4 costs 2 + 2, 1 → 3 → 4 costs 1 + 3, 1 → 4 costs 5.
    var region = Galaxy(EdgeList(nodeCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3), (0, 3)]))
      .regions[0]
    region.warps.turnCost = [2, 2, 1, 3, 5]
    let course = try #require(try Course.find(in: region, from: 1, to: 4))
    #expect(course == Course(sectors: [1, 2, 4], turns: 4) && course.hops == 2)
    let detour = try #require(try Course.find(in: region, from: 1, to: 4, avoiding: [2, 99]))
    #expect(detour.sectors == [1, 3, 4])
    #expect(try Course.find(in: region, from: 1, to: 4, avoiding: [2, 3])?.turns == 5)
    #expect(try Course.find(in: region, from: 4, to: 1) == nil)
    #expect(try Course.find(in: region, from: 1, to: 4, avoiding: [4]) == nil)
    #expect(try Course.find(in: region, from: 3, to: 3) == Course(sectors: [3], turns: 0))
  }

  @Test func twoWayLinksCostTheSameBothWays() throws {
    var region = Galaxy(EdgeList(nodeCount: 2, edges: [(0, 1)])).regions[0]
    region.warps.flags = [.twoWay]
    region.warps.turnCost = [3]
    #expect(try Course.find(in: region, from: 2, to: 1)?.turns == 3)
  }

  @Test func numbersEqualTheFile() throws {
    var region = Galaxy(EdgeList(nodeCount: 3, edges: [(0, 1), (1, 2)])).regions[0]
    region.sectors.numbering = .listed([7, 70, 700])
    #expect(try Course.find(in: region, from: 7, to: 700)?.sectors == [7, 70, 700])
    #expect(throws: UnknownSector(number: 8, region: "edges")) {
      try Course.find(in: region, from: 8, to: 700)
    }
  }

  @Test(arguments: 0..<80) func agreesWithTryingAllPaths(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let list = RandomGraphs.uniform(nodeCount: 7, density: 0.3, using: &random)
    var region = Galaxy(list).regions[0]
    var cost = [[Int]](repeating: [Int](repeating: 1, count: 7), count: 7)
    if seed % 3 > 0 {
      region.warps.turnCost = list.edges.map { edge in
        let turns = 1 + random.below(3)
        cost[edge.source][edge.target] = turns
        return Int32(turns)
      }
    }
    let avoid = seed % 2 == 0 ? [1 + random.below(7)] : []
    let expected = NaiveGraph(list).bestPath(
      from: 0, to: 6, avoiding: Set(avoid.map { $0 - 1 }), cost: cost)
    let course = try Course.find(in: region, from: 1, to: 7, avoiding: avoid)
    #expect(course?.sectors == expected?.nodes.map { $0 + 1 })
    #expect(course?.turns == expected?.cost)
  }

  @Test func forms() throws {
    let course = Course(sectors: [1, 5, 2], turns: 4)
    let found = Course.fieldValue(of: course, from: 1, to: 2)
    #expect(found.keys == ["schema", "version", "found", "from", "to", "turns", "hops", "sectors"])
    #expect(found["found"] == .boolean(true) && found["hops"] == .integer(2))
    #expect(course.lines == ["1 > 5 > 2", "4 turns, 2 hops"])
    let none = Course.fieldValue(of: nil, from: 1, to: 2)
    #expect(none.keys == ["schema", "version", "found", "from", "to", "sectors"])
    #expect(none["found"] == .boolean(false))
  }
}
