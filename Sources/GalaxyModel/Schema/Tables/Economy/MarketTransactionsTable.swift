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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .timestamp:
      .init("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .marketID: .init("market_id", .uuid, .key(.markets, .cascade)) { $0.marketID.cell }
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .shipID: .init("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .isPurchase: .init("is_purchase", .boolean) { $0.isPurchase.cell }
    case .resourceType:
      .init("resource_type", .labels(of: ResourceType.self)) { $0.resourceType.cell }
    case .resourceQuality:
      .init("resource_quality", .labels(of: ResourceQuality.self)) { $0.resourceQuality.cell }
    case .quantity: .init("quantity", .integer) { $0.quantity.cell }
    case .pricePerUnit: .init("price_per_unit", .integer) { $0.pricePerUnit.cell }
    case .totalPrice: .init("total_price", .integer) { $0.totalPrice.cell }
    case .taxPaid: .init("tax_paid", .integer, constant: 0)
    case .negotiatedDiscount: .init("negotiated_discount", .integer, constant: 0)
    }
  }
}
