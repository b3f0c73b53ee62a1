extension Tables {
  /// The table `first_login_sessions`, with one row per ``FirstLoginSession``.
  public static let firstLoginSessions = Table<FirstLoginSession>(.firstLoginSessions, .firstLogin)
}

extension FirstLoginSession: DefinedRow {
  /// The columns of `first_login_sessions`.
  public enum Column: Int, TableColumn {
    case id, playerID, startedAt, completedAt, aiServiceUsed, fallbackToRules, guardName, guardTitle
    case guardTrait, guardBaseSuspicion, guardDescription, shipClaimed, extractedPlayerName
    case negotiationSkill, finalPersuasionScore, outcome, awardedShip, startingCredits
    case negotiationBonusFlag, notorietyPenalty, clientInfo, performanceMetrics
  }

  package static func definition(of column: Column) -> ColumnDefinition<FirstLoginSession> {
    switch column {
    case .id: .init("id", .uuid, .primaryKey) { $0.id.cell }
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade)) { $0.playerID.cell }
    case .startedAt:
      .init("started_at", .timestamp(zoned: true), .server("now()")) { $0.startedAt.cell }
    case .completedAt:
      .init("completed_at", .timestamp(zoned: true), .nullable) { $0.completedAt.cell }
    case .aiServiceUsed: .init("ai_service_used", .boolean, constant: .boolean(false))
    case .fallbackToRules: .init("fallback_to_rules", .boolean) { $0.fallbackToRules.cell }
    case .guardName: .init("guard_name", .varchar(nil), .nullable) { $0.guardName.cell }
    case .guardTitle: .init("guard_title", .varchar(nil), .nullable) { $0.guardTitle.cell }
    case .guardTrait: .init("guard_trait", .varchar(nil), .nullable) { $0.guardTrait.cell }
    case .guardBaseSuspicion:
      .init("guard_base_suspicion", .float, .nullable) { $0.guardBaseSuspicion.cell }
    case .guardDescription:
      .init("guard_description", .varchar(nil), .nullable) { $0.guardDescription.cell }
    case .shipClaimed:
      .init("ship_claimed", .labels(of: ShipChoice.self), .nullable) { $0.shipClaimed.cell }
    case .extractedPlayerName:
      .init("extracted_player_name", .varchar(nil), .nullable) { $0.extractedPlayerName.cell }
    case .negotiationSkill:
      .init(
        "negotiation_skill", .labels(of: NegotiationSkillLevel.self), .nullable
      ) { $0.negotiationSkill.cell }
    case .finalPersuasionScore:
      .init("final_persuasion_score", .float, .nullable) { $0.finalPersuasionScore.cell }
    case .outcome:
      .init("outcome", .labels(of: DialogueOutcome.self), .nullable) { $0.outcome.cell }
    case .awardedShip:
      .init("awarded_ship", .labels(of: AwardedShipType.self), .nullable) { $0.awardedShip.cell }
    case .startingCredits:
      .init("starting_credits", .integer, .nullable) { $0.startingCredits.cell }
    case .negotiationBonusFlag:
      .init("negotiation_bonus_flag", .boolean, .nullable) { $0.negotiationBonusFlag.cell }
    case .notorietyPenalty:
      .init("notoriety_penalty", .boolean, .nullable) { $0.notorietyPenalty.cell }
    case .clientInfo: .null("client_info", .jsonb)
    case .performanceMetrics: .null("performance_metrics", .jsonb)
    }
  }
}
