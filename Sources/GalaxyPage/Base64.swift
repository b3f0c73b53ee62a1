/// Bytes as text of 64 letters (RFC 4648, section 4).
public enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: Four letters for three bytes, filled up with `=`.
  /// - Complexity: O(bytes).
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    let letters = letters
    let length = (bytes.count + 2) / 3 * 4
    return [UInt8](unsafeUninitializedCapacity: length) { text, count in
      for place in stride(from: 0, to: bytes.count, by: 3) {
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        let word = UInt32(bytes[place]) << 16 | UInt32(second) << 8 | UInt32(third)
        for step in 0..<4 {
          text[count + step] = letters[Int(word >> UInt32(18 - 6 * step) & 63)]
        }
        count += 4
      }
      if bytes.count % 3 > 0 { text[count - 1] = UInt8(ascii: "=") }
      if bytes.count % 3 == 1 { text[count - 2] = UInt8(ascii: "=") }
    }
  }
}
