/// Identifiers of the rows of one galaxy.
///
/// A row's identifier is the version 5 UUID of `<table>/<natural key>` in the namespace of the
/// galaxy, which in turn is the UUID of its decimal seed in the namespace of this project. A
/// setting that adds rows therefore never changes the identifier of another row.
public struct RowNames: Sendable {
  // Chosen once; must never change.
  private static let project = (
    high: 0x6b1f_3c52_9d0e_5a77 as UInt64, low: 0x8e41_77c0_2102_5ec7 as UInt64
  )
  private let namespace: NameBasedUUID

  /// Creates the identifiers of the galaxy that is generated from a seed.
  ///
  /// - Parameter galaxySeed: Seed of the galaxy.
  public init(galaxySeed: Seed) {
    let galaxy = NameBasedUUID(namespace: RowNames.project).uuid(name: String(galaxySeed.value))
    namespace = NameBasedUUID(namespace: galaxy)
  }

  /// Returns the identifier of one row.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - naturalKey: Key of the row, unique within the table.
  /// - Returns: The two big-endian words of the UUID.
  /// - Complexity: O(*n*) in the length of the key.
  public func uuid(_ table: String, _ naturalKey: String) -> (high: UInt64, low: UInt64) {
    namespace.uuid(longest: table.utf8.count + 1 + naturalKey.utf8.count) { name in
      name.write(table)
      name.write(UInt8(ascii: "/"))
      name.write(naturalKey)
    }
  }

  /// Returns the identifier of a row whose key is composed of a parent's key and numbers.
  ///
  /// The key is `<parentKey>/<ordinal>` or `<parentKey>/<ordinal>/<part>`; it is hashed without
  /// building the string.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - parentKey: Key of the parent row.
  ///   - ordinal: Number of the row within its parent, 0 to 10^18.
  ///   - part: Number of a part of the row, 0 to 10^18, if the row is one.
  /// - Returns: The two big-endian words of the UUID.
  /// - Complexity: O(*n*) in the length of the parent's key.
  public func uuid(
    _ table: String, _ parentKey: String, _ ordinal: Int, _ part: Int? = nil
  ) -> (high: UInt64, low: UInt64) {
    namespace.uuid(longest: table.utf8.count + parentKey.utf8.count + 39) { name in
      name.write(table)
      name.write(UInt8(ascii: "/"))
      name.write(parentKey)
      name.writeOrdinal(ordinal)
      if let part { name.writeOrdinal(part) }
    }
  }

  /// Returns a generator for many rows with the keys `<parentKey>/<number>`.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - parentKey: Key of the common parent row.
  /// - Returns: A generator that hashes the common prefix once.
  public func numbered(_ table: String, _ parentKey: String) -> NumberedUUIDs {
    namespace.numbered(prefix: "\(table)/\(parentKey)/")
  }
}
