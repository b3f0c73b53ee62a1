extension Tables {
  /// The table `price_history`, with one row per ``PriceHistory``.
  public static let priceHistory = Table<PriceHistory>(
    .priceHistory, .economy,
    [
      .index("ix_price_history_date_commodity", [.snapshotDate, .commodity]),
      .index("ix_price_history_port_date", [.stationID, .snapshotDate]),
    ])
}

extension PriceHistory: DefinedRow {
  /// The columns of `price_history`.
  public enum Column: Int, TableColumn {
    case id, stationID, commodity, buyPrice, sellPrice, quantity, dailyVolume, transactionsCount
    case averageTransactionSize, demandLevel, supplyLevel, marketEfficiency, snapshotDate
    case snapshotType
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .commodity: column("commodity", .varchar(50)) { $0.commodity.cell }
    case .buyPrice: column("buy_price", .integer) { $0.buyPrice.cell }
    case .sellPrice: column("sell_price", .integer) { $0.sellPrice.cell }
    case .quantity: column("quantity", .integer) { $0.quantity.cell }
    case .dailyVolume: column("daily_volume", .integer) { $0.dailyVolume.cell }
    case .transactionsCount: column("transactions_count", .integer) { $0.transactionsCount.cell }
    case .averageTransactionSize:
      column("average_transaction_size", .float) { $0.averageTransactionSize.cell }
    case .demandLevel: column("demand_level", .float) { $0.demandLevel.cell }
    case .supplyLevel: column("supply_level", .float) { $0.supplyLevel.cell }
    case .marketEfficiency: .init("market_efficiency", .float, constant: .number(1))
    case .snapshotDate: column("snapshot_date", .timestamp(zoned: true)) { $0.snapshotDate.cell }
    case .snapshotType:
      .init("snapshot_type", .varchar(20), .labels(SnapshotPeriod.self), constant: .text("daily"))
    }
  }
}
