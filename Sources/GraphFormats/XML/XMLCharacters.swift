/// The characters that XML 1.0 allows in a document.
enum XMLCharacters {
  /// Whether a character is allowed, as it is or as a reference.
  static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  /// The offset of the first character of valid UTF-8 that is not allowed, `nil` if all are.
  ///
  /// These are the control characters below U+0020 other than white space, U+FFFE and U+FFFF.
  /// O(bytes).
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x20 {
        if byte != 9, byte != 10, byte != 13 { return offset }
      } else if isNoncharacter(bytes, at: offset) {
        return offset
      }
    }
    return nil
  }

  /// Whether U+FFFE or U+FFFF begins at an offset of valid UTF-8.
  @inline(__always)
  static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == 0xEF && offset + 2 < bytes.count && bytes[offset + 1] == 0xBF
      && bytes[offset + 2] >= 0xBE
  }
}
