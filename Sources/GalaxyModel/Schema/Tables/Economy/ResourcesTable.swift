extension Tables {
  /// The table `resources`, with one row per ``Resource``.
  public static let resources = Table<Resource>(
    .resources, .economy,
    [
      .unique("resources_type_key", [.type]),
      .index("ix_resources_category", [.category]),
      .catalog(by: .type),
    ])
}

extension Resource: DefinedRow {
  /// The columns of `resources`.
  public enum Column: Int, TableColumn {
    case id, createdAt, lastUpdated, type, name, description, baseValue, quality, valueMultiplier
    case weight, tradeVolume, priceVolatility, baseProductionRate, productionDifficulty
    case specialAttributes, requiredTechnology, isActive, label, icon, category, basePrice
    case priceRangeMin, priceRangeMax, isStorable, isProducible
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .lastUpdated:
      column("last_updated", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .type: column("type", .labels(of: ResourceType.self)) { $0.type.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .description: .null("description", .varchar(nil))
    case .baseValue: column("base_value", .integer) { ($0.basePrice ?? 0).cell }
    case .quality: .init("quality", .labels(of: ResourceQuality.self), constant: .text("STANDARD"))
    case .valueMultiplier: .init("value_multiplier", .float, constant: .number(1))
    case .weight: .init("weight", .float, constant: .number(1))
    case .tradeVolume: .init("trade_volume", .integer, constant: 100)
    case .priceVolatility: column("price_volatility", .float) { $0.volatility.cell }
    case .baseProductionRate: .init("base_production_rate", .float, constant: .number(1))
    case .productionDifficulty: .init("production_difficulty", .integer, constant: 1)
    case .specialAttributes: .init("special_attributes", .jsonb, constant: .object([:]))
    case .requiredTechnology: .null("required_technology", .varchar(nil))
    case .isActive: .init("is_active", .boolean, constant: .boolean(true))
    case .label: column("label", .varchar(100), .nullable) { $0.label.cell }
    case .icon: .null("icon", .varchar(50))
    case .category:
      column("category", .varchar(50), .nullable.labels(ResourceCategory.self)) { $0.category.cell }
    case .basePrice: column("base_price", .integer, .nullable) { $0.basePrice.cell }
    case .priceRangeMin:
      column("price_range_min", .integer, .nullable) { ($0.priceBand?.lowerBound).cell }
    case .priceRangeMax:
      column("price_range_max", .integer, .nullable) { ($0.priceBand?.upperBound).cell }
    case .isStorable: column("is_storable", .boolean) { $0.isStorable.cell }
    case .isProducible: column("is_producible", .boolean) { $0.isProducible.cell }
    }
  }
}
