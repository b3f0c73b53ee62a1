import Testing

@testable import Determinism

@Suite struct SHA1Tests {
  /// FIPS 180-4 example messages.
  @Test func matchesPublishedVectors() {
    expect("abc", [0xa999_3e36, 0x4706_816a, 0xba3e_2571, 0x7850_c26c, 0x9cd0_d89d])
    expect("", [0xda39_a3ee, 0x5e6b_4b0d, 0x3255_bfef, 0x9560_1890, 0xafd8_0709])
    expect(
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      [0x8498_3e44, 0x1c3b_d26e, 0xbaae_4aa1, 0xf951_29e5, 0xe546_70f1])
    expect(
      String(repeating: "a", count: 1_000_000),
      [0x34aa_973c, 0xd4c4_daa4, 0xf61e_eb2b, 0xdbad_2731, 0x6534_016f])
  }

  /// Uses SHA instructions if available.
  @Test func portableCompressionMatchesInstructions() {
    var random = RandomStream(key: 13)
    for count in 0...9 {
      let blocks = (0..<64 * count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var left = SHA1()
      var right = left
      blocks.withUnsafeBytes { bytes in
        left.compress(bytes)
        right.compressPortably(bytes)
      }
      #expect(left.state == right.state)
    }
  }

  private func expect(_ message: String, _ words: [UInt32]) {
    let state = SHA1.digest(Array(message.utf8)).state
    #expect([state.0, state.1, state.2, state.3, state.4] == words)
  }
}
