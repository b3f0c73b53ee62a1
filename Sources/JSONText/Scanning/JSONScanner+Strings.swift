extension JSONScanner {
  /// A text whose opening quote is at the position.
  mutating func string() throws(JSONFault) {
    let opening = position
    let quote = bytes[position]
    position += 1
    while true {
      position = isJSON5 ? position : JSONStep.endOfRun(bytes, position)
      guard position < end else { break }
      let byte = bytes[position]
      if byte == quote {
        if position > firstInvalid { throw invalidEncoding() }
        position += 1
        return transcribeText(at: opening)
      }
      if byte == UInt8(ascii: "\\") {
        if position > firstInvalid { throw invalidEncoding() }
        _ = try JSONEscape.read(bytes, at: &position, isJSON5: isJSON5)
      } else if byte < 0x20 {
        if position > firstInvalid { throw invalidEncoding() }
        throw fault(
          byte == 0x0A || byte == 0x0D
            ? "a text does not end on its line; a line end in it is written \\n"
            : "a text holds the control character \\u{\(String(byte, radix: 16, uppercase: true))} as it is"
        )
      } else {
        position += 1
      }
    }
    if firstInvalid < end { throw invalidEncoding() }
    throw fault("a text that starts here does not end", at: opening)
  }

  /// The key of a member at the position.
  mutating func key() throws(JSONFault) {
    guard position < end else { throw unexpected("a key") }
    let first = bytes[position]
    if first == UInt8(ascii: "\"") { return try string() }
    guard isJSON5 else { throw unexpected("a key in double quotes") }
    if first == UInt8(ascii: "'") { return try string() }
    guard Self.isNameByte(first), !(0x30...0x39).contains(first) else { throw unexpected("a key") }
    let start = position
    while position < end, Self.isNameByte(bytes[position]) { position += 1 }
    transcribeText(at: start)
  }

  private mutating func transcribeText(at start: Int) {
    guard isJSON5 else { return }
    transcript.append(jsonString: JSONTextBytes.string(bytes, at: start))
  }
}
