/// Names of the rows of one galaxy: version 5 identifiers of `<table>/<natural key>` in the
/// galaxy's namespace, which is that of its decimal seed in the project's own.
///
/// So a setting that adds rows changes the identifier of no other row.
public struct RowNames: Sendable {
  // Chosen once, never to change.
  private static let project = (
    high: 0x6b1f_3c52_9d0e_5a77 as UInt64, low: 0x8e41_77c0_2102_5ec7 as UInt64
  )
  private let namespace: NameBasedUUID

  /// The names of the galaxy with this seed.
  public init(galaxySeed: Seed) {
    let galaxy = NameBasedUUID(namespace: RowNames.project).uuid(name: String(galaxySeed.value))
    namespace = NameBasedUUID(namespace: galaxy)
  }

  /// Identifier of one row. O(length of the key).
  public func uuid(_ table: String, _ naturalKey: String) -> (high: UInt64, low: UInt64) {
    namespace.uuid(longest: table.utf8.count + 1 + naturalKey.utf8.count) { name in
      name.write(table)
      name.write(UInt8(ascii: "/"))
      name.write(naturalKey)
    }
  }

  /// Identifier of the row whose key is `<parent key>/<ordinal>`, or `<parent key>/<ordinal>/<part>`,
  /// without putting the key together. The numbers are 0…10^18.
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

  /// Identifiers of many rows whose keys are `<parentKey>/<number>`.
  public func numbered(_ table: String, _ parentKey: String) -> NumberedUUIDs {
    namespace.numbered(prefix: "\(table)/\(parentKey)/")
  }
}
