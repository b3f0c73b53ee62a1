import GalaxyModel

extension ByteWriter {
  /// Appends eight bytes, the lowest first.
  mutating func append(littleEndian value: UInt64) {
    reserve(8)
    store(value, at: used)
    used &+= 8
  }

  /// Replaces eight bytes of a writer in memory.
  mutating func replace(at place: Int, littleEndian value: UInt64) {
    precondition(
      isInMemory && place >= 0 && place + 8 <= used, "only what is there can be replaced")
    store(value, at: place)
  }

  private func store(_ value: UInt64, at place: Int) {
    UnsafeMutableRawPointer(start + place).storeBytes(of: value.littleEndian, as: UInt64.self)
  }

  /// Appends a moment of the years 1 to 9999 as `2026-01-01T00:00:00`, others as their description
  /// without its last letter.
  ///
  /// - Parameter separator: What stands between date and time of day.
  mutating func append(_ time: Timestamp, separator: Unicode.Scalar) {
    let civil = time.civil
    guard (1...9999).contains(civil.year) else {
      return append(text: String(time.description.unicodeScalars.dropLast()))
    }
    reserve(19)
    writeDecimal(UInt64(civil.year), at: used, digits: 4)
    start[used &+ 4] = UInt8(ascii: "-")
    writeDecimal(UInt64(civil.month), at: used &+ 5, digits: 2)
    start[used &+ 7] = UInt8(ascii: "-")
    writeDecimal(UInt64(civil.day), at: used &+ 8, digits: 2)
    start[used &+ 10] = UInt8(ascii: separator)
    writeDecimal(UInt64(civil.hour), at: used &+ 11, digits: 2)
    start[used &+ 13] = UInt8(ascii: ":")
    writeDecimal(UInt64(civil.minute), at: used &+ 14, digits: 2)
    start[used &+ 16] = UInt8(ascii: ":")
    writeDecimal(UInt64(civil.second), at: used &+ 17, digits: 2)
    used &+= 19
  }
}
