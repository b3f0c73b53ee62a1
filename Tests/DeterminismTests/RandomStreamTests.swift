import Determinism
import Testing

@Suite struct RandomStreamTests {
  /// Output of the published generator for the state 1, 2, 3, 4.
  @Test func matchesPublishedVector() {
    var stream = RandomStream(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    let values = expected.map { _ in stream.next() }
    #expect(values == expected)
  }

  @Test func drawsStayInBounds() {
    var stream = RandomStream(key: 3)
    for bound in [1, 2, 3, 7, 1 << 33, UInt64.max] {
      let draws = (0..<200).map { _ in stream.below(bound) }
      #expect(draws.allSatisfy { $0 < bound })
    }
    for range in [0...0, -3...3, Int.min...Int.max, Int.max - 1...Int.max, Int.min...Int.min + 1] {
      let draws = (0..<200).map { _ in stream.int(in: range) }
      #expect(draws.allSatisfy { range.contains($0) })
    }
    for _ in 0..<1000 {
      let unit = stream.unit()
      #expect(unit >= 0 && unit < 1)
    }
  }

  /// Chi-square test with fixed seeds; 3 n is far above the 99.9 % quantile for these n.
  @Test(arguments: [2, 3, 5, 6, 10, 37])
  func drawsAreUnbiased(bound: Int) {
    var stream = RandomStream(key: UInt64(bound))
    var counts = [Int](repeating: 0, count: bound)
    let expected = 2000
    for _ in 0..<bound * expected { counts[stream.index(below: bound)] += 1 }
    #expect(chiSquare(counts, expected: expected) < 3 * Double(bound) + 9)
  }

  /// Plain modulo reduction would be most biased for a bound above half of the range.
  @Test func largeBoundsAreUnbiased() {
    var stream = RandomStream(key: 8)
    let bound: UInt64 = 3 << 62
    var counts = [0, 0, 0]
    for _ in 0..<6000 { counts[Int(stream.below(bound) >> 62)] += 1 }
    #expect(chiSquare(counts, expected: 2000) < 18)
  }

  @Test func chancesFollowProbabilities() {
    var stream = RandomStream(key: 4)
    var hits = 0
    for _ in 0..<10_000 where stream.chance(3, in: 10) { hits += 1 }
    #expect((2850...3150).contains(hits))
    for _ in 0..<100 {
      let outcomes = [0, -5, 10].map { stream.chance($0, in: 10) }
      #expect(outcomes == [false, false, true])
    }
  }

  /// The number of draws does not depend on the probability.
  @Test func chancesConsumeOneDraw() {
    var never = RandomStream(key: 5)
    var always = never
    _ = never.chance(0, in: 100)
    _ = always.chance(100, in: 100)
    let (first, second) = (never.next(), always.next())
    #expect(first == second)
  }
}

/// The chi-square statistic of counts that should all be `expected`.
func chiSquare(_ counts: [Int], expected: Int) -> Double {
  counts.reduce(0.0) { sum, count in
    let difference = Double(count - expected)
    return sum + difference * difference / Double(expected)
  }
}
