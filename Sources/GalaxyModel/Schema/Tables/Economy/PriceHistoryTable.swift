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

  package static func definition(of column: Column) -> ColumnDefinition<PriceHistory> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .commodity: .init("commodity", .varchar(50)) { $0.commodity.cell }
    case .buyPrice: .init("buy_price", .integer) { $0.buyPrice.cell }
    case .sellPrice: .init("sell_price", .integer) { $0.sellPrice.cell }
    case .quantity: .init("quantity", .integer) { $0.quantity.cell }
    case .dailyVolume: .init("daily_volume", .integer) { $0.dailyVolume.cell }
    case .transactionsCount: .init("transactions_count", .integer) { $0.transactionsCount.cell }
    case .averageTransactionSize:
      .init("average_transaction_size", .float) { $0.averageTransactionSize.cell }
    case .demandLevel: .init("demand_level", .float) { $0.demandLevel.cell }
    case .supplyLevel: .init("supply_level", .float) { $0.supplyLevel.cell }
    case .marketEfficiency: .init("market_efficiency", .float, constant: .number(1))
    case .snapshotDate: .init("snapshot_date", .timestamp(zoned: true)) { $0.snapshotDate.cell }
    case .snapshotType:
      .init("snapshot_type", .varchar(20), .labels(SnapshotPeriod.self), constant: .text("daily"))
    }
  }
}
