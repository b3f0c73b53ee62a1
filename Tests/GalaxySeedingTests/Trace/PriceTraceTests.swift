import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite struct PriceTraceTests {
  /// Each price follows from its own numbers.
  @Test(arguments: [PriceGradient.hops, .flat])
  func pricesFollowFromTheirCauses(_ gradient: PriceGradient) throws {
    let galaxy = Galaxy.generate(.terranSpace, seed: 5)
    var settings = SeedingSettings(seed: 5)
    settings.values[\.priceGradient] = gradient
    let trace = GalaxySeeder(settings: settings).trace(galaxy, region: 0)
    var spread = 0
    for node in 0..<300 {
      for good in WireGood.allCases {
        guard let price = trace.price(of: good, at: node) else { continue }
        #expect(price.reference == good.referencePrice)
        #expect(price.band == good.priceBand)
        guard let range = price.range else {
          #expect(price.band.contains(price.current))
          continue
        }
        spread += 1
        #expect(gradient == .hops)
        let width = range.upperBound - range.lowerBound
        let expected =
          price.steps == 0
          ? (price.buys ? range.upperBound : range.lowerBound)
          : range.lowerBound + (2 * width * price.step + price.steps) / (2 * price.steps)
        #expect(price.current == expected)
      }
    }
    #expect((spread > 0) == (gradient == .hops))
  }
}
