extension Tables {
  /// The table `teams`, with one row per ``Team``.
  public static let teams = Table<Team>(
    .teams, .players,
    [
      .unique("teams_name_key", [.name])
    ])
}

extension Team: DefinedRow {
  /// The columns of `teams`.
  public enum Column: Int, TableColumn {
    case id, name, description, leaderID, createdAt, updatedAt, reputationCalculationMethod, tag
    case logo, isPublic, maxMembers, sectorClaims, homeSectorID, recruitmentStatus, treasuryCredits
    case treasuryFuel, treasuryOrganics, treasuryEquipment, treasuryTechnology, treasuryLuxuryItems
    case treasuryPreciousMetals, treasuryRawMaterials, treasuryPlasma, treasuryBioSamples
    case treasuryDarkMatter, treasuryQuantumCrystals, totalCredits, totalPlanets, combatRating
    case tradeRating, joinRequirements, memberRoles, resourceSharing, invitationCodes
  }

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .name: column("name", .varchar(80)) { $0.name.cell }
    case .description: column("description", .text, .nullable) { $0.description.cell }
    case .leaderID:
      column("leader_id", .uuid, .nullable.names(.row(of: [.players]))) { $0.leaderID.cell }
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .updatedAt:
      column("updated_at", .timestamp(zoned: true), .server("now()")) { $0.updatedAt.cell }
    case .reputationCalculationMethod:
      .init(
        "reputation_calculation_method", .varchar(20), .labels(TeamReputationMethod.self),
        constant: .text("AVERAGE"))
    case .tag: column("tag", .varchar(10), .nullable) { $0.tag.cell }
    case .logo: .null("logo", .varchar(nil))
    case .isPublic: column("is_public", .boolean) { $0.isPublic.cell }
    case .maxMembers: .init("max_members", .integer, constant: 4)
    case .sectorClaims:
      column("sector_claims", .integerArray, .lists(.sector)) { $0.sectorClaims.cell }
    case .homeSectorID:
      column("home_sector_id", .integer, .nullable.names(.sector)) { $0.homeSectorID.cell }
    case .recruitmentStatus:
      column(
        "recruitment_status", .varchar(20), .labels(RecruitmentStatus.self)
      ) { $0.recruitmentStatus.cell }
    case .treasuryCredits: .init("treasury_credits", .integer, constant: 0)
    case .treasuryFuel: .init("treasury_fuel", .integer, constant: 0)
    case .treasuryOrganics: .init("treasury_organics", .integer, constant: 0)
    case .treasuryEquipment: .init("treasury_equipment", .integer, constant: 0)
    case .treasuryTechnology: .init("treasury_technology", .integer, constant: 0)
    case .treasuryLuxuryItems: .init("treasury_luxury_items", .integer, constant: 0)
    case .treasuryPreciousMetals: .init("treasury_precious_metals", .integer, constant: 0)
    case .treasuryRawMaterials: .init("treasury_raw_materials", .integer, constant: 0)
    case .treasuryPlasma: .init("treasury_plasma", .integer, constant: 0)
    case .treasuryBioSamples: .init("treasury_bio_samples", .integer, constant: 0)
    case .treasuryDarkMatter: .init("treasury_dark_matter", .integer, constant: 0)
    case .treasuryQuantumCrystals: .init("treasury_quantum_crystals", .integer, constant: 0)
    case .totalCredits: column("total_credits", .integer) { $0.totalCredits.cell }
    case .totalPlanets: column("total_planets", .integer) { $0.totalPlanets.cell }
    case .combatRating: column("combat_rating", .float) { $0.combatRating.cell }
    case .tradeRating: column("trade_rating", .float) { $0.tradeRating.cell }
    case .joinRequirements: .init("join_requirements", .jsonb, constant: .object([:]))
    case .memberRoles: column("member_roles", .jsonb) { $0.memberRoles.cell }
    case .resourceSharing: .init("resource_sharing", .jsonb, constant: .object([:]))
    case .invitationCodes: .init("invitation_codes", .jsonb, constant: .list([]))
    }
  }
}
