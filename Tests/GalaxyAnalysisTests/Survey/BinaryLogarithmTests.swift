import GalaxyTestSupport
import Testing

@testable import GalaxyAnalysis

@Suite struct BinaryLogarithmTests {
  @Test func powersOfTwoAreExact() {
    var value = 0x1p-60
    for exponent in -60...60 {
      #expect(binaryLogarithm(value) == Double(exponent))
      value *= 2
    }
  }

  @Test func productsAreSums() {
    var draws = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<1000 {
      let (a, b) = (Double(1 + draws.below(1 << 40)), 1 / Double(1 + draws.below(1 << 20)))
      let difference = binaryLogarithm(a) + binaryLogarithm(b) - binaryLogarithm(a * b)
      #expect(difference.magnitude < 1e-13)
    }
    #expect((binaryLogarithm(10) - 3.321_928_094_887_362).magnitude < 1e-14)
  }
}
