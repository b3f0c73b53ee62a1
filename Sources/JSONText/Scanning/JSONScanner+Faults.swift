import FileIO

extension JSONScanner {
  /// A failure here, or at an offset.
  @inline(never)
  func fault(_ message: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(message: message, offset: offset ?? position)
  }

  /// The failure of finding something else than expected at the position.
  @inline(never)
  func unexpected(_ expected: String) -> JSONFault {
    guard position < end else {
      return fault("the document ends where \(expected) is expected")
    }
    if position >= firstInvalid { return invalidEncoding() }
    let byte = bytes[position]
    if byte == 0 { return fault("expected \(expected), found the byte NUL") }
    if let word = wordHere() {
      switch word {
      case "NaN", "Infinity", "nan", "inf", "infinity":
        return fault("\(word) is not a number that JSON can hold")
      default:
        return fault("expected \(expected), found the word \(word)")
      }
    }
    if !isJSON5, byte == UInt8(ascii: "/") {
      return fault("expected \(expected), found a slash (comments are not allowed here)")
    }
    if !isJSON5, byte == UInt8(ascii: "'") {
      return fault("expected \(expected), found a single quote (texts stand in double quotes)")
    }
    return fault("expected \(expected), found \(characterHere())")
  }

  /// The failure at the first byte that is not UTF-8.
  @inline(never)
  func invalidEncoding() -> JSONFault {
    let reason = UTF8Check.reason(at: firstInvalid, in: bytes)
    return fault("the text is not valid UTF-8: \(reason)", at: firstInvalid)
  }

  /// Rejects what is not UTF-8 from its first bytes on.
  func checkEncoding() throws(JSONFault) {
    let start = Array(bytes.prefix(4))
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE])
      || start.prefix(2).contains(0)
    {
      throw fault("the document is not UTF-8; it looks like UTF-16 or UTF-32, or like binary data")
    }
  }

  private func wordHere() -> String? {
    var last = position
    while last < end, last - position < 40, Self.isNameByte(bytes[last]) { last += 1 }
    guard last > position, !(0x30...0x39).contains(bytes[position]) else { return nil }
    return String(decoding: bytes[position..<last], as: UTF8.self)
  }

  private func characterHere() -> String {
    let rest = bytes[position..<min(position + 4, firstInvalid)]
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else {
      return "the end of the document"
    }
    let shown = String(Character(scalar)).terminalSafe
    return scalar.value < 0x20 ? "the control character \(shown)" : "\u{201C}\(shown)\u{201D}"
  }
}
