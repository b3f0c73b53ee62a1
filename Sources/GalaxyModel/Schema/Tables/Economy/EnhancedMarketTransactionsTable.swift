extension Tables {
  /// `enhanced_market_transactions`.
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
  .null("player_id", .uuid, ForeignKey("players", .setNull)),
  .null("npc_id", .uuid, ForeignKey("npc_characters", .setNull)),
  .null("station_id", .uuid, ForeignKey("stations", .setNull)),
  .init("transaction_type", .enumeration(.transactionType)) { $0.transactionType.cell },
  .init("commodity", .varchar(50)) { $0.commodity.cell },
  .init("quantity", .integer) { $0.quantity.cell },
  .init("unit_price", .integer) { $0.unitPrice.cell },
  .init("total_value", .integer) { $0.totalValue.cell },
  .null("station_buy_price", .integer),
  .null("station_sell_price", .integer),
  .null("station_quantity", .integer),
  .null("sector_id", .integer),
  .null("sector_uuid", .uuid, ForeignKey("sectors", .setNull)),
  .null("region_id_snapshot", .uuid),
  .init("timestamp", .timestamp(zoned: true), server: "now()") { $0.timestamp.cell },
  .null("profit_margin", .float),
  .null("market_impact", .float),
  .null("owner_tariff_rate", .float),
  .null("port_owner_id", .uuid, ForeignKey("players", .setNull)),
  .null("is_illegal", .boolean),
  .null("illegal_commodity", .varchar(50)),
  .null("admin_notes", .varchar(500)),
  .init("flagged_suspicious", .boolean, constant: .boolean(false)),
  .null("reviewed_by", .uuid, ForeignKey("users", .setNull)),
]
