extension Tables {
  /// The table `market_transactions`, with one row per ``MarketTransaction``.
  public static let marketTransactions = Table<MarketTransaction>(.marketTransactions, .economy)
}

extension MarketTransaction: DefinedRow {
  /// The columns of `market_transactions`.
  public enum Column: Int, TableColumn {
    case id, timestamp, marketID, playerID, shipID, isPurchase, resourceType, resourceQuality
    case quantity, pricePerUnit, totalPrice, taxPaid, negotiatedDiscount
  }

  package static func definition(of column: Column) -> ColumnDefinition<MarketTransaction> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .timestamp: .init("timestamp", .timestamp(zoned: true), .server("now()"), \.timestamp)
    case .marketID: .init("market_id", .uuid, .key(.markets, .cascade), \.marketID)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull), \.shipID)
    case .isPurchase: .init("is_purchase", .boolean, \.isPurchase)
    case .resourceType: .init("resource_type", .labels(of: ResourceType.self), \.resourceType)
    case .resourceQuality:
      .init("resource_quality", .labels(of: ResourceQuality.self), \.resourceQuality)
    case .quantity: .init("quantity", .integer, \.quantity)
    case .pricePerUnit: .init("price_per_unit", .integer, \.pricePerUnit)
    case .totalPrice: .init("total_price", .integer, \.totalPrice)
    case .taxPaid: .init("tax_paid", .integer, constant: 0)
    case .negotiatedDiscount: .init("negotiated_discount", .integer, constant: 0)
    }
  }
}
