import Testing

@testable import Determinism

@Suite struct SHA256Tests {
  /// FIPS 180-4 example messages.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func matchesPublishedVectors(message: String, digest: String) {
    #expect(SHA256.digest(utf8: message).hex == digest)
  }

  @Test func hashesAMillionLetters() {
    var hash = SHA256()
    for _ in 0..<1000 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1000)) }
    #expect(hash.byteCount == 1_000_000)
    #expect(
      hash.finalize().hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The digest does not depend on how a message is split.
  @Test func digestIsIndependentOfPieces() {
    var random = RandomStream(key: 11)
    for length in Array(0...130) + [1000, 4096] {
      let message = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let whole = SHA256.digest(message)
      var pieces = SHA256()
      var start = 0
      while start < length {
        let end = min(length, start + random.int(in: 0...70))
        pieces.update(Array(message[start..<end]))
        start = end
      }
      #expect(pieces.finalize() == whole)
    }
  }

  /// Uses SHA instructions if available.
  @Test func portableCompressionMatchesInstructions() {
    var random = RandomStream(key: 12)
    for count in 0...9 {
      let blocks = (0..<64 * count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      var left = SHA256().state
      var right = left
      blocks.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        SHA256.compress(&left, blocks: start, count: count)
        SHA256.compressPortably(&right, blocks: start, count: count)
      }
      #expect(left == right)
    }
  }

  @Test func finalizingAllowsFurtherUpdates() {
    var hash = SHA256()
    hash.update(utf8: "ab")
    _ = hash.finalize()
    hash.update(utf8: "c")
    #expect(hash.finalize() == SHA256.digest(utf8: "abc"))
  }

  @Test func wordsAndBytesAgree() {
    let digest = SHA256.digest(utf8: "abc")
    #expect(digest.words.0 == 0xba78_16bf_8f01_cfea)
    #expect(digest.words.3 == 0xb410_ff61_f200_15ad)
    #expect(digest.bytes.count == 32)
    #expect(digest.bytes.last == 0xad)
  }
}
