import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

@Suite struct RankCorrelationTests {
  @Test func monotonousRelationsAreComplete() {
    let values = [3.0, 1, 2, 10]
    let rising = RankCorrelation.spearman(values, values.map { $0 * $0 * $0 })
    let falling = RankCorrelation.spearman(values, values.map { -$0 })
    #expect(((rising ?? 0) - 1).magnitude < 1e-12 && ((falling ?? 0) + 1).magnitude < 1e-12)
    #expect(RankCorrelation.spearman(values, [4, 4, 4, 4]) == nil)
    #expect(RankCorrelation.spearman([], []) == nil)
  }

  @Test func withoutTiesItIsTheClassicalFormula() throws {
    var draws = SplitMix64(seed: TestSeed.draw())
    for count in 2..<40 {
      let order = (0..<count).map { Double($0) }.shuffled(using: &draws)
      let squares = order.enumerated().reduce(0.0) {
        $0 + (Double($1.offset) - $1.element) * (Double($1.offset) - $1.element)
      }
      let size = Double(count)
      let expected = 1 - 6 * squares / (size * (size * size - 1))
      let own = try #require(RankCorrelation.spearman((0..<count).map { Double($0) }, order))
      #expect((own - expected).magnitude < 1e-12)
    }
  }
}
