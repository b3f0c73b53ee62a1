@_spi(_Unicode) import Swift

extension Seed {
  /// Parses a decimal or hexadecimal seed; returns nil if `text` is not a number in range.
  static func number(_ text: String) -> UInt64? {
    let bytes = Array(text.utf8)
    let isHexadecimal = bytes.starts(with: [0x30, 0x78])
    let digits = isHexadecimal ? bytes[2...] : bytes[...]
    guard !digits.isEmpty else { return nil }
    let radix: UInt64 = isHexadecimal ? 16 : 10
    var number: UInt64 = 0
    for byte in digits {
      guard let digit = digitValue(byte), digit < radix else { return nil }
      // `number` is at most 2^53 - 1, so this cannot overflow.
      number = number * radix + digit
      guard number <= maximum else { return nil }
    }
    return number
  }

  private static func digitValue(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x41...0x46: UInt64(byte - 0x41 + 10)
    case 0x61...0x66: UInt64(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Returns the UTF-8 encoding of the canonical composition (NFC) of `text`.
  ///
  /// The standard library exposes its normalization tables only through the `_Unicode` SPI. ASCII
  /// text is its own composition and does not need it.
  static func canonicallyComposed(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text._nfc {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return bytes
  }
}
