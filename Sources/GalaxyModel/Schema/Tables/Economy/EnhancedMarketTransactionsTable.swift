extension Tables {
  /// The table `enhanced_market_transactions`, with one row per ``EnhancedMarketTransaction``.
  public static let enhancedMarketTransactions = Table<EnhancedMarketTransaction>(
    "enhanced_market_transactions", .economy, columns: enhancedMarketTransactionColumns,
    indexes: [
      TableIndex("ix_market_transactions_commodity", ["commodity"]),
      TableIndex("ix_market_transactions_npc_id", ["npc_id"]),
      TableIndex("ix_market_transactions_player_id", ["player_id"]),
      TableIndex("ix_market_transactions_station_id", ["station_id"]),
      TableIndex("ix_market_transactions_timestamp", ["timestamp"]),
    ])
}

private let enhancedMarketTransactionColumns: [Column<EnhancedMarketTransaction>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("player_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.playerID.cell },
  .init("npc_id", .uuid, .nullable, ForeignKey("npc_characters", .setNull)) { $0.npcID.cell },
  .init("station_id", .uuid, .nullable, ForeignKey("stations", .setNull)) { $0.stationID.cell },
  .init("transaction_type", .enumeration(.transactionType)) { $0.transactionType.cell },
  .init("commodity", .varchar(50)) { $0.commodity.cell },
  .init("quantity", .integer) { $0.quantity.cell },
  .init("unit_price", .integer) { $0.unitPrice.cell },
  .init("total_value", .integer) { $0.totalValue.cell },
  .init("station_buy_price", .integer, .nullable) { $0.stationBuyPrice.cell },
  .init("station_sell_price", .integer, .nullable) { $0.stationSellPrice.cell },
  .init("station_quantity", .integer, .nullable) { $0.stationQuantity.cell },
  .init("sector_id", .integer, .nullable) { $0.sectorID.cell },
  .init("sector_uuid", .uuid, .nullable, ForeignKey("sectors", .setNull)) { $0.sectorUUID.cell },
  .init("region_id_snapshot", .uuid, .nullable) { $0.regionIDSnapshot.cell },
  .init("timestamp", .timestamp(zoned: true), server: "now()") { $0.timestamp.cell },
  .null("profit_margin", .float),
  .null("market_impact", .float),
  .null("owner_tariff_rate", .float),
  .init("port_owner_id", .uuid, .nullable, ForeignKey("players", .setNull)) { $0.portOwnerID.cell },
  .init("is_illegal", .boolean, .nullable) { $0.isIllegal.cell },
  .init("illegal_commodity", .varchar(50), .nullable) { $0.illegalCommodity.cell },
  .null("admin_notes", .varchar(500)),
  .init("flagged_suspicious", .boolean, constant: .boolean(false)),
  .null("reviewed_by", .uuid, ForeignKey("users", .setNull)),
]
