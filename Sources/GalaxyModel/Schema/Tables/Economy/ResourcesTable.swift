extension Tables {
  /// `resources`.
  public static let resources = Table<Resource>(
    "resources", .economy, columns: resourceColumns,
    constraints: [
      .unique("resources_type_key", ["type"])
    ],
    indexes: [
      TableIndex("ix_resources_category", ["category"])
    ])
}

private let resourceColumns: [Column<Resource>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("last_updated", .timestamp(zoned: true), server: "now()") { $0.lastUpdated.cell },
  .init("type", .enumeration(.resourceType)) { $0.type.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .null("description", .varchar(nil)),
  .init("base_value", .integer) { $0.baseValue.cell },
  .init("quality", .enumeration(.resourceQuality), constant: .text("STANDARD")),
  .init("value_multiplier", .float, constant: .number(1)),
  .init("weight", .float, constant: .number(1)),
  .init("trade_volume", .integer, constant: 100),
  .init("price_volatility", .float, constant: .number(0.1)),
  .init("base_production_rate", .float, constant: .number(1)),
  .init("production_difficulty", .integer, constant: 1),
  .init("special_attributes", .jsonb, constant: .object([:])),
  .null("required_technology", .varchar(nil)),
  .init("is_active", .boolean, constant: .boolean(true)),
  .null("label", .varchar(100)),
  .null("icon", .varchar(50)),
  .null("category", .varchar(50)),
  .null("base_price", .integer),
  .null("price_range_min", .integer),
  .null("price_range_max", .integer),
  .init("is_storable", .boolean, constant: .boolean(false)),
  .init("is_producible", .boolean, constant: .boolean(false)),
]
