import Determinism
import Testing

@testable import GalaxySeeding

@Suite("PriceWalk: small steps inside the band, ending at the present price")
struct PriceWalkTests {
  @Test func stepsAreAtMostATenthOfTheVariance() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = RandomDraws(seed)
      let low = 10 + random.below(100)
      let band = low...low + random.below(200)
      let present = band.lowerBound + random.below(band.count)
      let variance = 10 + random.below(41)
      var stream = RandomStream(key: seed)
      let walk = PriceWalk(
        present: present, band: band, variance: variance,
        spread: PriceSpread(buys: true, sells: false), days: 30, &stream)
      #expect(walk.current.count == 30 && walk.current.last == present, "seed \(seed)")
      #expect(walk.current.allSatisfy(band.contains), "seed \(seed)")
      for (before, after) in zip(walk.current, walk.current.dropFirst()) {
        // variance is in percent; a tenth of it is in thousandths.
        #expect(abs(after - before) * 1000 <= variance * min(before, after), "seed \(seed)")
      }
    }
  }

  @Test func sidesApplyTheSpread() {
    var stream = RandomStream(key: 1)
    let walk = PriceWalk(
      present: 33, band: 1...99, variance: 20, spread: PriceSpread(buys: false, sells: true),
      days: 1, &stream)
    #expect(walk.current == [33])
    // 50 and 90 percent, truncated.
    #expect(walk.sides(33).buy == 16 && walk.sides(33).sell == 29)
  }
}
