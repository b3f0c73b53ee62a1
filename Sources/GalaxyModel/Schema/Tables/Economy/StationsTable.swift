extension Tables {
  /// The table `stations`, with one row per ``Station``.
  public static let stations = Table<Station>(
    "stations", .economy, columns: stationColumns)
}

private let stationColumns: [Column<Station>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("sector_id", .integer) { $0.sectorID.cell },
  .init("sector_uuid", .uuid, .nullable, ForeignKey("sectors", .cascade)) { $0.sectorUUID.cell },
  .init("owner_id", .uuid, .nullable) { $0.ownerID.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .null("last_price_recomputed_at", .timestamp(zoned: true)),
  .init("pending_price_recomputation", .boolean, server: "false", constant: .boolean(false)),
  .null("relocation_prepaid", .boolean),
  .init("capital_cost_ledger", .jsonb, constant: .list([])),
  .init("station_class", .enumeration(.stationClass)) { $0.stationClass.cell },
  .init("type", .enumeration(.stationType)) { $0.type.cell },
  .init("status", .enumeration(.stationStatus), constant: .text("OPERATIONAL")),
  .init("size", .integer) { $0.size.cell },
  .init("faction_affiliation", .varchar(nil), .nullable) { $0.factionName.cell },
  .init("trade_volume", .integer, constant: 100),
  .init("market_volatility", .integer, constant: 50),
  .init("commodities", .jsonb) { $0.stock.cell },
  .init("trader_personality", .jsonb) { $0.personality.cell },
  .init("price_modifiers", .jsonb, constant: .object([:])),
  .init("services", .jsonb) { $0.services.cell },
  .init("service_prices", .jsonb, constant: .object([:])),
  .init("defenses", .jsonb) { $0.defenses.cell },
  .init("security", .jsonb, .nullable) {
    .object([FieldValue.Member("tier", .text($0.security.rawValue))])
  },
  .init("ownership", .jsonb, .nullable) { $0.ownership },
  .init("last_market_update", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("market_update_frequency", .integer, constant: 6),
  .init("reputation_threshold", .integer, constant: 0),
  .init("is_quest_hub", .boolean, constant: .boolean(false)),
  .init("is_faction_headquarters", .boolean, constant: .boolean(false)),
  .init("is_player_ownable", .boolean) { $0.isPlayerOwnable.cell },
  .init("is_spacedock", .boolean, server: "false") { $0.isSpaceDock.cell },
  .init("region_assignment_role", .varchar(32), .nullable) { $0.assignmentRole.cell },
  .init("is_starport_prime", .boolean, server: "false") { $0.isStarportPrime.cell },
  .init("tradedock_tier", .varchar(1), .nullable) { $0.tradeDockTier.cell },
  .init("treasury_balance", .integer, server: "0") { $0.treasuryBalance.cell },
  .init("tax_rate", .float, server: "'0.1'::double precision", constant: .number(0.1)),
  .init(
    "acquisition_requirements", .jsonb,
    constant: .object([
      "min_trade_volume": 100000, "min_faction_standing": .text("NEUTRAL"), "base_price": 500000,
      "special_missions": .list([]),
    ])),
  .null("last_attacked", .timestamp(zoned: true)),
  .init("is_destroyed", .boolean, constant: .boolean(false)),
  .null("recovery_time", .timestamp(zoned: true)),
  .init("active_events", .jsonb, constant: .list([])),
  .null("description", .varchar(nil)),
  .init("special_services", .varcharArray, constant: .list([])),
  .init("region_id", .uuid, .nullable, ForeignKey("regions")) { $0.regionID.cell },
]
