extension Tables {
  /// The table `markets`, with one row per ``Market``.
  public static let markets = Table<Market>(
    .markets, .economy,
    [
      .unique("markets_station_id_key", [.stationID])
    ])
}

extension Market: DefinedRow {
  /// The columns of `markets`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, stationID, specialization, size, taxRate, economicStatus
    case resourceAvailability, resourcePrices, priceModifiers, dailyVolume, priceHistory
    case blackMarket, specialOffers, tradeRestrictions
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.lastUpdated.cell }
    case .stationID: column("station_id", .uuid, .key(.stations, .cascade)) { $0.stationID.cell }
    case .specialization: .null("specialization", .varchar(nil))
    case .size: column("size", .integer) { $0.size.cell }
    case .taxRate: .init("tax_rate", .float, constant: .number(0.05))
    case .economicStatus: .init("economic_status", .varchar(nil), constant: .text("stable"))
    case .resourceAvailability: column("resource_availability", .jsonb) { $0.availability.cell }
    case .resourcePrices: column("resource_prices", .jsonb) { $0.prices.cell }
    case .priceModifiers: .init("price_modifiers", .jsonb, constant: .object([:]))
    case .dailyVolume: .init("daily_volume", .jsonb, constant: .object([:]))
    case .priceHistory: .init("price_history", .jsonb, constant: .list([]))
    case .blackMarket: column("black_market", .boolean) { $0.isBlackMarket.cell }
    case .specialOffers: .init("special_offers", .jsonb, constant: .list([]))
    case .tradeRestrictions: .init("trade_restrictions", .jsonb, constant: .list([]))
    }
  }
}
