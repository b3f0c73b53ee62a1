import CDigest

/// The SHA-1 compression function (FIPS 180-4), for name-based identifiers only.
///
/// SHA-1 is broken as a cryptographic hash, but RFC 9562 defines version 5 identifiers with it,
/// where it only has to spread names. Messages are short, so there is no incremental interface:
/// callers pad.
struct SHA1 {
  static let blockSize = 64

  /// The five chaining words.
  var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0
  )

  /// Hashes one message.
  ///
  /// - Parameter message: The bytes, without padding.
  /// - Returns: A state whose five words are the digest.
  /// - Complexity: O(*n*) in the length of the message.
  static func digest(_ message: [UInt8]) -> SHA1 {
    var padded = message
    padded.append(0x80)
    while padded.count % blockSize != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    var hash = SHA1()
    padded.withUnsafeBytes { hash.compress($0) }
    return hash
  }

  private static let hasInstructions = cdigest_is_available()

  /// Runs the compression function over complete blocks, using SHA instructions if available.
  mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    guard Self.hasInstructions else { return compressPortably(blocks) }
    withUnsafeMutableBytes(of: &state) { words in
      cdigest_sha1(
        words.assumingMemoryBound(to: UInt32.self).baseAddress, blocks.baseAddress,
        blocks.count / Self.blockSize)
    }
  }

  /// Portable implementation of ``compress(_:)``.
  mutating func compressPortably(_ blocks: UnsafeRawBufferPointer) {
    guard var source = blocks.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      guard let words = schedule.baseAddress else { return }
      for _ in 0..<blocks.count / Self.blockSize {
        compressBlock(source, words)
        source += Self.blockSize
      }
    }
  }

  private mutating func compressBlock(
    _ block: UnsafeRawPointer, _ words: UnsafeMutablePointer<UInt32>
  ) {
    for index in 0..<16 {
      words[index] = UInt32(
        bigEndian: block.loadUnaligned(fromByteOffset: 4 &* index, as: UInt32.self))
    }
    for index in 16..<80 {
      let word =
        words[index &- 3] ^ words[index &- 8] ^ words[index &- 14] ^ words[index &- 16]
      words[index] = Self.rotated(word, 1)
    }
    var a = state.0
    var b = state.1
    var c = state.2
    var d = state.3
    var e = state.4
    var w = UnsafePointer(words)
    for _ in 0..<4 {
      w = Self.fiveRounds(&a, &b, &c, &d, &e, w, 0x5a82_7999) { $2 ^ ($0 & ($1 ^ $2)) }
    }
    for _ in 0..<4 {
      w = Self.fiveRounds(&a, &b, &c, &d, &e, w, 0x6ed9_eba1) { $0 ^ $1 ^ $2 }
    }
    for _ in 0..<4 {
      w = Self.fiveRounds(&a, &b, &c, &d, &e, w, 0x8f1b_bcdc) { ($0 & $1) | ($2 & ($0 | $1)) }
    }
    for _ in 0..<4 {
      w = Self.fiveRounds(&a, &b, &c, &d, &e, w, 0xca62_c1d6) { $0 ^ $1 ^ $2 }
    }
    state.0 &+= a
    state.1 &+= b
    state.2 &+= c
    state.3 &+= d
    state.4 &+= e
  }

  /// Runs five rounds, after which the five variables have their original roles again.
  @inline(__always)
  private static func fiveRounds(
    _ a: inout UInt32, _ b: inout UInt32, _ c: inout UInt32, _ d: inout UInt32,
    _ e: inout UInt32, _ words: UnsafePointer<UInt32>, _ constant: UInt32,
    _ function: (UInt32, UInt32, UInt32) -> UInt32
  ) -> UnsafePointer<UInt32> {
    e = e &+ rotated(a, 5) &+ function(b, c, d) &+ constant &+ words[0]
    b = rotated(b, 30)
    d = d &+ rotated(e, 5) &+ function(a, b, c) &+ constant &+ words[1]
    a = rotated(a, 30)
    c = c &+ rotated(d, 5) &+ function(e, a, b) &+ constant &+ words[2]
    e = rotated(e, 30)
    b = b &+ rotated(c, 5) &+ function(d, e, a) &+ constant &+ words[3]
    d = rotated(d, 30)
    a = a &+ rotated(b, 5) &+ function(c, d, e) &+ constant &+ words[4]
    c = rotated(c, 30)
    return words + 5
  }

  @inline(__always)
  private static func rotated(_ value: UInt32, _ places: UInt32) -> UInt32 {
    (value &<< places) | (value &>> (32 &- places))
  }
}
