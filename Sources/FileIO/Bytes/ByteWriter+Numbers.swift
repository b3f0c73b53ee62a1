extension ByteWriter {
  /// Appends an integer in decimal.
  @inlinable
  public mutating func append<Number: FixedWidthInteger>(decimal value: Number) {
    if Number.isSigned {
      append(signed: Int64(truncatingIfNeeded: value))
    } else {
      append(unsigned: UInt64(truncatingIfNeeded: value))
    }
  }

  @usableFromInline
  mutating func append(signed value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(unsigned: value.magnitude)
  }

  @usableFromInline
  mutating func append(unsigned value: UInt64) {
    reserve(20)
    let digits = Self.decimalDigits(value)
    writeDecimal(value, at: used, digits: digits)
    used &+= digits
  }

  /// Appends `value / 10^decimals` with a fixed number of decimals: 12345 with 3 is `12.345`.
  ///
  /// - Parameters:
  ///   - value: The number in units of its last decimal.
  ///   - decimals: 0 to 18.
  ///   - trimmingZeros: Leaves out zeros at the end of the decimals, and the point if none is left.
  public mutating func append(
    scaled value: Int, decimals: Int, trimmingZeros: Bool = false
  ) {
    precondition((0...18).contains(decimals), "64 bits hold at most 18 decimals")
    var fraction = UInt64(truncatingIfNeeded: value.magnitude)
    var whole = fraction
    var unit: UInt64 = 1
    for _ in 0..<decimals { unit &*= 10 }
    (whole, fraction) = fraction.quotientAndRemainder(dividingBy: unit)
    var places = decimals
    if trimmingZeros {
      while places > 0, fraction % 10 == 0 {
        fraction /= 10
        places &-= 1
      }
    }
    if value < 0 { append(UInt8(ascii: "-")) }
    append(unsigned: whole)
    guard places > 0 else { return }
    reserve(20)
    start[used] = UInt8(ascii: ".")
    writeDecimal(fraction, at: used &+ 1, digits: places)
    used &+= places &+ 1
  }

  /// Appends the shortest decimal text that reads back as the same number: `1`, `0.95`, `1e+16`.
  ///
  /// The digits are the standard library's, which are the same on every platform; `.0` is left out.
  /// What is no number is written as `null`, as JSON has no other word for it.
  public mutating func append(shortest value: Double) {
    guard value.isFinite else { return append("null") }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53, whole != 0 {
      return append(signed: whole)
    }
    var text = value.description
    text.withUTF8 { digits in
      let endsInZero = digits.count > 2 && digits.suffix(2).elementsEqual([0x2E, 0x30])
      let kept = endsInZero ? digits.count - 2 : digits.count
      append(run: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(digits)[..<kept]))
    }
  }

  /// Writes the last `digits` decimal digits of `value`, two at a time.
  @inline(__always)
  func writeDecimal(_ value: UInt64, at offset: Int, digits: Int) {
    let pairs: StaticString = """
      00010203040506070809101112131415161718192021222324252627282930313233343536373839\
      40414243444546474849505152535455565758596061626364656667686970717273747576777879\
      8081828384858687888990919293949596979899
      """
    let table = pairs.utf8Start
    var rest = value
    var position = offset &+ digits
    while position &- offset >= 2 {
      let pair = Int(truncatingIfNeeded: rest % 100)
      rest /= 100
      position &-= 2
      start[position] = table[2 &* pair]
      start[position &+ 1] = table[2 &* pair &+ 1]
    }
    if position > offset {
      start[offset] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
    }
  }

  @inline(__always)
  private static func decimalDigits(_ value: UInt64) -> Int {
    if value < 10 { return 1 }
    if value < 100 { return 2 }
    if value < 1000 { return 3 }
    var digits = 4
    var rest = value / 10000
    while rest > 0 {
      rest /= 10
      digits &+= 1
    }
    return digits
  }
}
