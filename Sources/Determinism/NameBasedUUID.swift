/// Identifiers made from names: RFC 9562, version 5 (SHA-1 over namespace and name).
///
/// The same namespace and name give the same identifier on every machine, so rows need no stored
/// identifiers and no random ones. An identifier is two 64-bit words, big-endian.
public struct NameBasedUUID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The identifiers of one namespace, which is itself an identifier.
  public init(namespace: (high: UInt64, low: UInt64)) {
    (high, low) = namespace
  }

  /// The identifier of a name given as bytes. Complexity: O(length).
  public func uuid(name: [UInt8]) -> (high: UInt64, low: UInt64) {
    Self.identifier(SHA1.digest(namespaceBytes + name))
  }

  /// The identifier of a name, taken as UTF-8. Complexity: O(length), no allocation.
  public func uuid(name: String) -> (high: UInt64, low: UInt64) {
    uuid(longest: name.utf8.count) { $0.write(name) }
  }

  /// The identifier of what `compose` writes, at most `longest` bytes. No allocation for short names.
  func uuid(
    longest: Int, _ compose: (inout NameWriter) -> Void
  ) -> (high: UInt64, low: UInt64) {
    let blocks = (16 + longest + 9 + SHA1.blockSize - 1) / SHA1.blockSize
    return withUnsafeTemporaryAllocation(byteCount: blocks * SHA1.blockSize, alignment: 8) {
      message in
      message.storeBytes(of: high.bigEndian, toByteOffset: 0, as: UInt64.self)
      message.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      var name = NameWriter(message, at: 16)
      compose(&name)
      let end = (name.count + 9 + SHA1.blockSize - 1) / SHA1.blockSize * SHA1.blockSize
      message[name.count] = 0x80
      for index in (name.count &+ 1)..<(end &- 8) { message[index] = 0 }
      let bits = UInt64(name.count) &* 8
      message.storeBytes(of: bits.bigEndian, toByteOffset: end - 8, as: UInt64.self)
      var hash = SHA1()
      hash.compress(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(message)[..<end]))
      return Self.identifier(hash)
    }
  }

  /// The identifiers of the names that are `prefix` followed by a decimal number.
  public func numbered(prefix: String) -> NumberedUUIDs {
    NumberedUUIDs(head: namespaceBytes + Array(prefix.utf8))
  }

  private var namespaceBytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// The first 128 bits of a digest with the version 5 and the variant of RFC 9562 set.
  static func identifier(_ hash: SHA1) -> (high: UInt64, low: UInt64) {
    let high = UInt64(hash.state.0) << 32 | UInt64(hash.state.1)
    let low = UInt64(hash.state.2) << 32 | UInt64(hash.state.3)
    return (
      high & 0xffff_ffff_ffff_0fff | 0x5000,
      low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    )
  }
}

/// Writes a name into the message that is hashed, piece by piece.
struct NameWriter {
  private let message: UnsafeMutableRawBufferPointer
  /// Where the next byte goes.
  private(set) var count: Int

  init(_ message: UnsafeMutableRawBufferPointer, at start: Int) {
    self.message = message
    count = start
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      UnsafeMutableRawBufferPointer(rebasing: message[count..<count + bytes.count])
        .copyMemory(from: UnsafeRawBufferPointer(start: base, count: bytes.count))
      count += bytes.count
    }
  }

  mutating func write(_ byte: UInt8) {
    message[count] = byte
    count += 1
  }

  /// Writes a slash and the digits of a number that is not negative.
  mutating func writeOrdinal(_ number: Int) {
    write(UInt8(ascii: "/"))
    var digits = 1
    var power = 10
    while digits < 18, number >= power {
      digits += 1
      power *= 10
    }
    var rest = number
    for place in (count..<count + digits).reversed() {
      message[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }
}
