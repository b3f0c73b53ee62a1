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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade), \.stationID)
    case .commodity: .init("commodity", .varchar(50), \.commodity)
    case .buyPrice: .init("buy_price", .integer, \.buyPrice)
    case .sellPrice: .init("sell_price", .integer, \.sellPrice)
    case .quantity: .init("quantity", .integer, \.quantity)
    case .dailyVolume: .init("daily_volume", .integer, \.dailyVolume)
    case .transactionsCount: .init("transactions_count", .integer, \.transactionsCount)
    case .averageTransactionSize:
      .init("average_transaction_size", .float, \.averageTransactionSize)
    case .demandLevel: .init("demand_level", .float, \.demandLevel)
    case .supplyLevel: .init("supply_level", .float, \.supplyLevel)
    case .marketEfficiency: .init("market_efficiency", .float, constant: .number(1))
    case .snapshotDate: .init("snapshot_date", .timestamp(zoned: true), \.snapshotDate)
    case .snapshotType:
      .init("snapshot_type", .varchar(20), .labels(SnapshotPeriod.self), constant: .text("daily"))
    }
  }
}
