/// Escapes in texts of JSON.
enum JSONEscape {
  /// Steps over the escape whose backslash is at the position.
  ///
  /// - Returns: What it stands for; nil for nothing, which a line continuation of JSON5 is.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, isJSON5: Bool
  ) throws(JSONFault) -> Unicode.Scalar? {
    let start = position
    guard position + 1 < bytes.count else {
      throw JSONFault(message: "the document ends within a text", offset: bytes.count)
    }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(bytes, at: &position, from: start)
    case UInt8(ascii: "'") where isJSON5: return "'"
    case UInt8(ascii: "v") where isJSON5: return "\u{B}"
    case UInt8(ascii: "x") where isJSON5:
      let value = try hexadecimal(bytes, at: &position, digits: 2, from: start)
      guard let scalar = Unicode.Scalar(value), value != 0 else { throw nulFault(start) }
      return scalar
    case 0x0A where isJSON5: return nil
    case 0x0D where isJSON5:
      if position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return nil
    default:
      throw JSONFault(
        message: "a backslash is followed by something that cannot be escaped", offset: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that make a pair of surrogates.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, from start: Int
  ) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal(bytes, at: &position, digits: 4, from: start)
    if first == 0 { throw nulFault(start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPair =
      first < 0xDC00 && position + 1 < bytes.count && bytes[position] == UInt8(ascii: "\\")
      && bytes[position + 1] == UInt8(ascii: "u")
    if isPair {
      position += 2
      let second = try hexadecimal(bytes, at: &position, digits: 4, from: start)
      if (0xDC00...0xDFFF).contains(second) {
        let joined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        if let scalar = Unicode.Scalar(joined) { return scalar }
      }
    }
    throw JSONFault(
      message: "an escape is half of a surrogate pair without the other half", offset: start)
  }

  private static func hexadecimal(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, digits: Int, from start: Int
  ) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard position < bytes.count, let digit = hexadecimalDigit(bytes[position]) else {
        throw JSONFault(
          message: "an escape does not have its \(digits) hexadecimal digits", offset: start)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func nulFault(_ offset: Int) -> JSONFault {
    JSONFault(
      message: "a text holds the character NUL, which databases cannot store", offset: offset)
  }
}
