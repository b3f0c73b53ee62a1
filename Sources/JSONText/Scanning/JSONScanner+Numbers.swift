import FileIO

extension JSONScanner {
  /// A number that starts at the position.
  mutating func number() throws(JSONFault) {
    let start = position
    let first = bytes[position]
    let isNegative = first == UInt8(ascii: "-")
    if isNegative || first == UInt8(ascii: "+") { position += 1 }
    if isJSON5, try hexadecimalNumber(isNegative) { return }

    let whole = skipDigits()
    if whole.isEmpty, !(isJSON5 && standsAt(UInt8(ascii: "."))) { throw unexpected("a digit") }
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      throw fault("a number starts with a zero that it does not need", at: start)
    }
    let fraction = try fractionDigits(behind: whole)
    let exponent = try exponent()
    if position < end, Self.isNameByte(bytes[position]) || standsAt(UInt8(ascii: ".")) {
      throw unexpected("the end of the number")
    }
    guard isJSON5 || !exponent.isEmpty || position - start > 300 else { return }

    var text = isNegative ? "-" : ""
    text += whole.isEmpty ? "0" : self.text(whole)
    if let fraction { text += fraction.isEmpty ? ".0" : "." + self.text(fraction) }
    text += self.text(exponent)
    guard let value = Double(text), value.isFinite else {
      throw fault("a number is beyond the range of a double", at: start)
    }
    if isJSON5 { transcript.append(text: text) }
  }

  /// The digits after a decimal point, which only JSON5 may leave out on one side; nil without one.
  private mutating func fractionDigits(
    behind wholeDigits: Range<Int>
  ) throws(JSONFault) -> Range<Int>? {
    guard standsAt(UInt8(ascii: ".")) else { return nil }
    position += 1
    let digits = skipDigits()
    if digits.isEmpty, !isJSON5 || wholeDigits.isEmpty { throw unexpected("a digit") }
    return digits
  }

  /// The exponent with its `e`, empty when there is none.
  private mutating func exponent() throws(JSONFault) -> Range<Int> {
    let start = position
    guard standsAt(UInt8(ascii: "e")) || standsAt(UInt8(ascii: "E")) else { return start..<start }
    position += 1
    if standsAt(UInt8(ascii: "+")) || standsAt(UInt8(ascii: "-")) { position += 1 }
    if skipDigits().isEmpty { throw unexpected("a digit of the exponent") }
    return start..<position
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// A hexadecimal integer after the sign; false if there is none.
  private mutating func hexadecimalNumber(_ isNegative: Bool) throws(JSONFault) -> Bool {
    guard standsAt(UInt8(ascii: "0")), position + 1 < end, bytes[position + 1] | 0x20 == 0x78 else {
      return false
    }
    let start = position
    position += 2
    var magnitude: UInt64 = 0
    var digits = 0
    while position < end, let digit = JSONEscape.hexadecimalDigit(bytes[position]) {
      guard magnitude < 1 << 59 else {
        throw fault("a hexadecimal number has more than 63 bits", at: start)
      }
      magnitude = magnitude << 4 | UInt64(digit)
      digits += 1
      position += 1
    }
    guard digits > 0, position == end || !Self.isNameByte(bytes[position]) else {
      throw unexpected("a hexadecimal digit")
    }
    let value = Int64(truncatingIfNeeded: magnitude)
    transcript.append(text: "\(isNegative ? -value : value)")
    return true
  }

  private mutating func skipDigits() -> Range<Int> {
    let start = position
    while position < end, bytes[position] &- 0x30 < 10 { position += 1 }
    return start..<position
  }

  @inline(__always)
  private func standsAt(_ byte: UInt8) -> Bool {
    position < end && bytes[position] == byte
  }
}
