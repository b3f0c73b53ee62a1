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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(100)) { $0.name.cell }
    case .factionType: column("faction_type", .labels(of: FactionType.self)) { $0.factionType.cell }
    case .description: column("description", .text, .nullable) { $0.description.cell }
    case .territorySectors:
      column("territory_sectors", .uuidArray, .nullable.lists(.row(of: [.sectors]))) {
        $0.territory.cell
      }
    case .homeSectorID:
      column("home_sector_id", .uuid, .nullable.names(.row(of: [.sectors]))) {
        $0.homeSectorID.cell
      }
    case .basePricingModifier:
      column("base_pricing_modifier", .float, .nullable) { $0.pricingModifier.cell }
    case .tradeSpecialties:
      column("trade_specialties", .varcharArray, .nullable) { $0.specialties.cell }
    case .aggressionLevel: column("aggression_level", .integer, .nullable) { $0.aggression.cell }
    case .diplomacyStance:
      column("diplomacy_stance", .varchar(50), .nullable.labels(DiplomacyStance.self)) {
        $0.stance.cell
      }
    case .colorPrimary: column("color_primary", .varchar(7), .nullable) { $0.primaryColor.cell }
    case .colorSecondary:
      column("color_secondary", .varchar(7), .nullable) { $0.secondaryColor.cell }
    case .logoUrl: .null("logo_url", .varchar(255))
    case .createdAt: column("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    case .updatedAt: column("updated_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell }
    }
  }
}
