import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

/// Numbers of distributions by their definitions.
@Suite struct SurveySummaryTests {
  private func draw(_ count: Int, _ draws: inout SplitMix64) -> [Double] {
    (0..<count).map { _ in
      switch draws.below(12) {
      case 0: .nan
      case 1: .infinity
      case 2...6: Double(draws.below(9))
      default: Double(draws.below(1000)) / 7
      }
    }
  }

  @Test func quantilesAreValuesWithTheLowestSeed() {
    var draws = SplitMix64(seed: TestSeed.draw())
    for count in 0..<60 {
      let values = draw(count, &draws)
      let seeds = values.indices.map { _ in UInt64(draws.below(40)) }
      let summary = SurveySummary(values, seeds: seeds)
      let sorted = values.filter { !$0.isNaN }.sorted()
      #expect(summary.count == sorted.count && summary.undefined == count - sorted.count)
      for (index, percentage) in SurveySummary.percentages.enumerated() where !sorted.isEmpty {
        // The first rank at which at least as many percent of all values are reached.
        let rank = (1...sorted.count).first { 100 * $0 >= percentage * sorted.count } ?? 0
        let value = sorted[rank - 1]
        let lowest = values.indices.filter { values[$0] == value }.map { seeds[$0] }.min()
        #expect(summary.quantiles[index] == .init(value: value, seed: lowest ?? 0))
      }
    }
  }

  @Test func momentsOfInfiniteAndSingleValues() {
    func moments(_ values: [Double]) -> [Double?] {
      let summary = SurveySummary(values, seeds: values.indices.map { UInt64($0) })
      return [summary.mean, summary.deviation]
    }
    #expect(moments([]) == [nil, nil])
    #expect(moments([.nan, 7]) == [7, 0])
    #expect(moments([1, 3]) == [2, 2.0.squareRoot()])
    #expect(moments([1, .infinity]) == [.infinity, nil])
    #expect(moments([-.infinity, .infinity]) == [nil, nil])
  }
}
