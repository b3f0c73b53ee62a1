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

  package static func definition(of place: Column) -> ColumnDefinition {
    switch place {
    case .id: column("id", .uuid, .primaryKey) { $0.id.cell }
    case .userID: column("user_id", .uuid, .key(.users, .cascade)) { $0.userID.cell }
    case .nickname: column("nickname", .varchar(50), .nullable) { $0.nickname.cell }
    case .credits: column("credits", .integer) { $0.credits.cell }
    case .turns: column("turns", .integer) { $0.turns.cell }
    case .lifetimeTurnsSpent:
      column("lifetime_turns_spent", .integer) { $0.lifetimeTurnsSpent.cell }
    case .colonistsTransportedLifetime:
      .init("colonists_transported_lifetime", .integer, .server("0"), constant: 0)
    case .reputation: .init("reputation", .jsonb, constant: .object([:]))
    case .personalReputation: column("personal_reputation", .integer) { $0.personalReputation.cell }
    case .reputationTier:
      column("reputation_tier", .varchar(50), .labels(ReputationTier.self)) {
        $0.reputationTier.cell
      }
    case .nameColor:
      column("name_color", .varchar(20), .labels(NameColor.self)) { $0.nameColor.cell }
    case .militaryRank:
      column("military_rank", .varchar(50), .labels(MilitaryRank.self)) { $0.militaryRank.cell }
    case .rankPoints: column("rank_points", .integer) { $0.rankPoints.cell }
    case .ariaBonusMultiplier: .init("aria_bonus_multiplier", .float, constant: .number(1))
    case .ariaConsciousnessLevel: .init("aria_consciousness_level", .integer, constant: 1)
    case .ariaRelationshipScore: .init("aria_relationship_score", .integer, constant: 25)
    case .ariaTotalInteractions:
      column("aria_total_interactions", .integer) { $0.ariaTotalInteractions.cell }
    case .ariaTrustScore: .init("aria_trust_score", .float, constant: .number(1))
    case .ariaViolationCount: .init("aria_violation_count", .integer, constant: 0)
    case .ariaBlockedUntil: .null("aria_blocked_until", .timestamp(zoned: true))
    case .currentShipID:
      column("current_ship_id", .uuid, .nullable.key(.ships, .setNull).deferred) {
        $0.currentShipID.cell
      }
    case .openTradeSessionID: .null("open_trade_session_id", .uuid)
    case .homeSectorID: column("home_sector_id", .integer, .names(.sector)) { $0.homeSectorID.cell }
    case .currentSectorID:
      column("current_sector_id", .integer, .names(.sector)) { $0.currentSectorID.cell }
    case .isDocked: column("is_docked", .boolean) { $0.isDocked.cell }
    case .currentPortID:
      column("current_port_id", .uuid, .nullable.key(.stations, .setNull).deferred) {
        $0.currentPortID.cell
      }
    case .isLanded: column("is_landed", .boolean) { $0.isLanded.cell }
    case .currentPlanetID:
      column(
        "current_planet_id", .uuid, .nullable.key(.planets, .setNull).deferred
      ) { $0.currentPlanetID.cell }
    case .intrasystemPose: .null("intrasystem_pose", .jsonb)
    case .teamID: column("team_id", .uuid, .nullable.key(.teams, .setNull)) { $0.teamID.cell }
    case .attackDrones: .init("attack_drones", .integer, constant: 0)
    case .defenseDrones: .init("defense_drones", .integer, constant: 0)
    case .mines: .init("mines", .integer, constant: 0)
    case .quantumShards: .init("quantum_shards", .integer, .server("0"), constant: 0)
    case .quantumCrystals: .init("quantum_crystals", .integer, .server("0"), constant: 0)
    case .lumenCrystals: .init("lumen_crystals", .integer, .server("0"), constant: 0)
    case .lumenRefineReadyAt: .null("lumen_refine_ready_at", .timestamp(zoned: true))
    case .insurance: .null("insurance", .jsonb)
    case .lastGameLogin:
      column("last_game_login", .timestamp(zoned: true), .nullable) { $0.lastGameLogin.cell }
    case .lastActivityAt:
      column("last_activity_at", .timestamp(zoned: true), .nullable) { $0.lastActivityAt.cell }
    case .turnResetAt:
      column("turn_reset_at", .timestamp(zoned: true), .nullable) { $0.turnResetAt.cell }
    case .returnBoostUntil: .null("return_boost_until", .timestamp(zoned: true))
    case .detainedUntil: .null("detained_until", .timestamp(zoned: true))
    case .lastTurnRegeneration:
      column("last_turn_regeneration", .timestamp(zoned: true), .nullable) {
        $0.lastTurnRegeneration.cell
      }
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
    case .firstLogin: column("first_login", .jsonb) { $0.firstLogin.cell }
    case .researchLedger: .null("research_ledger", .jsonb)
    case .createdAt:
      column("created_at", .timestamp(zoned: true), .server("now()")) { $0.createdAt.cell }
    case .isActive: .init("is_active", .boolean, constant: .boolean(true))
    case .homeRegionID:
      column("home_region_id", .uuid, .nullable.key(.regions)) { $0.homeRegionID.cell }
    case .currentRegionID:
      column("current_region_id", .uuid, .nullable.key(.regions)) { $0.currentRegionID.cell }
    case .isGalacticCitizen: .init("is_galactic_citizen", .boolean, constant: .boolean(false))
    case .gcLapsedAt: .null("gc_lapsed_at", .timestamp(zoned: true))
    case .gcRelocationUsedAt: .null("gc_relocation_used_at", .timestamp(zoned: true))
    }
  }
}
