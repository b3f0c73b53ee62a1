extension Tables {
  /// The table `trade_docks`, with one row per ``TradeDock``.
  public static let tradeDocks = Table<TradeDock>(
    .tradeDocks, .economy,
    [
      .unique("trade_docks_station_id_key", [.stationID]),
      .check("trade_docks_tier_check", .isOneOf(.tier, TradeDockTier.allCases.map(\.rawValue))),
      .check(
        "trade_docks_slips_check",
        .all([.atLeast(.standardSlips, 0), .atLeast(.specializedSlips, 0)])),
      .index("ix_trade_docks_region_id", [.regionID]),
    ])
}

extension TradeDock: DefinedRow {
  /// The columns of `trade_docks`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, stationID, regionID, tier, standardSlips, specializedSlips
    case controllingFaction, guestFee, isRegionFunded
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .regionID: column("region_id", .uuid, .key(.regions, .cascade)) { $0.regionID.cell }
    case .tier: column("tier", .varchar(1), .labels(TradeDockTier.self)) { $0.tier.cell }
    case .standardSlips: column("standard_slips", .integer) { $0.standardSlips.cell }
    case .specializedSlips: column("specialized_slips", .integer) { $0.specializedSlips.cell }
    case .controllingFaction:
      column("controlling_faction", .varchar(50), .nullable) { $0.controllingFaction.cell }
    case .guestFee: .init("guest_fee", .integer, constant: 100000)
    case .isRegionFunded: .init("is_region_funded", .boolean, constant: .boolean(false))
    }
  }
}
