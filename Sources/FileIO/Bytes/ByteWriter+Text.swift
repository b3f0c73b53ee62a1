extension ByteWriter {
  /// Appends one byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    start[used] = byte
    used &+= 1
  }

  /// Appends a literal of the source code.
  public mutating func append(_ literal: StaticString) {
    precondition(literal.hasPointerRepresentation, "the literal must have several characters")
    append(run: UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a text as UTF-8, as it is.
  ///
  /// Not an overload of the one for literals, so that a literal never takes this slower way.
  public mutating func append(text: String) {
    var text = text
    text.withUTF8 { append(run: UnsafeRawBufferPointer($0)) }
  }

  /// Appends a text as UTF-8, and the end of its line.
  public mutating func append(line text: String) {
    append(text: text)
    append(UInt8(ascii: "\n"))
  }

  /// Appends bytes as they are.
  public mutating func append(bytes: [UInt8]) {
    bytes.withUnsafeBytes { append(run: $0) }
  }

  /// Appends bytes as they are.
  public mutating func append(bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { append(run: $0) }
  }

  /// Appends the lowest `digits` hexadecimal digits of `value`, lower-case, with leading zeros.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - digits: 1 to 16.
  public mutating func append(hex value: UInt64, digits: Int = 16) {
    precondition((1...16).contains(digits), "64 bits are 1 to 16 hexadecimal digits")
    reserve(16)
    writeHex(value, at: used, digits: digits)
    used &+= digits
  }

  /// Appends an identifier of 128 bits as 8-4-4-4-12 lower-case hexadecimal digits.
  public mutating func append(uuidHigh high: UInt64, low: UInt64) {
    reserve(36)
    writeHex(high &>> 32, at: used, digits: 8)
    start[used &+ 8] = UInt8(ascii: "-")
    writeHex(high &>> 16, at: used &+ 9, digits: 4)
    start[used &+ 13] = UInt8(ascii: "-")
    writeHex(high, at: used &+ 14, digits: 4)
    start[used &+ 18] = UInt8(ascii: "-")
    writeHex(low &>> 48, at: used &+ 19, digits: 4)
    start[used &+ 23] = UInt8(ascii: "-")
    writeHex(low, at: used &+ 24, digits: 12)
    used &+= 36
  }

  @inline(__always)
  private func writeHex(_ value: UInt64, at offset: Int, digits: Int) {
    let alphabet: StaticString = "0123456789abcdef"
    let table = alphabet.utf8Start
    var rest = value
    var position = offset &+ digits
    while position > offset {
      position &-= 1
      start[position] = table[Int(truncatingIfNeeded: rest & 15)]
      rest &>>= 4
    }
  }
}
