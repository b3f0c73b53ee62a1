import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

/// Outliers, effects, distances, and examples.
@Suite struct SurveyTests {
  private func survey(
    _ columns: [[Double]], variants: Int = 1, bands: [SurveyPlan.Band] = [], given: Bool = false
  ) -> Survey {
    var table = SurveyTable(columns.indices.map { .init("f\($0)", unit: "number") })
    for row in columns[0].indices {
      table.append(
        seed: UInt64(row / variants), variant: row % variants, columns.map { $0[row] })
    }
    var plan = SurveyPlan(
      variants: (0..<variants).map {
        .init(values: [.init("k", .int($0))], command: "make --seed SEED")
      })
    plan.bands = bands
    plan.hasOwnBands = given
    return Survey(table, plan)
  }

  @Test func bandsAreClosed() {
    let values: [Double] = [1, 2, 3, 4, .nan, .infinity]
    let own = survey([values], bands: [.init("f0", 2...3)], given: true)
    #expect(own.outliers.map(\.value) == [1, 4, .infinity] && own.isOutside)
    #expect(own.outliers.map(\.seed) == [0, 3, 5])
    let rules = survey([values], bands: [.init("f0", 2...3)])
    #expect(rules.outliers.count == 3 && !rules.isOutside)
    let other = survey([values], variants: 2, bands: [.init("f0", 2...3, variant: 1)])
    #expect(other.outliers.map(\.value) == [4, .infinity])
  }

  @Test func valuesFarFromTheMiddleHalfAreOutliers() {
    let values = (0..<40).map { Double($0 % 10) } + [-20, 25, 26, .infinity]
    let own = survey([values])
    // The middle half is 2…7: the fence −13…22.
    #expect(own.outliers.map(\.value) == [-20, 25, 26, .infinity] && !own.isOutside)
    #expect(survey([[Double](repeating: .infinity, count: 4) + [1]]).outliers.isEmpty)
  }

  @Test func sharesOfVariance() {
    #expect(survey([[1, 5, 1, 5]], variants: 2).effects.first?.share == 1)
    #expect(survey([[1, 1, 5, 5]], variants: 2).effects.first?.share == 0)
    #expect(survey([[3, 3, 3, 3]], variants: 2).effects.first?.share == 0)
    #expect(survey([[1, .infinity]], variants: 2).effects.first?.share == nil)
    let effect = survey([[1, 4, 2, .nan, 9, 6]], variants: 2).effects.first
    #expect(effect?.medians.map(\.median) == [2, 4])
  }

  @Test func distancesAreThoseOfTheDistributions() {
    var draws = SplitMix64(seed: TestSeed.draw())
    for count in 1..<30 {
      let left = (0..<count).map { _ in Double(draws.below(9)) }
      let right = (0..<(1 + draws.below(20))).map { _ in Double(draws.below(12)) }
      let expected = (left + right).map { value in
        let (a, b) = (left.count { $0 <= value }, right.count { $0 <= value })
        return (Double(a) / Double(left.count) - Double(b) / Double(right.count)).magnitude
      }.max()
      #expect(SurveyDistance.kolmogorovSmirnov(left, right) == expected)
    }
    #expect(SurveyDistance.kolmogorovSmirnov([.nan], [1]) == nil)
  }

  @Test func examplesAreDistinctMaps() {
    let own = survey([[1, 2, 3, 9], [1, 1, 1, 1], [9, 2, 3, 1]])
    let examples = own.examples(12)
    #expect(examples.map(\.seed) == [0, 1, 3])
    #expect(examples[0].reasons.map(\.value) == ["min 1", "max 9"])
    #expect(own.examples(2).map(\.seed) == [0, 1])
    #expect(own.plan.variants[0].command(seed: 7) == "make --seed 7")
  }

  @Test func textNamesWhatWasFound() {
    let values = (0..<40).map { Double($0 % 10) } + [90]
    let lines = SurveyText(survey([values])).lines
    #expect(lines.contains { $0.hasPrefix("f0") && $0.contains("90") })
    #expect(lines.contains { $0.contains("far out") } && lines.last == "make --seed 40")
    #expect(
      [1.5, 1e-5, 12345.67, .nan, -.infinity].map { SurveyText.brief($0) } == [
        "1.500", "1e-05", "12345.7", "–", "-∞",
      ])
  }
}
