extension Tables {
  /// The table `markets`, with one row per ``Market``.
  public static let markets = Table<Market>(
    "markets", .economy, columns: marketColumns,
    constraints: [
      .unique("markets_station_id_key", ["station_id"])
    ])
}

private let marketColumns: [Column<Market>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("station_id", .uuid, [], ForeignKey("stations", .cascade)) { $0.stationID.cell },
  .null("specialization", .varchar(nil)),
  .init("size", .integer) { $0.size.cell },
  .init("tax_rate", .float, constant: .number(0.05)),
  .init("economic_status", .varchar(nil), constant: .text("stable")),
  .init("resource_availability", .jsonb) { $0.availability },
  .init("resource_prices", .jsonb) { $0.prices },
  .init("price_modifiers", .jsonb, constant: .object([:])),
  .init("daily_volume", .jsonb, constant: .object([:])),
  .init("price_history", .jsonb, constant: .list([])),
  .init("black_market", .boolean) { $0.isBlackMarket.cell },
  .init("special_offers", .jsonb, constant: .list([])),
  .init("trade_restrictions", .jsonb, constant: .list([])),
]
