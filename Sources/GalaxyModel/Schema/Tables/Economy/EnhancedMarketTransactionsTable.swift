extension Tables {
  /// The table `enhanced_market_transactions`, with one row per ``EnhancedMarketTransaction``.
  public static let enhancedMarketTransactions = Table<EnhancedMarketTransaction>(
    .enhancedMarketTransactions, .economy,
    [
      .index("ix_market_transactions_commodity", [.commodity]),
      .index("ix_market_transactions_npc_id", [.npcID]),
      .index("ix_market_transactions_player_id", [.playerID]),
      .index("ix_market_transactions_station_id", [.stationID]),
      .index("ix_market_transactions_timestamp", [.timestamp]),
    ])
}

extension EnhancedMarketTransaction: DefinedRow {
  /// The columns of `enhanced_market_transactions`.
  public enum Column: Int, TableColumn {
    case id, playerID, npcID, stationID, transactionType, commodity, quantity, unitPrice, totalValue
    case stationBuyPrice, stationSellPrice, stationQuantity, sectorID, sectorUUID, regionIDSnapshot
    case timestamp, profitMargin, marketImpact, ownerTariffRate, portOwnerID, isIllegal
    case illegalCommodity, adminNotes, flaggedSuspicious, reviewedBy
  }

  package static func definition(of column: Column) -> ColumnDefinition<EnhancedMarketTransaction> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .nullable.key(.players, .setNull), \.playerID)
    case .npcID: .init("npc_id", .uuid, .nullable.key(.npcCharacters, .setNull), \.npcID)
    case .stationID: .init("station_id", .uuid, .nullable.key(.stations, .setNull), \.stationID)
    case .transactionType:
      .init("transaction_type", .labels(of: TransactionType.self), \.transactionType)
    case .commodity:
      .init("commodity", .varchar(50), .labels(WireGood.allCases.map(\.slug)), \.commodity)
    case .quantity: .init("quantity", .integer, \.quantity)
    case .unitPrice: .init("unit_price", .integer, \.unitPrice)
    case .totalValue: .init("total_value", .integer, \.totalValue)
    case .stationBuyPrice: .init("station_buy_price", .integer, .nullable, \.stationBuyPrice)
    case .stationSellPrice: .init("station_sell_price", .integer, .nullable, \.stationSellPrice)
    case .stationQuantity: .init("station_quantity", .integer, .nullable, \.stationQuantity)
    case .sectorID: .init("sector_id", .integer, .nullable.names(.sector), \.sectorID)
    case .sectorUUID: .init("sector_uuid", .uuid, .nullable.key(.sectors, .setNull), \.sectorUUID)
    case .regionIDSnapshot:
      .init("region_id_snapshot", .uuid, .nullable.names(.row(of: [.regions])), \.regionIDSnapshot)
    case .timestamp: .init("timestamp", .timestamp(zoned: true), .server("now()"), \.timestamp)
    case .profitMargin: .null("profit_margin", .float)
    case .marketImpact: .null("market_impact", .float)
    case .ownerTariffRate: .null("owner_tariff_rate", .float)
    case .portOwnerID:
      .init("port_owner_id", .uuid, .nullable.key(.players, .setNull), \.portOwnerID)
    case .isIllegal: .init("is_illegal", .boolean, .nullable, \.isIllegal)
    case .illegalCommodity: .init("illegal_commodity", .varchar(50), .nullable, \.illegalCommodity)
    case .adminNotes: .null("admin_notes", .varchar(500))
    case .flaggedSuspicious: .init("flagged_suspicious", .boolean, constant: .boolean(false))
    case .reviewedBy: .null("reviewed_by", .uuid, .key(.users, .setNull))
    }
  }
}
