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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID:
      column("player_id", .uuid, .nullable.key(.players, .setNull)) { $0.playerID.cell }
    case .npcID: column("npc_id", .uuid, .nullable.key(.npcCharacters, .setNull)) { $0.npcID.cell }
    case .stationID:
      column("station_id", .uuid, .nullable.key(.stations, .setNull)) { $0.stationID.cell }
    case .transactionType:
      column("transaction_type", .labels(of: TransactionType.self)) { $0.transactionType.cell }
    case .commodity:
      column("commodity", .varchar(50), .labels(WireGood.allCases.map(\.slug))) {
        $0.commodity.cell
      }
    case .quantity: column("quantity", .integer) { $0.quantity.cell }
    case .unitPrice: column("unit_price", .integer) { $0.unitPrice.cell }
    case .totalValue: column("total_value", .integer) { $0.totalValue.cell }
    case .stationBuyPrice:
      column("station_buy_price", .integer, .nullable) { $0.stationBuyPrice.cell }
    case .stationSellPrice:
      column("station_sell_price", .integer, .nullable) { $0.stationSellPrice.cell }
    case .stationQuantity:
      column("station_quantity", .integer, .nullable) { $0.stationQuantity.cell }
    case .sectorID: column("sector_id", .integer, .nullable.names(.sector)) { $0.sectorID.cell }
    case .sectorUUID:
      column("sector_uuid", .uuid, .nullable.key(.sectors, .setNull)) { $0.sectorUUID.cell }
    case .regionIDSnapshot:
      column("region_id_snapshot", .uuid, .nullable.names(.row(of: [.regions]))) {
        $0.regionIDSnapshot.cell
      }
    case .timestamp:
      column("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .profitMargin: .null("profit_margin", .float)
    case .marketImpact: .null("market_impact", .float)
    case .ownerTariffRate: .null("owner_tariff_rate", .float)
    case .portOwnerID:
      column("port_owner_id", .uuid, .nullable.key(.players, .setNull)) { $0.portOwnerID.cell }
    case .isIllegal: column("is_illegal", .boolean, .nullable) { $0.isIllegal.cell }
    case .illegalCommodity:
      column("illegal_commodity", .varchar(50), .nullable) { $0.illegalCommodity.cell }
    case .adminNotes: .null("admin_notes", .varchar(500))
    case .flaggedSuspicious: .init("flagged_suspicious", .boolean, constant: .boolean(false))
    case .reviewedBy: .null("reviewed_by", .uuid, .key(.users, .setNull))
    }
  }
}
