extension Tables {
  /// `factions`.
  public static let factions = Table<Faction>(
    "factions", .factions, columns: factionColumns,
    indexes: [
      TableIndex("ix_factions_name", ["name"], isUnique: true)
    ])
}

private let factionColumns: [Column<Faction>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(100)) { $0.name.cell },
  .init("faction_type", .enumeration(.factionType)) { $0.factionType.cell },
  .null("description", .text),
  .init("territory_sectors", .uuidArray, .nullable, constant: .list([])),
  .null("home_sector_id", .uuid),
  .init("base_pricing_modifier", .float, .nullable, constant: .number(1)),
  .init("trade_specialties", .varcharArray, .nullable, constant: .list([])),
  .init("aggression_level", .integer, .nullable, constant: 5),
  .init("diplomacy_stance", .varchar(50), .nullable, constant: .text("neutral")),
  .null("color_primary", .varchar(7)),
  .null("color_secondary", .varchar(7)),
  .null("logo_url", .varchar(255)),
  .init("created_at", .timestamp(zoned: false), .nullable) { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: false), .nullable) { $0.updatedAt.cell },
]
