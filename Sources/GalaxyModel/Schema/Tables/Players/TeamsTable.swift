extension Tables {
  /// The table `teams`, with one row per ``Team``.
  public static let teams = Table<Team>(
    "teams", .players, columns: teamColumns,
    constraints: [
      .unique("teams_name_key", ["name"])
    ])
}

private let teamColumns: [Column<Team>] = [
  .init("id", .uuid, .primaryKey) { $0.id.cell },
  .init("name", .varchar(80)) { $0.name.cell },
  .init("description", .text, .nullable) { $0.description.cell },
  .init("leader_id", .uuid, .nullable) { $0.leaderID.cell },
  .init("created_at", .timestamp(zoned: true), server: "now()") { $0.createdAt.cell },
  .init("updated_at", .timestamp(zoned: true), server: "now()") { $0.updatedAt.cell },
  .init("reputation_calculation_method", .varchar(20), constant: .text("AVERAGE")),
  .init("tag", .varchar(10), .nullable) { $0.tag.cell },
  .null("logo", .varchar(nil)),
  .init("is_public", .boolean) { $0.isPublic.cell },
  .init("max_members", .integer, constant: 4),
  .init("sector_claims", .integerArray) { $0.sectorClaims.cell },
  .init("home_sector_id", .integer, .nullable) { $0.homeSectorID.cell },
  .init("recruitment_status", .varchar(20)) { $0.recruitmentStatus.cell },
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
  .init("total_credits", .integer) { $0.totalCredits.cell },
  .init("total_planets", .integer) { $0.totalPlanets.cell },
  .init("combat_rating", .float) { $0.combatRating.cell },
  .init("trade_rating", .float) { $0.tradeRating.cell },
  .init("join_requirements", .jsonb, constant: .object([:])),
  .init("member_roles", .jsonb) { $0.memberRoles.cell },
  .init("resource_sharing", .jsonb, constant: .object([:])),
  .init("invitation_codes", .jsonb, constant: .list([])),
]
