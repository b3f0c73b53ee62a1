import Determinism
import Testing

@Suite struct RandomSourceTests {
  private let source = RandomSource(seed: 2102)

  /// Values computed by another implementation.
  @Test func streamsMatchReferenceValues() {
    var gates = source.stream("gates")
    let three = [gates.next(), gates.next(), gates.next()]
    #expect(three == [0x472c_a7a6_86c8_817c, 0x9671_1869_bf75_2b4a, 0xc136_387c_d9e8_5747])
    var gate = source.stream("gates", key: "17")
    let two = [gate.next(), gate.next()]
    #expect(two == [0x9df3_4dec_bfc1_eb7c, 0xf275_536d_0afc_3785])
  }

  /// Values computed by another implementation.
  @Test func familiesMatchReferenceValues() {
    let sectors = source.family("sectors")
    #expect(sectors.value(0) == 0x8236_9dd7_d6d6_e752)
    #expect(sectors.value(1) == 0x9b51_aebf_c8e8_f193)
    #expect(sectors.value(999) == 0x7116_4d65_9a64_6ffb)
    var sector = sectors.stream(5)
    let two = [sector.next(), sector.next()]
    #expect(two == [0xc3cb_0b43_9272_3ca8, 0xaaee_bc3a_5e1e_d3ae])
  }

  /// Names yield distinct streams even if their concatenations are equal.
  @Test func distinctNamesYieldDistinctStreams() {
    var first: Set<UInt64> = []
    var drawn = 0
    for seed: Seed in [0, 1, 2102] {
      for (phase, key) in [
        ("", ""), ("a", ""), ("", "a"), ("a", "b"), ("ab", ""), ("", "ab"), ("a\0", "b"),
        ("a", "\0b"), ("b", "a"),
      ] {
        var stream = RandomSource(seed: seed).stream(phase, key: key)
        first.insert(stream.next())
        drawn += 1
      }
      first.insert(RandomSource(seed: seed).family("a").value(0))
      drawn += 1
    }
    #expect(first.count == drawn)
  }

  @Test func familiesAreUniform() {
    let family = source.family("uniform")
    var values = [Int](repeating: 0, count: 16)
    var bounded = [Int](repeating: 0, count: 6)
    var streams = [Int](repeating: 0, count: 16)
    for index in 0..<UInt64(12_000) {
      values[Int(family.value(index) & 15)] += 1
      bounded[Int(family.value(index, below: 6))] += 1
      var stream = family.stream(index)
      streams[Int(stream.next() >> 60)] += 1
    }
    #expect(chiSquare(values, expected: 750) < 50)
    #expect(chiSquare(bounded, expected: 2000) < 30)
    #expect(chiSquare(streams, expected: 750) < 50)
  }

  /// Streams of adjacent indexes agree in about half of their bits.
  @Test func adjacentIndexesAreIndependent() {
    let family = source.family("neighbors")
    var differing = 0
    for index in 0..<UInt64(1000) {
      var one = family.stream(index)
      var other = family.stream(index + 1)
      differing += (one.next() ^ other.next()).nonzeroBitCount
    }
    #expect((31_000...33_000).contains(differing))
  }
}
