extension ByteWriter {
  /// Appends eight bytes, the lowest first.
  package mutating func append(littleEndian value: UInt64) {
    reserve(8)
    store(value, at: used)
    used &+= 8
  }

  /// Replaces eight bytes of a writer in memory.
  package mutating func replace(at place: Int, littleEndian value: UInt64) {
    precondition(
      isInMemory && place >= 0 && place + 8 <= used, "only what is there can be replaced")
    store(value, at: place)
  }

  private func store(_ value: UInt64, at place: Int) {
    UnsafeMutableRawPointer(start + place).storeBytes(of: value.littleEndian, as: UInt64.self)
  }

  /// Appends a moment as `2026-01-01T00:00:00`, the year in four digits.
  ///
  /// - Parameters:
  ///   - year: 0 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to 31.
  ///   - hour: 0 to 23.
  ///   - minute: 0 to 59.
  ///   - second: 0 to 59.
  ///   - separator: What separates date and time of day.
  package mutating func append(
    year: Int64, month: Int64, day: Int64, hour: Int64, minute: Int64, second: Int64,
    separator: Unicode.Scalar
  ) {
    reserve(19)
    writeDecimal(UInt64(year), at: used, digits: 4)
    start[used &+ 4] = UInt8(ascii: "-")
    writeDecimal(UInt64(month), at: used &+ 5, digits: 2)
    start[used &+ 7] = UInt8(ascii: "-")
    writeDecimal(UInt64(day), at: used &+ 8, digits: 2)
    start[used &+ 10] = UInt8(ascii: separator)
    writeDecimal(UInt64(hour), at: used &+ 11, digits: 2)
    start[used &+ 13] = UInt8(ascii: ":")
    writeDecimal(UInt64(minute), at: used &+ 14, digits: 2)
    start[used &+ 16] = UInt8(ascii: ":")
    writeDecimal(UInt64(second), at: used &+ 17, digits: 2)
    used &+= 19
  }
}
