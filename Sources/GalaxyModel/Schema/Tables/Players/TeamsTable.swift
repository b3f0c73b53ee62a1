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

  package static func definition(of column: Column) -> ColumnDefinition<Team> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .name: .init("name", .varchar(80), \.name)
    case .description: .init("description", .text, .nullable, \.description)
    case .leaderID: .init("leader_id", .uuid, .nullable.names(.row(of: [.players])), \.leaderID)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .updatedAt: .init("updated_at", .timestamp(zoned: true), .server("now()"), \.updatedAt)
    case .reputationCalculationMethod:
      .init(
        "reputation_calculation_method", .varchar(20), .labels(TeamReputationMethod.self),
        constant: .text("AVERAGE"))
    case .tag: .init("tag", .varchar(10), .nullable, \.tag)
    case .logo: .null("logo", .varchar(nil))
    case .isPublic: .init("is_public", .boolean, \.isPublic)
    case .maxMembers: .init("max_members", .integer, constant: 4)
    case .sectorClaims: .init("sector_claims", .integerArray, .lists(.sector), \.sectorClaims)
    case .homeSectorID: .init("home_sector_id", .integer, .nullable.names(.sector), \.homeSectorID)
    case .recruitmentStatus:
      .init(
        "recruitment_status", .varchar(20), .labels(RecruitmentStatus.self), \.recruitmentStatus)
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
    case .totalCredits: .init("total_credits", .integer, \.totalCredits)
    case .totalPlanets: .init("total_planets", .integer, \.totalPlanets)
    case .combatRating: .init("combat_rating", .float, \.combatRating)
    case .tradeRating: .init("trade_rating", .float, \.tradeRating)
    case .joinRequirements: .init("join_requirements", .jsonb, constant: .object([:]))
    case .memberRoles: .init("member_roles", .jsonb, \.memberRoles)
    case .resourceSharing: .init("resource_sharing", .jsonb, constant: .object([:]))
    case .invitationCodes: .init("invitation_codes", .jsonb, constant: .list([]))
    }
  }
}
