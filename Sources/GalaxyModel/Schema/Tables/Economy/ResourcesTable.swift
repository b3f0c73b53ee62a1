extension Tables {
  /// The table `resources`, with one row per ``Resource``.
  public static let resources = Table<Resource>(
    "resources", .economy, columns: resourceColumns,
    constraints: [
      .unique("resources_type_key", ["type"])
    ],
    indexes: [
      TableIndex("ix_resources_category", ["category"])
    ],
    sharing: .catalog(Catalog("type")))
}

private let resourceColumns: [Column<Resource>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("type", .enumeration(.resourceType)) { $0.type.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .null("description", .varchar(nil)),
  .init("base_value", .integer) { ($0.basePrice ?? 0).cell },
  .init("quality", .enumeration(.resourceQuality), constant: .text("STANDARD")),
  .init("value_multiplier", .float, constant: .number(1)),
  .init("weight", .float, constant: .number(1)),
  .init("trade_volume", .integer, constant: 100),
  .init("price_volatility", .float) { $0.volatility.cell },
  .init("base_production_rate", .float, constant: .number(1)),
  .init("production_difficulty", .integer, constant: 1),
  .init("special_attributes", .jsonb, constant: .object([:])),
  .null("required_technology", .varchar(nil)),
  .init("is_active", .boolean, constant: .boolean(true)),
  .init("label", .varchar(100), .nullable) { $0.label.cell },
  .null("icon", .varchar(50)),
  .init("category", .varchar(50), .nullable) { $0.category.cell },
  .init("base_price", .integer, .nullable) { $0.basePrice.cell },
  .init("price_range_min", .integer, .nullable) { ($0.priceBand?.lowerBound).cell },
  .init("price_range_max", .integer, .nullable) { ($0.priceBand?.upperBound).cell },
  .init("is_storable", .boolean) { $0.isStorable.cell },
  .init("is_producible", .boolean) { $0.isProducible.cell },
]
