extension Tables {
  /// The table `players`, with one row per ``Player``.
  public static let players = Table<Player>(
    .players, .players,
    [
      .unique("players_open_trade_session_id_key", [.openTradeSessionID]),
      .unique("players_user_id_key", [.userID]),
    ])
}

extension Player: DefinedRow {
  /// The columns of `players`.
  public enum Column: Int, TableColumn {
    case id, userID, nickname, credits, turns, lifetimeTurnsSpent, colonistsTransportedLifetime
    case reputation, personalReputation, reputationTier, nameColor, militaryRank, rankPoints
    case ariaBonusMultiplier, ariaConsciousnessLevel, ariaRelationshipScore, ariaTotalInteractions
    case ariaTrustScore, ariaViolationCount, ariaBlockedUntil, currentShipID, openTradeSessionID
    case homeSectorID, currentSectorID, isDocked, currentPortID, isLanded, currentPlanetID
    case intrasystemPose, teamID, attackDrones, defenseDrones, mines, quantumShards, quantumCrystals
    case lumenCrystals, lumenRefineReadyAt, insurance, lastGameLogin, lastActivityAt, turnResetAt
    case returnBoostUntil, detainedUntil, lastTurnRegeneration, maxTurns, isSuspect, isWanted
    case suspectDeclaredAt, wantedDeclaredAt, suspectUntil, suspectTeamSnapshot, wantedUntil
    case greyUntil, greyKind, isGameComplete, rankVictoryAt, lastDistressAt, lastContrabandScanAt
    case lastContrabandScanSectorID, settings, firstLogin, researchLedger, createdAt, isActive
    case homeRegionID, currentRegionID, isGalacticCitizen, gcLapsedAt, gcRelocationUsedAt
  }

