extension Tables {
  /// The table `economic_metrics`, with one row per ``EconomicMetrics``.
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
  .init("total_trade_volume", .integer) { $0.totalTradeVolume.cell },
  .init("total_transactions", .integer) { $0.totalTransactions.cell },
  .init("average_transaction_value", .float) { $0.averageTransactionValue.cell },
  .init("total_credits_in_circulation", .integer) { $0.totalCreditsInCirculation.cell },
  .init("credits_in_player_accounts", .integer) { $0.creditsInPlayerAccounts.cell },
  .init("credits_in_npc_accounts", .integer) { $0.creditsInNpcAccounts.cell },
  .init("credit_velocity", .float) { $0.creditVelocity.cell },
  .init("economic_health_score", .float, constant: .number(0.5)),
  .init("inflation_rate", .float, constant: .number(0)),
  .init("average_profit_margin", .float, constant: .number(0)),
  .init("market_volatility", .float, constant: .number(0)),
  .init("most_traded_commodity", .varchar(50), .nullable) { $0.mostTradedCommodity.cell },
  .init("least_traded_commodity", .varchar(50), .nullable) { $0.leastTradedCommodity.cell },
  .init("commodity_price_index", .float, constant: .number(100)),
  .init("most_active_sector", .integer, .nullable) { $0.mostActiveSector.cell },
  .init("most_valuable_station", .uuid, .nullable, ForeignKey("stations", .setNull)) {
    $0.mostValuableStation.cell
  },
  .init("economic_disparity_index", .float, constant: .number(0)),
  .init("richest_player_credits", .integer) { $0.richestPlayerCredits.cell },
  .init("median_player_credits", .integer) { $0.medianPlayerCredits.cell },
  .init("total_players_trading", .integer) { $0.totalPlayersTrading.cell },
  .init("new_traders", .integer) { $0.newTraders.cell },
  .init("calculated_at", .timestamp(zoned: true), server: "now()") { $0.calculatedAt.cell },
]
