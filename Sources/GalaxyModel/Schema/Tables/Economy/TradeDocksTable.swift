extension Tables {
  /// The table `trade_docks`, with one row per ``TradeDock``.
  public static let tradeDocks = Table<TradeDock>(
    "trade_docks", .economy, columns: tradeDockColumns,
    constraints: [
      .unique("trade_docks_station_id_key", ["station_id"]),
      .check(
        "trade_docks_tier_check",
        "tier::text = ANY (ARRAY['A'::character varying, 'B'::character varying]::text[])"),
      .check("trade_docks_slips_check", "standard_slips >= 0 AND specialized_slips >= 0"),
    ],
    indexes: [
      TableIndex("ix_trade_docks_region_id", ["region_id"])
    ])
}

private let tradeDockColumns: [Column<TradeDock>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("region_id", .uuid, [], ForeignKey("regions", .cascade)) { $0.regionID.cell },
  .init("tier", .varchar(1)) { $0.tier.cell },
  .init("standard_slips", .integer) { $0.standardSlips.cell },
  .init("specialized_slips", .integer) { $0.specializedSlips.cell },
  .init("controlling_faction", .varchar(50), .nullable) { $0.controllingFaction.cell },
  .init("guest_fee", .integer, constant: 100000),
  .init("is_region_funded", .boolean, constant: .boolean(false)),
]
