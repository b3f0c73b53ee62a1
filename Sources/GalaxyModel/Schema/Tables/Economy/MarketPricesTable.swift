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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .commodity: column("commodity", .varchar(50)) { $0.good.slug.cell }
    case .buyPrice: column("buy_price", .integer) { $0.buyPrice.cell }
    case .sellPrice: column("sell_price", .integer) { $0.sellPrice.cell }
    case .quantity: column("quantity", .integer) { $0.quantity.cell }
    case .previousBuyPrice:
      column("previous_buy_price", .integer, .nullable) { $0.previousBuyPrice.cell }
    case .previousSellPrice:
      column("previous_sell_price", .integer, .nullable) { $0.previousSellPrice.cell }
    case .priceTrend: column("price_trend", .float) { $0.trend.cell }
    case .volatility: .init("volatility", .float, constant: .number(0))
    case .demandLevel: .init("demand_level", .float, constant: .number(1))
    case .supplyLevel: .init("supply_level", .float, constant: .number(1))
    case .lastTransactionAt:
      column("last_transaction_at", .timestamp(zoned: true), .nullable) {
        $0.lastTransactionAt.cell
      }
    case .dailyVolume: column("daily_volume", .integer) { $0.dailyVolume.cell }
    case .priceFloor: column("price_floor", .integer, .nullable) { $0.floor.cell }
    case .priceCeiling: column("price_ceiling", .integer, .nullable) { $0.ceiling.cell }
    case .alertThreshold: .null("alert_threshold", .float)
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    }
  }
}
