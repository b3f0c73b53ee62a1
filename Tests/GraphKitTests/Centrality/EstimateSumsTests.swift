import Testing

@testable import GraphKit

@Suite struct EstimateSumsTests {
  @Test func doubtIsALogarithmRoundedUp() {
    // ln 40 for both sides of one statement at 95 %; ln 800 for twenty.
    #expect((3.688...4.4).contains(EstimateSums.doubt(statements: 1)))
    #expect((6.684...7.4).contains(EstimateSums.doubt(statements: 20)))
  }

  @Test func equalValuesLeaveTheErrorOfFewOthers() {
    var sums = EstimateSums(
      busiest: [2, 1], nearest: [2, 0], nodeCount: 4, memberCount: 3, roundLimit: 1)
    sums.beginRound()
    let paths = SampledPaths(total: 3, scores: [1, 3], distances: [2, 1])
    for _ in 0..<2 { sums.add(paths, weight: 2) }
    #expect(!sums.isPrecise(0.5) && sums.isPrecise(2))
    let found = sums.estimates(numbering: [3, 2, 1, 0], sampleCount: 2)
    #expect(found.sampleCount == 2)
    #expect(found.meanDistance.value == 4 * 3.0 / 6)
    #expect(found.meanDistance.error == 2 * 3 * EstimateSums.doubt(statements: 1) / 3 / 6)
    #expect(found.betweenness.map(\.node.position) == [2, 1])
    #expect(found.betweenness.map(\.estimate.value) == [12, 4])
    #expect(found.closeness.map(\.node.position) == [3, 1])
    #expect(found.closeness.map(\.estimate.value) == [0.5, 0.25])
  }
}
