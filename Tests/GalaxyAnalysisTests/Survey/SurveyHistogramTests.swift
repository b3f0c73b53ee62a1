import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

/// Bins cover all values with the smallest round width.
@Suite struct SurveyHistogramTests {
  @Test func integersOfASmallRangeHaveABinEach() {
    let histogram = SurveyHistogram([3, 3, 5], isIntegral: true, infinite: 2)
    #expect(histogram.from == 3 && histogram.width == 1)
    #expect(histogram.counts == [2, 0, 1] && histogram.infinite == 2)
    #expect(SurveyHistogram([0, 63], isIntegral: true, infinite: 0).counts.count == 64)
    #expect(SurveyHistogram([0, 64], isIntegral: true, infinite: 0).width == 5)
    #expect(SurveyHistogram([], isIntegral: true, infinite: 0).counts.isEmpty)
  }

  @Test func binsAreTheSmallestThatCover() {
    var draws = SplitMix64(seed: TestSeed.draw())
    for round in 0..<300 {
      let isIntegral = round % 2 == 0
      let scale = [0.001, 1, 300, 1e7][draws.below(4)]
      let values = (0...draws.below(40)).map { _ in
        let value = (Double(draws.below(2001)) - 1000) * scale
        return isIntegral ? value.rounded() : value / 7
      }.sorted()
      let histogram = SurveyHistogram(values, isIntegral: isIntegral, infinite: 0)
      guard histogram.counts.count == 32 else { continue }
      #expect(histogram.counts.reduce(0, +) == values.count)
      let (low, high) = (values[0], values[values.count - 1])
      let multiple = (histogram.from / histogram.width).rounded()
      #expect((histogram.from / histogram.width - multiple).magnitude < 1e-6)
      #expect(histogram.from <= low && low < histogram.from + histogram.width * (1 + 1e-6))
      #expect(high <= histogram.from + 32 * histogram.width)
      // Half the width, or less, would not reach.
      if high - low > 1e-6 * low.magnitude, !isIntegral || histogram.width > 1 {
        #expect(high - low > 32 * histogram.width * 0.4 - histogram.width)
      }
      for (bin, count) in histogram.counts.enumerated() {
        let left = histogram.from + histogram.width * Double(bin)
        let tiny = histogram.width * 1e-6
        let least = values.count { $0 > left + tiny && $0 < left + histogram.width - tiny }
        let most = values.count { $0 > left - tiny && $0 < left + histogram.width + tiny }
        #expect(least <= count && count <= most)
      }
    }
  }

  @Test func roundNumbersStartTheirBin() {
    let values = (0..<200).map { Double($0) / 20 }
    let histogram = SurveyHistogram(values, isIntegral: false, infinite: 0)
    #expect(histogram.width == 0.5)
    #expect(histogram.counts == [Int](repeating: 10, count: 20) + [Int](repeating: 0, count: 12))
  }
}
