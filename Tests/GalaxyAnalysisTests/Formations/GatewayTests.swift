import GalaxyModel
import GalaxyTestSupport
import GraphKit
import Testing
import WarpMap

@testable import GalaxyAnalysis

/// Pockets behind two and three gateways.
@Suite struct GatewayTests {
  private func detect(_ list: EdgeList, gateways: Int, limit: Int? = nil) -> (
    pockets: [MultiGatewayPocket], exposed: [Int]
  ) {
    var galaxy = Galaxy(list)
    galaxy.regions[0].sectors.numbering = .listed(Array(0..<list.nodeCount))
    let region = galaxy.regions[0]
    let context = FormationContext(
      WarpGraph(region), places: FormationPlaces(region), limit: limit)
    let options = DetectionOptions(gateways: gateways)
    return (
      FormationDetector(context, options: options).detect().multiGateway ?? [],
      (0..<list.nodeCount).filter { context.isExposed($0) }
    )
  }

  @Test func numbersOfGatewaysAreOneToThree() {
    #expect((-1...5).map { DetectionOptions(gateways: $0).gateways } == [1, 1, 1, 2, 3, 3, 3])
  }

  @Test(arguments: 0..<4) func agreeWithTryingEverySet(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 77)
    var found = 0
    for _ in 0..<150 {
      var list = RandomGraphs.any(maximumNodeCount: 11, using: &random)
      if random.below(2) == 0 { list = list.symmetric }
      guard list.nodeCount > 0 else { continue }
      let limit = 2 + random.below(6)
      for gateways in 2...3 {
        let (pockets, exposed) = detect(list, gateways: gateways, limit: limit)
        let expected = NaiveGatewayPockets(list, limit: limit)
          .pockets(gateways: gateways, exposed: exposed)
        let sorted = pockets.map {
          NaiveGatewayPockets.Pocket(gateways: $0.gateways, interior: $0.interior)
        }.sorted()
        #expect(sorted == expected, "\(list) limit \(limit) gateways \(gateways)")
        found += expected.count
      }
    }
    #expect(found > 50)
  }

  /// ```
  ///   ring 0 … 19, and behind 5 and 8 a hall of four; 30 leads into it one way
  /// ```
  @Test func pocketWithTwoGatewaysAndABackDoor() {
    var edges = (0..<20).flatMap { [($0, ($0 + 1) % 20), (($0 + 1) % 20, $0)] }
    for (a, b) in [(5, 20), (20, 21), (21, 22), (22, 23), (23, 8), (20, 22)] {
      edges += [(a, b), (b, a)]
    }
    edges += (0..<20).flatMap { [($0, ($0 + 5) % 20), (($0 + 5) % 20, $0)] }
    edges.append((15, 21))
    let list = EdgeList(nodeCount: 24, edges: edges)
    let pockets = detect(list, gateways: 2).pockets
    #expect(
      pockets == [
        MultiGatewayPocket(
          gateways: [5, 8], interior: [20, 21, 22, 23], backEdges: [DirectedPair(15, 21)])
      ])
    #expect(detect(list, gateways: 1).pockets.isEmpty)
  }

  @Test func sizesAreFiltered() {
    let region = Galaxy(RandomGraphs.ring(40, chord: 3)).regions[0]
    let all = FormationDetector.detect(in: region, options: DetectionOptions(gateways: 3))
    let sizes = (all.multiGateway ?? []).map(\.interior.count)
    guard let most = sizes.max(), let least = sizes.min() else { return }
    let some = FormationDetector.detect(
      in: region, options: DetectionOptions(minimumSize: least, maximumSize: most, gateways: 3))
    #expect(some.multiGateway == all.multiGateway)
    let none = FormationDetector.detect(
      in: region, options: DetectionOptions(minimumSize: most + 1, gateways: 3))
    #expect(none.multiGateway == [])
  }
}

extension RandomGraphs {
  /// A two-way ring with one-way chords now and then.
  fileprivate static func ring(_ count: Int, chord: Int) -> EdgeList {
    var edges = (0..<count).flatMap { [($0, ($0 + 1) % count), (($0 + 1) % count, $0)] }
    for node in stride(from: 0, to: count, by: 5) { edges.append((node, (node + chord) % count)) }
    return EdgeList(nodeCount: count, edges: edges)
  }
}
