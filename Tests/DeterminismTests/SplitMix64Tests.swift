import Determinism
import Testing

@Suite struct SplitMix64Tests {
  @Test func matchesPublishedVector() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    let values = expected.map { _ in generator.next() }
    #expect(values == expected)
  }

  @Test func mixFlipsHalfOfTheBits() {
    var changed = 0
    for bit in 0..<64 {
      let base = SplitMix64.increment
      changed += (SplitMix64.mix(base) ^ SplitMix64.mix(base ^ 1 << UInt64(bit))).nonzeroBitCount
    }
    #expect((28 * 64...36 * 64).contains(changed))
  }
}
