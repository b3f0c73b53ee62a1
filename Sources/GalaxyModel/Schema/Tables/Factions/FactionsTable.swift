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
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: .init("name", .varchar(100)) { $0.name.cell }
    case .factionType: .init("faction_type", .labels(of: FactionType.self)) { $0.factionType.cell }
    case .description: .init("description", .text, .nullable) { $0.description.cell }
    case .territorySectors:
      .init("territory_sectors", .uuidArray, .nullable.lists(.row(of: [.sectors]))) {
        $0.territory.cell
      }
    case .homeSectorID:
      .init("home_sector_id", .uuid, .nullable.names(.row(of: [.sectors]))) { $0.homeSectorID.cell }
    case .basePricingModifier:
      .init("base_pricing_modifier", .float, .nullable) { $0.pricingModifier.cell }
    case .tradeSpecialties:
      .init("trade_specialties", .varcharArray, .nullable) { $0.specialties.cell }
    case .aggressionLevel: .init("aggression_level", .integer, .nullable) { $0.aggression.cell }
    case .diplomacyStance:
      .init("diplomacy_stance", .varchar(50), .nullable.labels(DiplomacyStance.self)) {
        $0.stance.cell
      }
    case .colorPrimary: .init("color_primary", .varchar(7), .nullable) { $0.primaryColor.cell }
    case .colorSecondary:
      .init("color_secondary", .varchar(7), .nullable) { $0.secondaryColor.cell }
    case .logoUrl: .null("logo_url", .varchar(255))
    case .createdAt: .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .updatedAt: .init("updated_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    }
  }
}
