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
    case .id: .init("id", .uuid, .primaryKey, \.id)
    case .playerID: .init("player_id", .uuid, .key(.players, .cascade), \.playerID)
    case .startedAt: .init("started_at", .timestamp(zoned: true), .server("now()"), \.startedAt)
    case .completedAt: .init("completed_at", .timestamp(zoned: true), .nullable, \.completedAt)
    case .aiServiceUsed: .init("ai_service_used", .boolean, constant: .boolean(false))
    case .fallbackToRules: .init("fallback_to_rules", .boolean, \.fallbackToRules)
    case .guardName: .init("guard_name", .varchar(nil), .nullable, \.guardName)
    case .guardTitle: .init("guard_title", .varchar(nil), .nullable, \.guardTitle)
    case .guardTrait: .init("guard_trait", .varchar(nil), .nullable, \.guardTrait)
    case .guardBaseSuspicion: .init("guard_base_suspicion", .float, .nullable, \.guardBaseSuspicion)
    case .guardDescription: .init("guard_description", .varchar(nil), .nullable, \.guardDescription)
    case .shipClaimed: .init("ship_claimed", .labels(of: ShipChoice.self), .nullable, \.shipClaimed)
    case .extractedPlayerName:
      .init("extracted_player_name", .varchar(nil), .nullable, \.extractedPlayerName)
    case .negotiationSkill:
      .init(
        "negotiation_skill", .labels(of: NegotiationSkillLevel.self), .nullable, \.negotiationSkill)
    case .finalPersuasionScore:
      .init("final_persuasion_score", .float, .nullable, \.finalPersuasionScore)
    case .outcome: .init("outcome", .labels(of: DialogueOutcome.self), .nullable, \.outcome)
    case .awardedShip:
      .init("awarded_ship", .labels(of: AwardedShipType.self), .nullable, \.awardedShip)
    case .startingCredits: .init("starting_credits", .integer, .nullable, \.startingCredits)
    case .negotiationBonusFlag:
      .init("negotiation_bonus_flag", .boolean, .nullable, \.negotiationBonusFlag)
    case .notorietyPenalty: .init("notoriety_penalty", .boolean, .nullable, \.notorietyPenalty)
    case .clientInfo: .null("client_info", .jsonb)
    case .performanceMetrics: .null("performance_metrics", .jsonb)
    }
  }
}
