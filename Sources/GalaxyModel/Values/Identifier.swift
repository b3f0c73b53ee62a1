/// A 128-bit row identifier, written as a lowercase UUID.
///
/// The model only stores identifiers; the generator creates them (name-based, version 5), so
/// reading and analyzing a map needs no hashing.
public struct Identifier: Hashable, Sendable {
  /// Bits 127…64: the first sixteen hexadecimal digits.
  public var high: UInt64
  /// Bits 63…0: the last sixteen hexadecimal digits.
  public var low: UInt64

  /// Creates an identifier from its halves.
  ///
  /// - Parameters:
  ///   - high: Bits 127…64.
  ///   - low: Bits 63…0.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Creates an identifier from its halves.
  ///
  /// - Parameter halves: Bits 127…64 and 63…0.
  public init(_ halves: (high: UInt64, low: UInt64)) {
    self.init(high: halves.high, low: halves.low)
  }

  /// The identifier of no row, with all bits zero.
  public static let none = Identifier(high: 0, low: 0)

  /// Parses an identifier; returns nil if `text` is not one.
  ///
  /// - Parameter text: Hexadecimal digits of either case in the form `8-4-4-4-12`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let identifier = text.withUTF8({ Identifier(utf8: $0) }) else { return nil }
    self = identifier
  }

  /// Parses an identifier from UTF-8 bytes.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 36 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (position, byte) in bytes.enumerated() {
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard let digit = Identifier.value(ofHexDigit: byte) else { return nil }
        if position < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
      }
    }
    self.init(high: high, low: low)
  }

  private static func value(ofHexDigit byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension Identifier: CustomStringConvertible {
  /// The 36 characters of the lowercase form.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var position = 0
      for nibble in 0..<32 {
        if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
          buffer[position] = UInt8(ascii: "-")
          position += 1
        }
        let half = nibble < 16 ? high : low
        let shift = UInt64(60 - 4 * (nibble % 16))
        buffer[position] = digits[Int((half >> shift) & 15)]
        position += 1
      }
      return 36
    }
  }
}
