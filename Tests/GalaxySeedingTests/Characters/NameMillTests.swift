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
        // A byname may have several words, such as "of the Drift".
        let words = name.split(separator: " ", maxSplits: 1)
        let byname = CharacterNames.byname.first { words[1].hasPrefix($0) }
        let rest = byname.map { words[1].dropFirst($0.count) } ?? words[1].drop { $0 != " " }
        #expect(
          rest.isEmpty || rest.first == " " && rest.dropFirst().allSatisfy("IVXLC".contains),
          "\(name)")
      }
    }
  }
}
