extension JSONScanner {
  /// A text whose opening quote stands at the position.
  mutating func string() throws(JSONFault) -> String {
    let quote = bytes[position]
    let start = position + 1
    var here = start
    while here < end {
      let byte = bytes[here]
      if byte == quote {
        if here > firstInvalid { throw invalidEncoding() }
        position = here + 1
        return String(
          decoding: UnsafeBufferPointer(rebasing: bytes[start..<here]), as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      here += 1
    }
    return try stringWithEscapes(from: start, to: here, quote: quote)
  }

  /// The rest of a text of which the bytes up to `here` stand for themselves.
  private mutating func stringWithEscapes(
    from start: Int, to here: Int, quote: UInt8
  ) throws(JSONFault) -> String {
    let opening = start - 1
    var text = Array(bytes[start..<here])
    position = here
    while position < end {
      if position > firstInvalid { throw invalidEncoding() }
      let byte = bytes[position]
      if byte == quote {
        position += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try appendEscape(to: &text)
      } else if byte < 0x20 {
        throw fault(
          byte == 0x0A || byte == 0x0D
            ? "a text does not end on its line; a line end in it is written \\n"
            : "a text holds the control character \\u{\(String(byte, radix: 16, uppercase: true))} as it is"
        )
      } else {
        text.append(byte)
        position += 1
      }
    }
    if firstInvalid < end { throw invalidEncoding() }
    throw fault("a text that starts here does not end", at: opening)
  }

  /// Reads the escape at the position and appends what it stands for.
  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONFault) {
    let start = position
    guard position + 1 < end else { throw fault("the document ends within a text", at: end) }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): append(try escapedScalar(from: start), to: &text)
    case UInt8(ascii: "'") where isJSON5: text.append(letter)
    case UInt8(ascii: "v") where isJSON5: text.append(0x0B)
    case UInt8(ascii: "x") where isJSON5:
      let value = try hexadecimal(digits: 2, from: start)
      guard let scalar = Unicode.Scalar(value), value != 0 else { throw nulFault(start) }
      append(scalar, to: &text)
    case 0x0A where isJSON5: break
    case 0x0D where isJSON5:
      if position < end, bytes[position] == 0x0A { position += 1 }
    default:
      throw fault("a backslash is followed by something that cannot be escaped", at: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that make a pair of surrogates.
  private mutating func escapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal(digits: 4, from: start)
    if first == 0 { throw nulFault(start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isPair =
      first < 0xDC00 && position + 1 < end && bytes[position] == UInt8(ascii: "\\")
      && bytes[position + 1] == UInt8(ascii: "u")
    if isPair {
      position += 2
      let second = try hexadecimal(digits: 4, from: start)
      if (0xDC00...0xDFFF).contains(second) {
        let joined = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        if let scalar = Unicode.Scalar(joined) { return scalar }
      }
    }
    throw fault("an escape is half of a surrogate pair without the other half", at: start)
  }

  private mutating func hexadecimal(digits: Int, from start: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard position < end, let digit = Self.hexadecimalDigit(bytes[position]) else {
        throw fault("an escape does not have its \(digits) hexadecimal digits", at: start)
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

  private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    text.append(contentsOf: String(Character(scalar)).utf8)
  }

  private func nulFault(_ offset: Int) -> JSONFault {
    fault("a text holds the character NUL, which databases cannot store", at: offset)
  }
}
