extension Tables {
  /// The table `market_prices`, with one row per ``MarketPrice``.
  public static let marketPrices = Table<MarketPrice>(
    .marketPrices, .economy,
    [
      .index("ix_market_prices_unique", [.stationID, .commodity], isUnique: true),
      .index("ix_market_prices_updated_at", [.updatedAt]),
    ])
}

extension MarketPrice: DefinedRow {
  /// The columns of `market_prices`.
  public enum Column: Int, TableColumn {
    case id, stationID, commodity, buyPrice, sellPrice, quantity, previousBuyPrice
    case previousSellPrice, priceTrend, volatility, demandLevel, supplyLevel, lastTransactionAt
    case dailyVolume, priceFloor, priceCeiling, alertThreshold, updatedAt, createdAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<MarketPrice> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .stationID: .init("station_id", .uuid, .key(.stations, .cascade), \.stationID)
    case .commodity: .init("commodity", .varchar(50)) { $0.good.slug.cell }
    case .buyPrice: .init("buy_price", .integer, \.buyPrice)
    case .sellPrice: .init("sell_price", .integer, \.sellPrice)
    case .quantity: .init("quantity", .integer, \.quantity)
    case .previousBuyPrice: .init("previous_buy_price", .integer, .nullable, \.previousBuyPrice)
    case .previousSellPrice: .init("previous_sell_price", .integer, .nullable, \.previousSellPrice)
    case .priceTrend: .init("price_trend", .float, \.trend)
    case .volatility: .init("volatility", .float, constant: .number(0))
    case .demandLevel: .init("demand_level", .float, constant: .number(1))
    case .supplyLevel: .init("supply_level", .float, constant: .number(1))
    case .lastTransactionAt:
      .init("last_transaction_at", .timestamp(zoned: true), .nullable, \.lastTransactionAt)
    case .dailyVolume: .init("daily_volume", .integer, \.dailyVolume)
    case .priceFloor: .init("price_floor", .integer, .nullable, \.floor)
    case .priceCeiling: .init("price_ceiling", .integer, .nullable, \.ceiling)
    case .alertThreshold: .null("alert_threshold", .float)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    }
  }
}
