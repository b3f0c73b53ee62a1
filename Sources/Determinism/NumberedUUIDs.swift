/// Version 5 UUIDs of names that consist of a common prefix and a decimal number.
///
/// Typically the rows of one table. The prefix is hashed once; each UUID then costs one or two
/// SHA-1 blocks on the stack and no allocation. `numbered.uuid(7)` equals `uuid(name: prefix +
/// "7")`.
public struct NumberedUUIDs: Sendable {
  /// SHA-1 state after the complete blocks of namespace and prefix.
  private let start: SHA1
  /// The remainder of namespace and prefix that does not fill a block.
  private let tail: [UInt8]
  /// Length of namespace and prefix in bytes.
  private let headCount: Int

  /// Hashes the complete blocks of the head.
  ///
  /// - Parameter head: Namespace and prefix as bytes.
  init(head: [UInt8]) {
    let whole = head.count / SHA1.blockSize * SHA1.blockSize
    var hash = SHA1()
    head.withUnsafeBytes { hash.compress(UnsafeRawBufferPointer(rebasing: $0[..<whole])) }
    start = hash
    tail = Array(head[whole...])
    headCount = head.count
  }

  /// Returns the UUID of the prefix followed by `number`.
  ///
  /// - Parameter number: Any integer; negative numbers are written with a minus sign.
  /// - Returns: The two big-endian words of the UUID.
  /// - Complexity: O(1) without allocation; about 0.2 µs.
  public func uuid(_ number: Int) -> (high: UInt64, low: UInt64) {
    // At most 63 bytes of tail, 20 of the number, and 9 of padding fit into two blocks.
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
