import Determinism
import Testing

@Suite struct NameBasedUUIDTests {
  private static let dns: (high: UInt64, low: UInt64) = (
    0x6ba7_b810_9dad_11d1, 0x80b4_00c0_4fd4_30c8
  )
  private let names = NameBasedUUID(namespace: Self.dns)

  /// RFC 9562, appendix A.4.
  @Test func matchesPublishedVector() {
    #expect(names.uuid(name: "www.example.com") == (0x2ed6_657d_e927_568b, 0x95e1_2665_a8ae_a6a2))
  }

  /// Values computed by another implementation.
  @Test func numberedNamesMatchReferenceValues() {
    let sectors = names.numbered(prefix: "sectors/")
    #expect(sectors.uuid(0) == (0xeff9_ccf6_178e_5aaf, 0xb774_9543_0a14_6b45))
    #expect(sectors.uuid(1_000_000) == (0xe958_4654_597c_5b24, 0xb58e_a4b8_18da_a467))
  }

  /// Prefixes of all lengths around the block size, and numbers of all lengths.
  @Test func numberedNamesMatchPlainNames() {
    for length in 0...130 {
      let prefix = String(repeating: "p", count: length)
      let numbered = names.numbered(prefix: prefix)
      for number in [0, 9, 10, 12_345, 1_234_567_890_123, Int.max, Int.min, -1] {
        #expect(numbered.uuid(number) == names.uuid(name: prefix + String(number)))
      }
    }
  }

  /// Keys composed of numbers, across block boundaries and with numbers of all lengths.
  @Test func composedKeysMatchWholeNames() {
    let rows = RowNames(galaxySeed: 7)
    for length in 0...130 {
      let parent = String(repeating: "é", count: length)
      for number in [0, 9, 10, 99, 12_345, 999_999_999_999_999_999] {
        #expect(rows.uuid("t", parent, number) == rows.uuid("t", "\(parent)/\(number)"))
        #expect(rows.uuid("t", parent, 3, number) == rows.uuid("t", "\(parent)/3/\(number)"))
      }
      #expect(names.uuid(name: parent) == names.uuid(name: Array(parent.utf8)))
    }
  }

  @Test func versionAndVariantAreSet() {
    let numbered = names.numbered(prefix: "x")
    for number in 0..<1000 {
      let (high, low) = numbered.uuid(number)
      #expect(high >> 12 & 15 == 5)
      #expect(low >> 62 == 2)
    }
  }

  @Test func namespacesSeparateIdentifiers() {
    let other = NameBasedUUID(namespace: (Self.dns.high, Self.dns.low &+ 1))
    #expect(other.uuid(name: "a") != names.uuid(name: "a"))
  }
}
