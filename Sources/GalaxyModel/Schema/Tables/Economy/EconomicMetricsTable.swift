extension Tables {
  /// The table `economic_metrics`, with one row per ``EconomicMetrics``.
  public static let economicMetrics = Table<EconomicMetrics>(
    .economicMetrics, .economy,
    [
      .unique("economic_metrics_date_key", [.date]),
      .index("ix_economic_metrics_date", [.date]),
      .index("ix_economic_metrics_type_date", [.metricType, .date]),
    ])
}

extension EconomicMetrics: DefinedRow {
  /// The columns of `economic_metrics`.
  public enum Column: Int, TableColumn {
    case id, date, metricType, totalTradeVolume, totalTransactions, averageTransactionValue
    case totalCreditsInCirculation, creditsInPlayerAccounts, creditsInNPCAccounts, creditVelocity
    case economicHealthScore, inflationRate, averageProfitMargin, marketVolatility
    case mostTradedCommodity, leastTradedCommodity, commodityPriceIndex, mostActiveSector
    case mostValuableStation, economicDisparityIndex, richestPlayerCredits, medianPlayerCredits
    case totalPlayersTrading, newTraders, calculatedAt
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .date: column("date", .timestamp(zoned: true)) { $0.date.cell }
    case .metricType:
      .init("metric_type", .varchar(20), .labels(MetricPeriod.self), constant: .text("daily"))
    case .totalTradeVolume: column("total_trade_volume", .integer) { $0.totalTradeVolume.cell }
    case .totalTransactions: column("total_transactions", .integer) { $0.totalTransactions.cell }
    case .averageTransactionValue:
      column("average_transaction_value", .float) { $0.averageTransactionValue.cell }
    case .totalCreditsInCirculation:
      column("total_credits_in_circulation", .integer) { $0.totalCreditsInCirculation.cell }
    case .creditsInPlayerAccounts:
      column("credits_in_player_accounts", .integer) { $0.creditsInPlayerAccounts.cell }
    case .creditsInNPCAccounts:
      column("credits_in_npc_accounts", .integer) { $0.creditsInNpcAccounts.cell }
    case .creditVelocity: column("credit_velocity", .float) { $0.creditVelocity.cell }
    case .economicHealthScore: .init("economic_health_score", .float, constant: .number(0.5))
    case .inflationRate: .init("inflation_rate", .float, constant: .number(0))
    case .averageProfitMargin: .init("average_profit_margin", .float, constant: .number(0))
    case .marketVolatility: .init("market_volatility", .float, constant: .number(0))
    case .mostTradedCommodity:
      column("most_traded_commodity", .varchar(50), .nullable) { $0.mostTradedCommodity.cell }
    case .leastTradedCommodity:
      column("least_traded_commodity", .varchar(50), .nullable) { $0.leastTradedCommodity.cell }
    case .commodityPriceIndex: .init("commodity_price_index", .float, constant: .number(100))
    case .mostActiveSector:
      column("most_active_sector", .integer, .nullable.names(.sector)) { $0.mostActiveSector.cell }
    case .mostValuableStation:
      column(
        "most_valuable_station", .uuid, .nullable.key(.stations, .setNull)
      ) { $0.mostValuableStation.cell }
    case .economicDisparityIndex: .init("economic_disparity_index", .float, constant: .number(0))
    case .richestPlayerCredits:
      column("richest_player_credits", .integer) { $0.richestPlayerCredits.cell }
    case .medianPlayerCredits:
      column("median_player_credits", .integer) { $0.medianPlayerCredits.cell }
    case .totalPlayersTrading:
      column("total_players_trading", .integer) { $0.totalPlayersTrading.cell }
    case .newTraders: column("new_traders", .integer) { $0.newTraders.cell }
    case .calculatedAt:
      column("calculated_at", .timestamp(zoned: true), .server("now()")) { $0.calculatedAt.cell }
    }
  }
}
