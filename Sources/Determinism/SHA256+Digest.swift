extension SHA256 {
  /// A SHA-256 digest: 32 bytes.
  public struct Digest: Hashable, Sendable, CustomStringConvertible {
    private let state: SIMD8<UInt32>

    init(state: SIMD8<UInt32>) {
      self.state = state
    }

    /// The digest as four big-endian 64-bit words.
    public var words: (UInt64, UInt64, UInt64, UInt64) {
      (word(0), word(1), word(2), word(3))
    }

    /// The digest as 32 bytes.
    public var bytes: [UInt8] {
      (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - 8 * ($0 % 4))) }
    }

    /// The digest as 64 lowercase hexadecimal digits.
    public var hex: String {
      let digits = Array("0123456789abcdef".utf8)
      var text: [UInt8] = []
      text.reserveCapacity(64)
      for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// The same as ``hex``.
    public var description: String { hex }

    private func word(_ index: Int) -> UInt64 {
      UInt64(state[2 * index]) << 32 | UInt64(state[2 * index + 1])
    }
  }
}
