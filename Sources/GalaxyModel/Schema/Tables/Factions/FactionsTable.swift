extension Tables {
  /// The table `factions`, with one row per ``Faction``.
  public static let factions = Table<Faction>(
    .factions, .factions,
    [
      .index("ix_factions_name", [.name], isUnique: true),
      .catalog(by: .name),
    ])
}

extension Faction: DefinedRow {
  /// The columns of `factions`.
  public enum Column: Int, TableColumn {
    case id, name, factionType, description, territorySectors, homeSectorID, basePricingModifier
    case tradeSpecialties, aggressionLevel, diplomacyStance, colorPrimary, colorSecondary, logoUrl
    case createdAt, updatedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<Faction> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(100), \.name)
    case .factionType: .init("faction_type", .labels(of: FactionType.self), \.factionType)
    case .description: .init("description", .text, .nullable, \.description)
    case .territorySectors:
      .init("territory_sectors", .uuidArray, .nullable.lists(.row(of: [.sectors])), \.territory)
    case .homeSectorID:
      .init("home_sector_id", .uuid, .nullable.names(.row(of: [.sectors])), \.homeSectorID)
    case .basePricingModifier: .init("base_pricing_modifier", .float, .nullable, \.pricingModifier)
    case .tradeSpecialties: .init("trade_specialties", .varcharArray, .nullable, \.specialties)
    case .aggressionLevel: .init("aggression_level", .integer, .nullable, \.aggression)
    case .diplomacyStance:
      .init("diplomacy_stance", .varchar(50), .nullable.labels(DiplomacyStance.self), \.stance)
    case .colorPrimary: .init("color_primary", .varchar(7), .nullable, \.primaryColor)
    case .colorSecondary: .init("color_secondary", .varchar(7), .nullable, \.secondaryColor)
    case .logoUrl: .null("logo_url", .varchar(255))
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable, \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: false), .nullable, \.createdAt)
    }
  }
}
