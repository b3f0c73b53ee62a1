import Determinism
import Testing

@testable import GalaxySeeding

@Suite("NameMill: names are unique in a region")
struct NameMillTests {
  @Test func laterUsesHaveANumeral() {
    for seed in 1...5 as ClosedRange<UInt64> {
      var stream = RandomStream(key: seed)
      var mill = NameMill()
      var names: [String] = []
      for _ in 0..<3000 {
        names.append(mill.person(&stream))
        names.append(mill.outlaw(&stream))
      }
      #expect(Set(names).count == names.count)
      for name in names {
        let words = name.split(separator: " ")
        #expect(words.count == 2 || words.count == 3 && words[2].allSatisfy("IVXLC".contains))
      }
    }
  }
}
