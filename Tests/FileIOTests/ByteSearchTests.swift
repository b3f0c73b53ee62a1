import FileIO
import GalaxyTestSupport
import Testing

@Suite struct ByteSearchTests {
  @Test func firstOccurrencesAreThoseOfANaiveSearch() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(3)) }
      let text = (0..<random.below(5)).map { _ in UInt8(random.below(3)) }
      let start = random.below(8)
      let places = start..<max(start, bytes.count - text.count + 1)
      let naive = places.first { bytes[$0...].starts(with: text) }
      #expect(ByteSearch.first(text, in: bytes, from: start) == (text.isEmpty ? nil : naive))
    }
  }

  @Test func occurrencesAreThoseOfSearchesOneByOne() {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(60)).map { _ in UInt8(random.below(4)) }
      let texts = (0..<random.below(6)).map { _ in
        (0..<random.below(6)).map { _ in UInt8(random.below(4)) }
      }
      let expected = texts.map { $0.count >= 2 && ByteSearch.first($0, in: bytes) != nil }
      #expect(ByteSearch.occurrences(of: texts, in: bytes) == expected)
    }
  }
}
