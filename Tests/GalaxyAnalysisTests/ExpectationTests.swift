import GalaxyAnalysis
import GalaxyModel
import GalaxyTestSupport
import Testing
import WarpwrightTesting

@Suite("Expectations for test authors")
struct ExpectationTests {
  private let path = Galaxy(EdgeList(nodeCount: 4, edges: [(0, 1), (1, 0), (1, 2), (2, 3)]))
    .regions[0]

  private func complaint(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return String(describing: error)
    }
  }

  @Test func hold() throws {
    let map = SyntheticMap()
    expectInvariants(map.galaxy)
    expectStronglyConnected(map.region)
    expectOneWayShare(map.region, in: 2...8)
    expectDistance(map.region, from: 1, to: 2, atMost: 2)
    expectOutDegree(map.region, atMost: 5)
    expectStronglyConnected(path, excluding: [3, 4])
  }

  @Test func failuresAreReadable() {
    #expect(
      complaint { try requireStronglyConnected(path) }
        == "edges: expected a strongly connected region\n  cut off from sector 1: 3, 4")
    #expect(
      complaint { try requireDistance(path, from: 1, to: 4, atMost: 2) }
        == "edges: expected at most 2 hops from sector 1 to sector 4\n  the shortest path has 3")
    #expect(
      complaint { try requireDistance(path, from: 4, to: 1, atMost: 2) }?
        .contains("there is no path") == true)
    #expect(complaint { try requireDistance(path, from: 9, to: 1, atMost: 2) } != nil)
    #expect(
      complaint { try requireOutDegree(path, atMost: 1) }
        == "edges: expected out-degree at most 1\n  more exits: 2")
    #expect(complaint { try requireOneWayShare(path, in: 0...50) }?.contains("2 of 3 are") == true)
    var map = SyntheticMap()
    map.region.declaredCapital = 2
    let text = complaint { try requireInvariants(map.galaxy) }
    #expect(
      text?.hasPrefix("Synthetic: expected all invariants to hold\n  INV-05  lattice") == true)
    #expect(complaint { try requireInvariants(map.galaxy, excluding: ["INV-05"]) } == nil)
    #expect(complaint { try requireViolations(of: ["INV-05"], in: map.galaxy) } == nil)
    #expect(
      complaint { try requireViolations(of: ["INV-01"], in: map.galaxy) }?.contains("INV-01 holds")
        == true)
  }
}
