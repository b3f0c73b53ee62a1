extension Tables {
  /// `economic_metrics`.
  public static let economicMetrics = Table<EconomicMetrics>(
    "economic_metrics", .economy, columns: economicMetricsColumns,
    constraints: [
      .unique("economic_metrics_date_key", ["date"])
    ],
    indexes: [
      TableIndex("ix_economic_metrics_date", ["date"]),
      TableIndex("ix_economic_metrics_type_date", ["metric_type", "date"]),
    ])
}

private let economicMetricsColumns: [Column<EconomicMetrics>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("date", .timestamp(zoned: true)) { $0.date.cell },
  .init("metric_type", .varchar(20), constant: .text("daily")),
  .init("total_trade_volume", .integer, constant: 0),
  .init("total_transactions", .integer, constant: 0),
  .init("average_transaction_value", .float, constant: .number(0)),
  .init("total_credits_in_circulation", .integer, constant: 0),
  .init("credits_in_player_accounts", .integer, constant: 0),
  .init("credits_in_npc_accounts", .integer, constant: 0),
  .init("credit_velocity", .float, constant: .number(0)),
  .init("economic_health_score", .float, constant: .number(0.5)),
  .init("inflation_rate", .float, constant: .number(0)),
  .init("average_profit_margin", .float, constant: .number(0)),
  .init("market_volatility", .float, constant: .number(0)),
  .null("most_traded_commodity", .varchar(50)),
  .null("least_traded_commodity", .varchar(50)),
  .init("commodity_price_index", .float, constant: .number(100)),
  .null("most_active_sector", .integer),
  .null("most_valuable_station", .uuid, ForeignKey("stations", .setNull)),
  .init("economic_disparity_index", .float, constant: .number(0)),
  .init("richest_player_credits", .integer, constant: 0),
  .init("median_player_credits", .integer, constant: 0),
  .init("total_players_trading", .integer, constant: 0),
  .init("new_traders", .integer, constant: 0),
  .init("calculated_at", .timestamp(zoned: true), server: "now()") { $0.calculatedAt.cell },
]
