extension Tables {
  /// The table `factions`, with one row per ``Faction``.
  public static let factions = Table<Faction>(
    "factions", .factions, columns: factionColumns,
    indexes: [
      TableIndex("ix_factions_name", ["name"], isUnique: true)
    ],
    sharing: .catalog(Catalog("name")))
}

private let factionColumns: [Column<Faction>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("faction_type", .enumeration(.factionType)) { $0.factionType.cell },
  .init("description", .text, .nullable) { $0.description.cell },
  .init("territory_sectors", .uuidArray, .nullable) { $0.territory.cell },
  .init("home_sector_id", .uuid, .nullable) { $0.homeSectorID.cell },
  .init("base_pricing_modifier", .float, .nullable) { $0.pricingModifier.cell },
  .init("trade_specialties", .varcharArray, .nullable) { $0.specialties.cell },
  .init("aggression_level", .integer, .nullable) { $0.aggression.cell },
  .init("diplomacy_stance", .varchar(50), .nullable) { $0.stance.cell },
  .init("color_primary", .varchar(7), .nullable) { $0.primaryColor.cell },
  .init("color_secondary", .varchar(7), .nullable) { $0.secondaryColor.cell },
  .null("logo_url", .varchar(255)),
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
]
