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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .timestamp:
      column("timestamp", .timestamp(zoned: true), .server("now()")) { $0.timestamp.cell }
    case .marketID: column("market_id", .uuid, .key(.markets, .cascade)) { $0.marketID.cell }
    case .playerID: column("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .shipID: column("ship_id", .uuid, .nullable.key(.ships, .setNull)) { $0.shipID.cell }
    case .isPurchase: column("is_purchase", .boolean) { $0.isPurchase.cell }
    case .resourceType:
      column("resource_type", .labels(of: ResourceType.self)) { $0.resourceType.cell }
    case .resourceQuality:
      column("resource_quality", .labels(of: ResourceQuality.self)) { $0.resourceQuality.cell }
    case .quantity: column("quantity", .integer) { $0.quantity.cell }
    case .pricePerUnit: column("price_per_unit", .integer) { $0.pricePerUnit.cell }
    case .totalPrice: column("total_price", .integer) { $0.totalPrice.cell }
    case .taxPaid: .init("tax_paid", .integer, constant: 0)
    case .negotiatedDiscount: .init("negotiated_discount", .integer, constant: 0)
    }
  }
}
