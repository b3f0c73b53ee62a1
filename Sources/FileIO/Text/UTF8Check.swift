/// Whether bytes are UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing beyond
/// U+10FFFF.
package enum UTF8Check {
  /// The offset of the first byte that does not belong to a valid character, or nil.
  ///
  /// Complexity: O(bytes), eight at a time where the text is ASCII.
  package static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let end = bytes.count
    var position = 0
    while position < end {
      if end - position >= 8 {
        let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          position += 8
          continue
        }
      }
      if bytes[position] < 0x80 {
        position += 1
      } else {
        let length = validLength(at: position, in: bytes)
        guard length > 0 else { return position }
        position += length
      }
    }
    return nil
  }

  /// Why the character at that offset is not valid.
  package static func reason(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let first = bytes[offset]
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let continues = second & 0xC0 == 0x80
    switch first {
    case 0x80...0xBF: return "a continuation byte without a beginning"
    case 0xC0, 0xC1: return "an overlong form"
    case 0xE0 where continues && second < 0xA0: return "an overlong form"
    case 0xF0 where continues && second < 0x90: return "an overlong form"
    case 0xED where continues && second >= 0xA0: return "a surrogate"
    case 0xF4 where continues && second >= 0x90: return "a character beyond U+10FFFF"
    case 0xF5...0xFF: return "a byte that UTF-8 does not use"
    default: return "an incomplete character"
    }
  }

  /// The number of bytes of the multi-byte character there, 0 if it is not valid.
  private static func validLength(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[position]
    let length: Int
    let lowest: UInt8
    let highest: UInt8
    switch first {
    case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
    case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
    case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
    case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
    default: return 0
    }
    guard bytes.count - position >= length else { return 0 }
    guard (lowest...highest).contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
