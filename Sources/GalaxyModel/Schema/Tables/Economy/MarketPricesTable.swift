extension Tables {
  /// The table `market_prices`, with one row per ``MarketPrice``.
  public static let marketPrices = Table<MarketPrice>(
    "market_prices", .economy, columns: marketPriceColumns,
    indexes: [
      TableIndex("ix_market_prices_unique", ["station_id", "commodity"], isUnique: true),
      TableIndex("ix_market_prices_updated_at", ["updated_at"]),
    ])
}

private let marketPriceColumns: [Column<MarketPrice>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .init("commodity", .varchar(50)) { $0.good.slug.cell },
  .init("buy_price", .integer) { $0.buyPrice.cell },
  .init("sell_price", .integer) { $0.sellPrice.cell },
  .init("quantity", .integer) { $0.quantity.cell },
  .init("previous_buy_price", .integer, .nullable) { $0.previousBuyPrice.cell },
  .init("previous_sell_price", .integer, .nullable) { $0.previousSellPrice.cell },
  .init("price_trend", .float) { $0.trend.cell },
  .init("volatility", .float, constant: .number(0)),
  .init("demand_level", .float, constant: .number(1)),
  .init("supply_level", .float, constant: .number(1)),
  .init("last_transaction_at", .timestamp(zoned: true), .nullable) { $0.lastTransactionAt.cell },
  .init("daily_volume", .integer) { $0.dailyVolume.cell },
  .init("price_floor", .integer, .nullable) { $0.floor.cell },
  .init("price_ceiling", .integer, .nullable) { $0.ceiling.cell },
  .null("alert_threshold", .float),
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
]
