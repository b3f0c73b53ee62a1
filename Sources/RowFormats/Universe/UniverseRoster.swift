import GalaxyModel

/// Rosters of Universe files: only police and pirates have a place there.
enum UniverseRoster {
  /// Columns of `npc_rosters` that they are made of, besides `region_id`.
  static let columns = ["role", "host_sector_id", "faction_code", "target_count", "name_pool"]

  static let kinds = [
    "federation_marshal", "marshal_captain", "nexus_sentinel", "sentinel_captain", "pirate_lord",
    "pirate_captain", "pirate_enforcer",
  ]

  /// The place of a row of `npc_rosters` in its file: by kind, then by galaxy-wide id of the host
  /// sector.
  ///
  /// `nil` for a role that has no place there.
  static func rank(_ row: NamedCells) -> (kind: Int, host: Int)? {
    guard case .text(let role) = row["role"], let kind = kinds.firstIndex(of: role),
      case .integer(let host) = row["host_sector_id"], let host = Int(exactly: host)
    else { return nil }
    return (kind, host)
  }

  /// The members of a roster after its number.
  static func members(_ row: NamedCells, sectorOffset: Int) -> FieldValue {
    guard let rank = rank(row) else { return .null }
    return .object([
      FieldValue.Member("kind", .text(kinds[rank.kind])),
      .init("factionCode", row["faction_code"]),
      .init("targetCount", row["target_count"]),
      .init("hostSectorId", .int(rank.host &- sectorOffset)),
      .init("namePool", row["name_pool"].member("names")),
      .init("defaultLodgingId", .null),
    ])
  }
}
