extension Tables {
  /// The table `market_transactions`, with one row per ``MarketTransaction``.
  public static let marketTransactions = Table<MarketTransaction>(
    "market_transactions", .economy, columns: marketTransactionColumns)
}

private let marketTransactionColumns: [Column<MarketTransaction>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("timestamp", .timestamp(zoned: true), server: "now()") { $0.timestamp.cell },
  .init("market_id", .uuid, [], ForeignKey("markets", .cascade)) { $0.marketID.cell },
  .init("player_id", .uuid, [], ForeignKey("players", .cascade)) { $0.playerID.cell },
  .init("ship_id", .uuid, .nullable, ForeignKey("ships", .setNull)) { $0.shipID.cell },
  .init("is_purchase", .boolean) { $0.isPurchase.cell },
  .init("resource_type", .enumeration(.resourceType)) { $0.resourceType.cell },
  .init("resource_quality", .enumeration(.resourceQuality)) { $0.resourceQuality.cell },
  .init("quantity", .integer) { $0.quantity.cell },
  .init("price_per_unit", .integer) { $0.pricePerUnit.cell },
  .init("total_price", .integer) { $0.totalPrice.cell },
  .init("tax_paid", .integer, constant: 0),
  .init("negotiated_discount", .integer, constant: 0),
]