  package static func definition(of column: Column) -> ColumnDefinition<Player> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .userID: .init("user_id", .uuid, .key(.users, .cascade), \.userID)
    case .nickname: .init("nickname", .varchar(50), .nullable, \.nickname)
    case .credits: .init("credits", .integer, \.credits)
    case .turns: .init("turns", .integer, \.turns)
    case .lifetimeTurnsSpent: .init("lifetime_turns_spent", .integer, \.lifetimeTurnsSpent)
    case .colonistsTransportedLifetime:
      .init("colonists_transported_lifetime", .integer, .server("0"), constant: 0)
    case .reputation: .init("reputation", .jsonb, constant: .object([:]))
    case .personalReputation: .init("personal_reputation", .integer, \.personalReputation)
    case .reputationTier:
      .init("reputation_tier", .varchar(50), .labels(ReputationTier.self), \.reputationTier)
    case .nameColor: .init("name_color", .varchar(20), .labels(NameColor.self), \.nameColor)
    case .militaryRank:
      .init("military_rank", .varchar(50), .labels(MilitaryRank.self), \.militaryRank)
    case .rankPoints: .init("rank_points", .integer, \.rankPoints)
    case .ariaBonusMultiplier: .init("aria_bonus_multiplier", .float, constant: .number(1))
    case .ariaConsciousnessLevel: .init("aria_consciousness_level", .integer, constant: 1)
    case .ariaRelationshipScore: .init("aria_relationship_score", .integer, constant: 25)
    case .ariaTotalInteractions: .init("aria_total_interactions", .integer, \.ariaTotalInteractions)
    case .ariaTrustScore: .init("aria_trust_score", .float, constant: .number(1))
    case .ariaViolationCount: .init("aria_violation_count", .integer, constant: 0)
    case .ariaBlockedUntil: .null("aria_blocked_until", .timestamp(zoned: true))
    case .currentShipID:
      .init("current_ship_id", .uuid, .nullable.key(.ships, .setNull).deferred, \.currentShipID)
    case .openTradeSessionID: .null("open_trade_session_id", .uuid)
    case .homeSectorID: .init("home_sector_id", .integer, .names(.sector), \.homeSectorID)
    case .currentSectorID: .init("current_sector_id", .integer, .names(.sector), \.currentSectorID)
    case .isDocked: .init("is_docked", .boolean, \.isDocked)
    case .currentPortID:
      .init("current_port_id", .uuid, .nullable.key(.stations, .setNull).deferred, \.currentPortID)
    case .isLanded: .init("is_landed", .boolean, \.isLanded)
    case .currentPlanetID:
      .init(
        "current_planet_id", .uuid, .nullable.key(.planets, .setNull).deferred, \.currentPlanetID)
    case .intrasystemPose: .null("intrasystem_pose", .jsonb)
    case .teamID: .init("team_id", .uuid, .nullable.key(.teams, .setNull), \.teamID)
    case .attackDrones: .init("attack_drones", .integer, constant: 0)
    case .defenseDrones: .init("defense_drones", .integer, constant: 0)
    case .mines: .init("mines", .integer, constant: 0)
    case .quantumShards: .init("quantum_shards", .integer, .server("0"), constant: 0)
    case .quantumCrystals: .init("quantum_crystals", .integer, .server("0"), constant: 0)
    case .lumenCrystals: .init("lumen_crystals", .integer, .server("0"), constant: 0)
    case .lumenRefineReadyAt: .null("lumen_refine_ready_at", .timestamp(zoned: true))
    case .insurance: .null("insurance", .jsonb)
    case .lastGameLogin:
      .init("last_game_login", .timestamp(zoned: true), .nullable, \.lastGameLogin)
    case .lastActivityAt:
      .init("last_activity_at", .timestamp(zoned: true), .nullable, \.lastActivityAt)
    case .turnResetAt: .init("turn_reset_at", .timestamp(zoned: true), .nullable, \.turnResetAt)
    case .returnBoostUntil: .null("return_boost_until", .timestamp(zoned: true))
    case .detainedUntil: .null("detained_until", .timestamp(zoned: true))
    case .lastTurnRegeneration:
      .init("last_turn_regeneration", .timestamp(zoned: true), .nullable, \.lastTurnRegeneration)
    case .maxTurns: .init("max_turns", .integer, .server("1000"), constant: 1000)
    case .isSuspect: .init("is_suspect", .boolean, .server("false"), constant: .boolean(false))
    case .isWanted: .init("is_wanted", .boolean, .server("false"), constant: .boolean(false))
    case .suspectDeclaredAt: .null("suspect_declared_at", .timestamp(zoned: true))
    case .wantedDeclaredAt: .null("wanted_declared_at", .timestamp(zoned: true))
    case .suspectUntil: .null("suspect_until", .timestamp(zoned: true))
    case .suspectTeamSnapshot:
      .null("suspect_team_snapshot", .uuidArray, .lists(.row(of: [.players])))
    case .wantedUntil: .null("wanted_until", .timestamp(zoned: true))
    case .greyUntil: .null("grey_until", .timestamp(zoned: true))
    case .greyKind: .null("grey_kind", .varchar(20), .labels(GreyKind.self))
    case .isGameComplete:
      .init("is_game_complete", .boolean, .server("false"), constant: .boolean(false))
    case .rankVictoryAt: .null("rank_victory_at", .timestamp(zoned: true))
    case .lastDistressAt: .null("last_distress_at", .timestamp(zoned: true))
    case .lastContrabandScanAt: .null("last_contraband_scan_at", .timestamp(zoned: true))
    case .lastContrabandScanSectorID:
      .null("last_contraband_scan_sector_id", .integer, .names(.sector))
    case .settings: .init("settings", .jsonb, constant: .object([:]))
    case .firstLogin: .init("first_login", .jsonb, \.firstLogin)
    case .researchLedger: .null("research_ledger", .jsonb)
    case .createdAt: .init("created_at", .timestamp(zoned: true), .server("now()"), \.createdAt)
    case .isActive: .init("is_active", .boolean, constant: .boolean(true))
    case .homeRegionID: .init("home_region_id", .uuid, .nullable.key(.regions), \.homeRegionID)
    case .currentRegionID:
      .init("current_region_id", .uuid, .nullable.key(.regions), \.currentRegionID)
    case .isGalacticCitizen: .init("is_galactic_citizen", .boolean, constant: .boolean(false))
    case .gcLapsedAt: .null("gc_lapsed_at", .timestamp(zoned: true))
    case .gcRelocationUsedAt: .null("gc_relocation_used_at", .timestamp(zoned: true))
    }
  }
}
