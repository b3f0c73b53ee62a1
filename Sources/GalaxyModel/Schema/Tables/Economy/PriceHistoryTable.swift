extension Tables {
  /// The table `price_history`, with one row per ``PriceHistory``.
  public static let priceHistory = Table<PriceHistory>(
    "price_history", .economy, columns: priceHistoryColumns,
    indexes: [
      TableIndex("ix_price_history_date_commodity", ["snapshot_date", "commodity"]),
      TableIndex("ix_price_history_port_date", ["station_id", "snapshot_date"]),
    ])
}

private let priceHistoryColumns: [Column<PriceHistory>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("commodity", .varchar(50)) { $0.commodity.cell },
  .init("buy_price", .integer) { $0.buyPrice.cell },
  .init("sell_price", .integer) { $0.sellPrice.cell },
  .init("quantity", .integer) { $0.quantity.cell },
  .init("daily_volume", .integer) { $0.dailyVolume.cell },
  .init("transactions_count", .integer) { $0.transactionsCount.cell },
  .init("average_transaction_size", .float) { $0.averageTransactionSize.cell },
  .init("demand_level", .float) { $0.demandLevel.cell },
  .init("supply_level", .float) { $0.supplyLevel.cell },
  .init("market_efficiency", .float, constant: .number(1)),
  .init("snapshot_date", .timestamp(zoned: true)) { $0.snapshotDate.cell },
  .init("snapshot_type", .varchar(20), constant: .text("daily")),
]
