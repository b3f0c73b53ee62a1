/// Version 5 identifiers of the names `prefix` + decimal number, such as the rows of one table.
///
/// Hashes what all names share once; each identifier then costs one or two blocks of SHA-1 on the
/// stack and allocates nothing. `numbered.uuid(7)` equals `uuid(name: prefix + "7")`.
public struct NumberedUUIDs: Sendable {
  /// SHA-1 after the whole blocks of namespace and prefix.
  private let start: SHA1
  /// What of namespace and prefix does not fill a block.
  private let tail: [UInt8]
  /// Length of namespace and prefix in bytes.
  private let headCount: Int

  /// - Parameter head: Namespace and prefix as bytes.
  init(head: [UInt8]) {
    let whole = head.count / SHA1.blockSize * SHA1.blockSize
    var hash = SHA1()
    head.withUnsafeBytes { hash.compress(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
    start = hash
    tail = Array(head[whole...])
    headCount = head.count
  }

  /// The identifier of the prefix followed by `number`.
  ///
  /// Complexity: O(1), no allocation; about 0.2 microseconds.
  public func uuid(_ number: Int) -> (high: UInt64, low: UInt64) {
    // At most 63 bytes of tail, 20 of number, 9 of padding: two blocks.
    withUnsafeTemporaryAllocation(byteCount: 2 * SHA1.blockSize, alignment: 8) { message in
      var count = 0
      tail.withUnsafeBytes { bytes in
        message.copyMemory(from: bytes)
        count = bytes.count
      }
      let digits = Self.decimalDigits(number.magnitude)
      if number < 0 {
        message[count] = UInt8(ascii: "-")
        count &+= 1
      }
      var rest = number.magnitude
      var position = count &+ digits
      count = position
      repeat {
        position &-= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        message[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
        rest = quotient
      } while rest != 0

      let bits = UInt64(headCount - tail.count + count) &* 8
      let end = count < 56 ? SHA1.blockSize : 2 * SHA1.blockSize
      message[count] = 0x80
      for index in (count &+ 1)..<(end &- 8) { message[index] = 0 }
      message.storeBytes(of: bits.bigEndian, toByteOffset: end - 8, as: UInt64.self)

      var hash = start
      hash.compress(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(message)[..<end]))
      return NameBasedUUID.identifier(hash)
    }
  }

  private static func decimalDigits(_ number: UInt) -> Int {
    var digits = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits &+= 1
    }
    return digits
  }
}
