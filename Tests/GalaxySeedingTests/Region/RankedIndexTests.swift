import Testing

@testable import GalaxySeeding

@Suite("RankedIndex: by rank, then by index")
struct RankedIndexTests {
  @Test func ordersLikeASortOfTuples() {
    for seed in 1...50 as ClosedRange<UInt64> {
      var draws = RandomDraws(seed)
      let first = (0..<40).map { _ in Double(draws.below(5) - 2) }
      let second = (0..<40).map { _ in Double(draws.below(3)) }
      let indexes = (0..<40).filter { _ in draws.below(3) > 0 }
      let expected = indexes.sorted {
        (first[$0], second[$0], $0) < (first[$1], second[$1], $1)
      }
      #expect(Array(indexes.reversed()).sorted(byRank: { (first[$0], second[$0]) }) == expected)
    }
  }
}
