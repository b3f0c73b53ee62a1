import CDigest

extension SHA256 {
  private static let hasInstructions = cdigest_is_available()

  /// Runs the compression function over `count` consecutive 64-byte blocks.
  ///
  /// Uses the processor's SHA instructions if available.
  static func compress(
    _ state: inout SIMD8<UInt32>, blocks: UnsafeRawPointer, count: Int
  ) {
    guard hasInstructions else { return compressPortably(&state, blocks: blocks, count: count) }
    withUnsafeMutableBytes(of: &state) { words in
      cdigest_sha256(words.assumingMemoryBound(to: UInt32.self).baseAddress, blocks, count)
    }
  }

  /// Portable implementation of ``compress(_:blocks:count:)``.
  ///
  /// Unrolled: the roles of the eight variables rotate instead of their values, and the message
  /// schedule is a ring of sixteen locals, so that everything can stay in registers. This is the
  /// hot loop when megabytes of output are fingerprinted.
  static func compressPortably(
    _ state: inout SIMD8<UInt32>, blocks: UnsafeRawPointer, count: Int
  ) {
    roundConstants.withUnsafeBufferPointer { constants in
      guard let k = constants.baseAddress else { return }
      var source = blocks
      for _ in 0..<count {
        compressBlock(&state, source, k)
        source += blockSize
      }
    }
  }

  @inline(__always)
  private static func compressBlock(
    _ state: inout SIMD8<UInt32>, _ block: UnsafeRawPointer, _ k: UnsafePointer<UInt32>
  ) {
    var w0 = word(block, 0)
    var w1 = word(block, 1)
    var w2 = word(block, 2)
    var w3 = word(block, 3)
    var w4 = word(block, 4)
    var w5 = word(block, 5)
    var w6 = word(block, 6)
    var w7 = word(block, 7)
    var w8 = word(block, 8)
    var w9 = word(block, 9)
    var w10 = word(block, 10)
    var w11 = word(block, 11)
    var w12 = word(block, 12)
    var w13 = word(block, 13)
    var w14 = word(block, 14)
    var w15 = word(block, 15)
    var a = state[0]
    var b = state[1]
    var c = state[2]
    var d = state[3]
    var e = state[4]
    var f = state[5]
    var g = state[6]
    var h = state[7]

    round(a, b, c, &d, e, f, g, &h, k[0] &+ w0)
    round(h, a, b, &c, d, e, f, &g, k[1] &+ w1)
    round(g, h, a, &b, c, d, e, &f, k[2] &+ w2)
    round(f, g, h, &a, b, c, d, &e, k[3] &+ w3)
    round(e, f, g, &h, a, b, c, &d, k[4] &+ w4)
    round(d, e, f, &g, h, a, b, &c, k[5] &+ w5)
    round(c, d, e, &f, g, h, a, &b, k[6] &+ w6)
    round(b, c, d, &e, f, g, h, &a, k[7] &+ w7)
    round(a, b, c, &d, e, f, g, &h, k[8] &+ w8)
    round(h, a, b, &c, d, e, f, &g, k[9] &+ w9)
    round(g, h, a, &b, c, d, e, &f, k[10] &+ w10)
    round(f, g, h, &a, b, c, d, &e, k[11] &+ w11)
    round(e, f, g, &h, a, b, c, &d, k[12] &+ w12)
    round(d, e, f, &g, h, a, b, &c, k[13] &+ w13)
    round(c, d, e, &f, g, h, a, &b, k[14] &+ w14)
    round(b, c, d, &e, f, g, h, &a, k[15] &+ w15)
    for base in stride(from: 16, to: 64, by: 16) {
      let k = k + base
      extend(&w0, w1, w9, w14)
      round(a, b, c, &d, e, f, g, &h, k[0] &+ w0)
      extend(&w1, w2, w10, w15)
      round(h, a, b, &c, d, e, f, &g, k[1] &+ w1)
      extend(&w2, w3, w11, w0)
      round(g, h, a, &b, c, d, e, &f, k[2] &+ w2)
      extend(&w3, w4, w12, w1)
      round(f, g, h, &a, b, c, d, &e, k[3] &+ w3)
      extend(&w4, w5, w13, w2)
      round(e, f, g, &h, a, b, c, &d, k[4] &+ w4)
      extend(&w5, w6, w14, w3)
      round(d, e, f, &g, h, a, b, &c, k[5] &+ w5)
      extend(&w6, w7, w15, w4)
      round(c, d, e, &f, g, h, a, &b, k[6] &+ w6)
      extend(&w7, w8, w0, w5)
      round(b, c, d, &e, f, g, h, &a, k[7] &+ w7)
      extend(&w8, w9, w1, w6)
      round(a, b, c, &d, e, f, g, &h, k[8] &+ w8)
      extend(&w9, w10, w2, w7)
      round(h, a, b, &c, d, e, f, &g, k[9] &+ w9)
      extend(&w10, w11, w3, w8)
      round(g, h, a, &b, c, d, e, &f, k[10] &+ w10)
      extend(&w11, w12, w4, w9)
      round(f, g, h, &a, b, c, d, &e, k[11] &+ w11)
      extend(&w12, w13, w5, w10)
      round(e, f, g, &h, a, b, c, &d, k[12] &+ w12)
      extend(&w13, w14, w6, w11)
      round(d, e, f, &g, h, a, b, &c, k[13] &+ w13)
      extend(&w14, w15, w7, w12)
      round(c, d, e, &f, g, h, a, &b, k[14] &+ w14)
      extend(&w15, w0, w8, w13)
      round(b, c, d, &e, f, g, h, &a, k[15] &+ w15)
    }
    state = state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// Loads one big-endian word of the message block.
  @inline(__always)
  private static func word(_ block: UnsafeRawPointer, _ index: Int) -> UInt32 {
    UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
  }

  /// Runs one round; `word` is the schedule word plus the round constant.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let first = h &+ word &+ choice &+ sum1
    d = d &+ first
    h = first &+ majority &+ sum0
  }

  /// Replaces a schedule word with the one sixteen positions later.
  @inline(__always)
  private static func extend(
    _ word: inout UInt32, _ next: UInt32, _ ninth: UInt32, _ fourteenth: UInt32
  ) {
    let sigma0 = rotated(next, 7) ^ rotated(next, 18) ^ (next &>> 3)
    let sigma1 = rotated(fourteenth, 17) ^ rotated(fourteenth, 19) ^ (fourteenth &>> 10)
    word = word &+ sigma0 &+ ninth &+ sigma1
  }

  @inline(__always)
  private static func rotated(_ value: UInt32, _ places: UInt32) -> UInt32 {
    (value &>> places) | (value &<< (32 &- places))
  }

  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
    0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
    0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
    0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
    0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
