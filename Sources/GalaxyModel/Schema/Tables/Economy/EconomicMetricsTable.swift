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

  package static func definition(of column: Column) -> ColumnDefinition<EconomicMetrics> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .date: .init("date", .timestamp(zoned: true), \.date)
    case .metricType:
      .init("metric_type", .varchar(20), .labels(MetricPeriod.self), constant: .text("daily"))
    case .totalTradeVolume: .init("total_trade_volume", .integer, \.totalTradeVolume)
    case .totalTransactions: .init("total_transactions", .integer, \.totalTransactions)
    case .averageTransactionValue:
      .init("average_transaction_value", .float, \.averageTransactionValue)
    case .totalCreditsInCirculation:
      .init("total_credits_in_circulation", .integer, \.totalCreditsInCirculation)
    case .creditsInPlayerAccounts:
      .init("credits_in_player_accounts", .integer, \.creditsInPlayerAccounts)
    case .creditsInNPCAccounts: .init("credits_in_npc_accounts", .integer, \.creditsInNpcAccounts)
    case .creditVelocity: .init("credit_velocity", .float, \.creditVelocity)
    case .economicHealthScore: .init("economic_health_score", .float, constant: .number(0.5))
    case .inflationRate: .init("inflation_rate", .float, constant: .number(0))
    case .averageProfitMargin: .init("average_profit_margin", .float, constant: .number(0))
    case .marketVolatility: .init("market_volatility", .float, constant: .number(0))
    case .mostTradedCommodity:
      .init("most_traded_commodity", .varchar(50), .nullable, \.mostTradedCommodity)
    case .leastTradedCommodity:
      .init("least_traded_commodity", .varchar(50), .nullable, \.leastTradedCommodity)
    case .commodityPriceIndex: .init("commodity_price_index", .float, constant: .number(100))
    case .mostActiveSector:
      .init("most_active_sector", .integer, .nullable.names(.sector), \.mostActiveSector)
    case .mostValuableStation:
      .init(
        "most_valuable_station", .uuid, .nullable.key(.stations, .setNull), \.mostValuableStation)
    case .economicDisparityIndex: .init("economic_disparity_index", .float, constant: .number(0))
    case .richestPlayerCredits: .init("richest_player_credits", .integer, \.richestPlayerCredits)
    case .medianPlayerCredits: .init("median_player_credits", .integer, \.medianPlayerCredits)
    case .totalPlayersTrading: .init("total_players_trading", .integer, \.totalPlayersTrading)
    case .newTraders: .init("new_traders", .integer, \.newTraders)
    case .calculatedAt:
      .init("calculated_at", .timestamp(zoned: true), .server("now()"), \.calculatedAt)
    }
  }
}
