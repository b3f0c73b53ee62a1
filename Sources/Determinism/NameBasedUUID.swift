/// Name-based identifiers: version 5 UUIDs of RFC 9562 (SHA-1 of namespace and name).
///
/// The same namespace and name yield the same UUID on every machine, so rows need neither stored
/// nor random identifiers. A UUID is represented by two big-endian 64-bit words.
///
/// ```swift
/// let dns = NameBasedUUID(
///   namespace: (high: 0x6ba7_b810_9dad_11d1, low: 0x80b4_00c0_4fd4_30c8))
/// let uuid = dns.uuid(name: "www.example.com")
/// // 2ed6657d-e927-568b-95e1-2665a8aea6a2
/// ```
public struct NameBasedUUID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Creates a generator for the names of one namespace.
  ///
  /// - Parameter namespace: The UUID that identifies the namespace.
  public init(namespace: (high: UInt64, low: UInt64)) {
    (high, low) = namespace
  }

  /// Returns the UUID of a name given as bytes.
  ///
  /// - Parameter name: The name; may be empty.
  /// - Returns: The two big-endian words of the UUID.
  /// - Complexity: O(*n*) in the length of the name.
  public func uuid(name: [UInt8]) -> (high: UInt64, low: UInt64) {
    Self.identifier(SHA1.digest(namespaceBytes + name))
  }

  /// Returns the UUID of a name in its UTF-8 encoding.
  ///
  /// Short names are hashed on the stack, without a heap allocation.
  ///
  /// - Parameter name: The name; may be empty.
  /// - Returns: The two big-endian words of the UUID.
  /// - Complexity: O(*n*) in the length of the name.
  public func uuid(name: String) -> (high: UInt64, low: UInt64) {
    uuid(longest: name.utf8.count) { $0.write(name) }
  }

  /// Returns the UUID of the name that `compose` writes.
  ///
  /// Short names are hashed on the stack, without a heap allocation.
  ///
  /// - Parameters:
  ///   - longest: An upper bound for the length of the name in bytes.
  ///   - compose: Writes the name.
  /// - Returns: The two big-endian words of the UUID.
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

  /// Returns a generator for names that consist of `prefix` and a decimal number.
  ///
  /// - Parameter prefix: The common beginning of the names.
  /// - Returns: A generator that hashes the prefix once instead of once per name.
  public func numbered(prefix: String) -> NumberedUUIDs {
    NumberedUUIDs(head: namespaceBytes + Array(prefix.utf8))
  }

  private var namespaceBytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: UInt64(56), through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Turns a digest into a UUID: its first 128 bits with version 5 and the RFC 9562 variant set.
  static func identifier(_ hash: SHA1) -> (high: UInt64, low: UInt64) {
    let high = UInt64(hash.state.0) << 32 | UInt64(hash.state.1)
    let low = UInt64(hash.state.2) << 32 | UInt64(hash.state.3)
    return (
      high & 0xffff_ffff_ffff_0fff | 0x5000,
      low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
    )
  }
}

/// Writes a name piece by piece into the message to be hashed.
struct NameWriter {
  private let message: UnsafeMutableRawBufferPointer
  /// Offset of the next byte to write.
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

  /// Writes a slash and the decimal digits of a nonnegative number.
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
