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

  /// The identifier of a name, taken as UTF-8. Complexity: O(length).
  public func uuid(name: String) -> (high: UInt64, low: UInt64) {
    uuid(name: Array(name.utf8))
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
