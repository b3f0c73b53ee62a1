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
    let place = UnsafeMutableRawPointer(start + used)
    func store<Bits: FixedWidthInteger & BitwiseCopyable>(_ bits: Bits, at offset: Int) {
      place.storeBytes(of: bits.littleEndian, toByteOffset: offset, as: Bits.self)
    }
    let words = (
      Self.hexDigits(high &>> 32), Self.hexDigits(high), Self.hexDigits(low &>> 32),
      Self.hexDigits(low)
    )
    let dash = UInt8(ascii: "-")
    store(words.0, at: 0)
    store(dash, at: 8)
    store(UInt32(truncatingIfNeeded: words.1), at: 9)
    store(dash, at: 13)
    store(UInt32(truncatingIfNeeded: words.1 &>> 32), at: 14)
    store(dash, at: 18)
    store(UInt32(truncatingIfNeeded: words.2), at: 19)
    store(dash, at: 23)
    store(UInt32(truncatingIfNeeded: words.2 &>> 32), at: 24)
    store(words.3, at: 28)
    used &+= 36
  }

  /// The eight hexadecimal digits of the lower half of a word, the first one in the lowest byte.
  ///
  /// All digits at once: every row begins with an identifier.
  @inline(__always)
  private static func hexDigits(_ value: UInt64) -> UInt64 {
    let bytes = UInt64(UInt32(truncatingIfNeeded: value).byteSwapped)
    // A byte in each 16 bits, then a half of it in each byte, the upper half first.
    var spread = bytes & 0xFFFF | (bytes &>> 16) &<< 32
    spread = spread & 0x0000_00FF_0000_00FF | (spread & 0x0000_FF00_0000_FF00) &<< 8
    let halves =
      spread &>> 4 & 0x000F_000F_000F_000F | (spread & 0x000F_000F_000F_000F) &<< 8
    // One in the bytes of a to f.
    let letters = (halves &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
    return halves &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
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
