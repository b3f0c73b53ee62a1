extension Tables {
  /// `teams`.
  public static let teams = Table<Team>(
    "teams", .players, columns: teamColumns,
    constraints: [
      .unique("teams_name_key", ["name"])
    ])
}

private let teamColumns: [Column<Team>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(80)) { $0.name.cell },
  .null("description", .text),
  .null("leader_id", .uuid),
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
  .init("reputation_calculation_method", .varchar(20), constant: .text("AVERAGE")),
  .null("tag", .varchar(10)),
  .null("logo", .varchar(nil)),
  .init("is_public", .boolean, constant: .boolean(true)),
  .init("max_members", .integer, constant: 4),
  .init("sector_claims", .integerArray, constant: .list([])),
  .null("home_sector_id", .integer),
  .init("recruitment_status", .varchar(20), constant: .text("OPEN")),
  .init("treasury_credits", .integer, constant: 0),
  .init("treasury_fuel", .integer, constant: 0),
  .init("treasury_organics", .integer, constant: 0),
  .init("treasury_equipment", .integer, constant: 0),
  .init("treasury_technology", .integer, constant: 0),
  .init("treasury_luxury_items", .integer, constant: 0),
  .init("treasury_precious_metals", .integer, constant: 0),
  .init("treasury_raw_materials", .integer, constant: 0),
  .init("treasury_plasma", .integer, constant: 0),
  .init("treasury_bio_samples", .integer, constant: 0),
  .init("treasury_dark_matter", .integer, constant: 0),
  .init("treasury_quantum_crystals", .integer, constant: 0),
  .init("total_credits", .integer, constant: 0),
  .init("total_planets", .integer, constant: 0),
  .init("combat_rating", .float, constant: .number(0)),
  .init("trade_rating", .float, constant: .number(0)),
  .init("join_requirements", .jsonb, constant: .object([:])),
  .init("member_roles", .jsonb, constant: .object([:])),
  .init("resource_sharing", .jsonb, constant: .object([:])),
  .init("invitation_codes", .jsonb, constant: .list([])),
]
