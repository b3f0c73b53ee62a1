import Determinism
import Testing

@testable import GalaxySeeding

@Suite("LogNormal: amounts distributed like incomes")
struct LogNormalTests {
  @Test func quantilesAreThoseOfTheDistribution() {
    var stream = RandomStream(key: 5)
    let draws = (0..<40_000).map { _ in
      LogNormal.draw(median: 10_000, cap: .max, &stream)
    }.sorted()
    // exp(z) for z = -1, 0, 1, at the probabilities 0.1587, 0.5 and 0.8413.
    for (probability, factor) in [(0.1587, 0.3679), (0.5, 1.0), (0.8413, 2.7183)] {
      let found = Double(draws[Int(probability * 40_000)]) / 10_000
      #expect(abs(found / factor - 1) < 0.05, "\(probability): \(found)")
    }
    #expect(draws.last.map { $0 <= 10_000 * 101 } == true)
    #expect(draws.first.map { $0 >= 890 } == true)
  }

  @Test func noAmountExceedsTheCap() {
    var stream = RandomStream(key: 6)
    for _ in 0..<20_000 { #expect(LogNormal.draw(median: 200, cap: 500, &stream) <= 500) }
  }
}
